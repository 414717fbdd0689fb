// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import {
  keyOf,
  signalOf,
  type CallOptions,
  type Calls,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  CreationOptions,
  NewPasskey,
  Passkeys,
  RegisteredPasskey,
  RequestOptions,
} from './types.js';

/** Keys on people's own devices (WebAuthn), as second factor and as a way in. */
export function passkeys({ auth, newKey }: Calls) {
  return {
    /**
     * Begin a new passkey. What the browser needs to make a passkey. The challenge in it is good for
     * one answer within five minutes.
     */
    options: (options: CallOptions = {}): Promise<CreationOptions> =>
      bodyOf(auth.POST('/auth/passkeys/options', { ...signalOf(options) })),
    /** See my passkeys. The passkeys of my account, the oldest first. */
    list: (options: CallOptions = {}): Promise<Passkeys> =>
      bodyOf(auth.GET('/auth/passkeys', { ...signalOf(options) })),
    /**
     * Register a passkey. Takes what the browser made of the options. The passkey is a second factor
     * from now on, and a way in by itself. With the first second factor come recovery codes. The owner
     * is told by mail.
     */
    register: (
      body: NewPasskey,
      options: CallOptions & KeyOptions = {},
    ): Promise<RegisteredPasskey> =>
      bodyOf(
        auth.POST('/auth/passkeys', {
          params: { header: keyOf(options, newKey) },
          body,
          ...signalOf(options),
        }),
      ),
    /** Remove a passkey. Nobody signs in with it any more. The owner is told by mail. */
    remove: (passkeyId: string, options: CallOptions = {}): Promise<void> =>
      done(
        auth.DELETE('/auth/passkeys/{passkeyId}', {
          params: { path: { passkeyId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Begin a login with a passkey. What the browser needs to offer the passkeys that it knows for this
     * site.
     */
    loginOptions: (options: CallOptions = {}): Promise<RequestOptions> =>
      bodyOf(auth.POST('/auth/login/passkey/options', { ...signalOf(options) })),
  };
}
