import type { ProducedEvents, SentPushes } from '@gatehouse/contracts/messages/auth';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

const SOURCE = 'gatehouse/auth';

/** Something happened to an account. Its events stay in order. */
export function accountEvent<T extends AccountEventType>(
  type: T,
  data: ProducedEvents[T],
): Envelope<ProducedEvents[T]> {
  return createEnvelope({ type, source: SOURCE, subject: data.accountId, data });
}

/**
 * Something happened to a thing that is no account, such as an invitation. Events of one subject
 * stay in order.
 * @param subject an id, or something made of one: never what somebody typed
 */
export function eventAbout<T extends keyof ProducedEvents>(
  subject: string,
  type: T,
  data: ProducedEvents[T],
  known: { id?: string } = {},
): Envelope<ProducedEvents[T]> {
  return createEnvelope({ type, source: SOURCE, subject, data, ...known });
}

/**
 * Somebody is to get a mail. Links and codes in it are the addressee's secrets.
 * @param subject the account it is about; mails about one account go out in order
 * @param known its id, where the same mail may be asked for again: it is sent once
 */
export function mailRequested(
  subject: string,
  mail: ProducedEvents['gatehouse.mail.requested.v1'],
  known: { id?: string } = {},
): Envelope<ProducedEvents['gatehouse.mail.requested.v1']> {
  return eventAbout(subject, 'gatehouse.mail.requested.v1', mail, known);
}

/** The events whose subject is an account. */
type AccountEventType = {
  [T in keyof ProducedEvents]: ProducedEvents[T] extends { accountId: string } ? T : never;
}[keyof ProducedEvents];

/** Access tokens of the account are refused, and its sessions go on. */
export function tokensRevoked(
  accountId: string,
): Envelope<SentPushes['gatehouse.tokens.revoked.v1']> {
  return createEnvelope({
    type: 'gatehouse.tokens.revoked.v1',
    source: SOURCE,
    subject: accountId,
    data: { accountId },
  });
}

/** The session's tokens are refused from now on. */
export function sessionEnded(
  accountId: string,
  sessionId: string,
): Envelope<SentPushes['gatehouse.session.ended.v1']> {
  const data = { accountId, sessionId };
  return createEnvelope({
    type: 'gatehouse.session.ended.v1',
    source: SOURCE,
    subject: accountId,
    data,
  });
}
