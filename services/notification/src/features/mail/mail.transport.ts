import { createTransport } from 'nodemailer';
import type { Mailbox } from '../../mailbox.js';
import { MailNotTaken, type MailFailure } from './mail.errors.js';
import type { MailTransport, OutgoingMail } from './mail.types.js';

/** Mails on their way at once; the consumer takes no more than this. */
export const MAX_CONNECTIONS = 5;

/** Nothing here waits longer than this, in milliseconds. */
const CONNECT_MS = 5000;
const ANSWER_MS = 15_000;
/** One mail, from the connection to the server's last word. */
const SEND_MS = 30_000;

export interface SmtpOptions {
  url: string;
  from: Mailbox;
  sendMs?: number;
}

/** Sends through an SMTP server, over connections that are kept open between mails. */
export function createSmtpTransport({ url, from, sendMs = SEND_MS }: SmtpOptions): MailTransport {
  const transporter = createTransport({
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    // The ladder tries again. The pool would at once, and a mail that was taken would go twice.
    maxRequeues: 0,
    ...tlsFor(url),
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const signal = AbortSignal.timeout(sendMs);
      try {
        await transporter.sendMail({ ...message(from, mail), signal });
      } catch (error) {
        throw new MailNotTaken(failureOf(error));
      }
    },
    close: () => transporter.close(),
  };
}

function message(from: Mailbox, { to, subject, text, html, messageId, date }: OutgoingMail) {
  return {
    from,
    // An object is used as it is, a string would be parsed; the envelope leaves nothing to guess.
    to: { name: '', address: to },
    envelope: { from: from.address, to: [to] },
    subject,
    text,
    html,
    messageId,
    date,
    // Nobody's absence note is wanted.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** A wire of this machine needs no TLS, every other one does; the URL may say otherwise. */
function tlsFor(url: string): { ignoreTLS: true } | { requireTLS: true } {
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);
  return isHere ? { ignoreTLS: true } : { requireTLS: true };
}

/** After these, a refusal is about the mail. Before, it is about us or the server as a whole. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** A command in the wrong order: a connection went wrong, not the mail. */
const BAD_SEQUENCE = 503;

/** A mailbox or domain that is not there (RFC 5321, 4.2.3), when the answer says no more. */
const NO_SUCH_MAILBOX = [550, 551, 552, 553];

/**
 * The recipient's address or mailbox is at fault (RFC 3463). Not the sender's (5.1.7 and 5.1.8),
 * and no policy (5.7): those refuse us, which somebody has to look at.
 */
const ABOUT_THE_RECIPIENT = /^5\.(?:1\.(?![78]$)|2\.)/;

interface SmtpError {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

function failureOf(error: unknown): MailFailure {
  const { code = 'unknown', command = '', response = '', responseCode = 0 } = error as SmtpError;
  const [, enhanced = ''] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  const isRefusal = responseCode >= 500 && responseCode !== BAD_SEQUENCE;
  // An address that nodemailer itself cannot put on an envelope has no answer of a server.
  const isUnusable = code === 'EENVELOPE' && responseCode === 0;
  const isNobody =
    command === 'RCPT TO' &&
    (enhanced === '' ? NO_SUCH_MAILBOX.includes(responseCode) : ABOUT_THE_RECIPIENT.test(enhanced));
  const words = [responseCode === 0 ? code : String(responseCode), enhanced];
  return {
    unaddressable: isUnusable || isNobody,
    permanent: isUnusable || (isRefusal && ABOUT_THE_MAIL.includes(command)),
    reason: [...words, command === '' ? '' : `after ${command}`].filter(Boolean).join(' '),
  };
}
