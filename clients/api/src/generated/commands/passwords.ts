// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, KeyOptions } from '../../commands/options.js';
import type {
  ChangePasswordRequest,
  EmailOnly,
  MailSent,
  PasswordReset,
  ResetPasswordRequest,
} from './types.js';

/** Another password. */
export interface PasswordsCommands {
  /** Change my password. Needs the current password. All other sessions of the account end. */
  change: (body: ChangePasswordRequest, options?: CallOptions) => Promise<void>;
  /**
   * Ask for a link to set a new password. Sends a link that is good for 30 minutes to an address that
   * has an account. The answer is the same for every address, in words and in time.
   */
  forgot: (body: EmailOnly, options?: CallOptions & KeyOptions) => Promise<MailSent>;
  /**
   * Set a new password with the link of a mail. Uses up the link, sets the password, counts the
   * address as verified and ends every session of the account. So does a link that was handed over to
   * who has no address.
   */
  reset: (body: ResetPasswordRequest, options?: CallOptions & KeyOptions) => Promise<PasswordReset>;
}

export const passwords: Operations<PasswordsCommands> = {
  change: 'PUT /auth/password body',
  forgot: 'POST /auth/password/forgot body key',
  reset: 'POST /auth/password/reset body key',
};
