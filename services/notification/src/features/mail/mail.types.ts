import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';

/** What to send to whom; its values hold secrets of the addressee. */
export type MailRequest = ConsumedEvents['gatehouse.mail.requested.v1'];

export type MailTemplate = MailRequest['template'];

/** A mail in words. */
export interface RenderedMail {
  /** The locale it is written in, which may not be the one asked for. */
  locale: string;
  subject: string;
  text: string;
  html: string;
}

/** A mail as it is handed to a server. */
export interface OutgoingMail extends RenderedMail {
  to: string;
  /** The same for every attempt, so that a receiver can tell a mail that came twice. */
  messageId: string;
  date: Date;
}

/** Hands mails over to a server. */
export interface MailTransport {
  /**
   * Resolves when the server has taken the mail.
   * @throws MailNotTaken in every other case; then the server may still have taken it
   */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}
