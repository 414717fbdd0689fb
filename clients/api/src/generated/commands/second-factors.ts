// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, KeyOptions } from '../../commands/options.js';
import type {
  LoginChallenge,
  RecoveryCodes,
  RequestOptions,
  SecondFactors,
  TotpCode,
  TotpEnrolment,
} from './types.js';

/** Authenticator apps and recovery codes. */
export interface SecondFactorsCommands {
  /**
   * Begin a second step with a passkey. What the browser needs to answer the challenge of a login
   * with one of the account's passkeys.
   */
  passkeyOptions: (body: LoginChallenge, options?: CallOptions) => Promise<RequestOptions>;
  /** See my second factors. What the account can prove itself with beside the password. */
  list: (options?: CallOptions) => Promise<SecondFactors>;
  /**
   * Set up an authenticator app. Hands out a new secret for an app that shows codes (RFC 6238). It
   * counts from the moment its first code is confirmed, which must be within ten minutes. Asking
   * again hands out another.
   */
  beginTotp: (options?: CallOptions) => Promise<TotpEnrolment>;
  /**
   * Remove my authenticator app. Its codes are not asked for any more. Recovery codes go with it when
   * nothing else is left that they stand in for. The owner is told by mail.
   */
  removeTotp: (options?: CallOptions) => Promise<void>;
  /**
   * Confirm my authenticator app. Shows that the app holds the secret. From now on signing in asks
   * for a code. Answers ten recovery codes, which replace all earlier ones. The owner is told by
   * mail.
   */
  confirmTotp: (body: TotpCode, options?: CallOptions & KeyOptions) => Promise<RecoveryCodes>;
  /** Make new recovery codes. Ten new codes; the earlier ones are worth nothing from now on. */
  replaceRecoveryCodes: (options?: CallOptions & KeyOptions) => Promise<RecoveryCodes>;
}

export const secondFactors: Operations<SecondFactorsCommands> = {
  passkeyOptions: 'POST /auth/login/second-factor/passkey-options body',
  list: 'GET /auth/second-factors',
  beginTotp: 'POST /auth/second-factors/totp',
  removeTotp: 'DELETE /auth/second-factors/totp',
  confirmTotp: 'POST /auth/second-factors/totp/confirm body key',
  replaceRecoveryCodes: 'POST /auth/second-factors/recovery-codes key',
};
