import { OutageError, UnavailableError } from '@gatehouse/shared/errors/app-error';

export interface MailFailure {
  /** True when the server will never take this mail: trying again is in vain. */
  permanent: boolean;
  /** No mail can go to this address, by our rule or by the word of its server. */
  unaddressable?: boolean;
  /** Codes and commands only, such as `550 5.1.1 after RCPT TO`: no word of the mail. */
  reason: string;
}

/**
 * The server did not take a mail. Without a cause on purpose: the words of servers may quote the
 * mail, whose links are secrets, and causes are logged.
 */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';

  constructor(readonly failure: MailFailure) {
    super(failure.reason);
  }
}

/** It will be tried again. */
export class MailDelayed extends UnavailableError {
  constructor(reason: string) {
    super('mail_delayed', 'The mail could not be handed over yet', { info: { reason } });
  }
}

/** The event cannot become a mail, however often it comes. */
export class MailUnrenderable extends Error {
  override readonly name = 'MailUnrenderable';
}

/** The delivery log is away: no mail is to blame, so none uses up an attempt. */
export class DeliveriesUnavailable extends OutageError {
  constructor(cause: unknown) {
    super('deliveries_unavailable', 'The delivery log cannot be reached at the moment', { cause });
  }
}
