// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, KeyOptions } from '../../commands/options.js';
import type { EmailChangeProgress, EmailChangeRequest, LinkToken, MailSent } from './types.js';

/** Another email address, confirmed at both ends. */
export interface EmailChangeCommands {
  /**
   * Change my email address. Sends a link to the new address and one to the old one; the address
   * changes when both were followed within a day. An account without an address has no old one: the
   * link to the new one is enough. The answer is the same when the new address has an account. Asking
   * again takes the place of the request before.
   */
  request: (body: EmailChangeRequest, options?: CallOptions & KeyOptions) => Promise<MailSent>;
  /**
   * Confirm the change of an email address. Uses up the link of one of the two mails. When it is the
   * second, the address changes, and the old one gets a mail that says so. 409 `email_taken` when
   * somebody else has proven the new address meanwhile.
   */
  confirm: (body: LinkToken, options?: CallOptions & KeyOptions) => Promise<EmailChangeProgress>;
}

export const emailChange: Operations<EmailChangeCommands> = {
  request: 'POST /auth/email-change body key',
  confirm: 'POST /auth/email-change/confirm body key',
};
