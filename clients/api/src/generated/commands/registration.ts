// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, KeyOptions } from '../../commands/options.js';
import type { EmailOnly, LinkToken, MailSent, RegisterRequest } from './types.js';

/** Coming to an account of one's own. */
export interface RegistrationCommands {
  /**
   * Ask for an account. Makes an account that cannot be used until its address is verified with the
   * link in the mail. An address that has an account gets a mail that says so; the answer is the
   * same, in words and in time.
   */
  register: (body: RegisterRequest, options?: CallOptions & KeyOptions) => Promise<MailSent>;
  /**
   * Verify my email address. Uses up the link of the mail. The account can be used from now on. A
   * link that was used, has expired or was replaced by a newer one is answered with 422
   * `link_invalid`.
   */
  verifyEmail: (body: LinkToken, options?: CallOptions & KeyOptions) => Promise<void>;
  /**
   * Ask for another verification mail. Sends a new link if the address waits for one; the older link
   * is refused from then on. The answer is the same for every address.
   */
  resendVerification: (body: EmailOnly, options?: CallOptions & KeyOptions) => Promise<MailSent>;
}

export const registration: Operations<RegistrationCommands> = {
  register: 'POST /auth/register body key',
  verifyEmail: 'POST /auth/verify-email body key',
  resendVerification: 'POST /auth/verify-email/resend body key',
};
