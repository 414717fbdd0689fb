// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, KeyOptions } from '../../commands/options.js';
import type {
  CreationOptions,
  NewPasskey,
  Passkeys,
  RegisteredPasskey,
  RequestOptions,
} from './types.js';

/** Keys on people's own devices (WebAuthn), as second factor and as a way in. */
export interface PasskeysCommands {
  /**
   * Begin a new passkey. What the browser needs to make a passkey. The challenge in it is good for
   * one answer within five minutes.
   */
  options: (options?: CallOptions) => Promise<CreationOptions>;
  /** See my passkeys. The passkeys of my account, the oldest first. */
  list: (options?: CallOptions) => Promise<Passkeys>;
  /**
   * Register a passkey. Takes what the browser made of the options. The passkey is a second factor
   * from now on, and a way in by itself. With the first second factor come recovery codes. The owner
   * is told by mail.
   */
  register: (body: NewPasskey, options?: CallOptions & KeyOptions) => Promise<RegisteredPasskey>;
  /** Remove a passkey. Nobody signs in with it any more. The owner is told by mail. */
  remove: (passkeyId: string, options?: CallOptions) => Promise<void>;
  /**
   * Begin a login with a passkey. What the browser needs to offer the passkeys that it knows for this
   * site.
   */
  loginOptions: (options?: CallOptions) => Promise<RequestOptions>;
}

export const passkeys: Operations<PasskeysCommands> = {
  options: 'POST /auth/passkeys/options',
  list: 'GET /auth/passkeys',
  register: 'POST /auth/passkeys body key',
  remove: 'DELETE /auth/passkeys/{passkeyId}',
  loginOptions: 'POST /auth/login/passkey/options',
};
