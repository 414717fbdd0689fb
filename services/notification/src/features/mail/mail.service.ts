import { PermanentMessageError } from '@gatehouse/shared/errors/permanent-message-error';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { now as theClock } from '@gatehouse/shared/time/clock';
import { isMailAddress } from '@gatehouse/shared/validation/mail-address';
import { setTimeout as delay } from 'node:timers/promises';
import type { Forgotten } from '../forgotten/forgotten.feature.js';
import type { LocalTimes } from './local-times.js';
import { MailDelayed, MailNotTaken, MailUnrenderable, type MailFailure } from './mail.errors.js';
import type { MailStore } from './mail.store.js';
import type { MailTemplates } from './mail.templates.js';
import { isAddressLogged } from './mail.values.js';
import type { MailRequest, MailTransport, OutgoingMail } from './mail.types.js';

/**
 * For how long a mail is one process's alone, in milliseconds. Longer than one attempt can take,
 * and shorter than the first three rungs of the retry ladder: what a process that died had claimed
 * is free again when the ladder brings it back.
 */
const LEASE_MS = 60_000;

/** Waits between attempts to write down that a mail was sent, in milliseconds. */
const MARK_WAITS_MS = [100, 500, 2000];

export interface MailServiceOptions {
  store: MailStore;
  templates: MailTemplates;
  localTimes: LocalTimes;
  transport: MailTransport;
  forgotten: Pick<Forgotten['service'], 'isGone' | 'isForgotten'>;
  /** The domain of message ids: that of the sender. */
  domain: string;
  /** How often the ladder brings a message; after the last time it is a dead letter. */
  maxAttempts: number;
  leaseMs?: number;
  now?: () => Date;
  /** Tells whoever asked for it that a mail cannot be delivered; may be told more than once. */
  tellFailed: (failed: FailedDelivery) => Promise<void>;
  /** Counts what became of each attempt. */
  onOutcome?: (outcome: MailOutcome) => void;
}

/**
 * `delayed` is tried again; `expired` came too late to be of use, or about somebody who is gone; `unaddressable` is what anybody
 * can bring about by an address of nobody, and so is no alarm, which `failed` is.
 */
export type MailOutcome = 'sent' | 'delayed' | 'failed' | 'expired' | 'unaddressable';

/** A mail that no server will take. */
export interface FailedDelivery {
  envelope: Envelope<MailRequest>;
  /** Nobody has the address, or the server takes this mail from nobody. */
  reason: 'bounced' | 'refused';
  at: Date;
}

export interface MailService {
  /**
   * Sends the mail that an event asks for, unless it was sent before or is too late. SMTP knows no
   * transactions: when the process or the connection dies between a server's taking the mail and
   * our writing that down, it is sent again, with the same Message-ID.
   *
   * @param attempt how often the message has come up the ladder, from 1
   * @throws MailDelayed when it is to be tried again
   * @throws PermanentMessageError when that would be in vain, unless there is nobody to send it to:
   *   such a delivery has failed, and is no message that somebody should look at
   */
  deliver(envelope: Envelope<MailRequest>, attempt: number): Promise<void>;
}

export function createMailService(options: MailServiceOptions): MailService {
  const { store, templates, localTimes, transport, forgotten, domain, maxAttempts } = options;
  const { leaseMs = LEASE_MS, now = theClock, tellFailed, onOutcome } = options;

  const attemptToSend = async ({ id, time, data }: Envelope<MailRequest>): Promise<void> => {
    if (!isMailAddress(data.to)) throw unaddressable('The address is not one');
    const mail: OutgoingMail = {
      ...rendered(templates, await localTimes(await withoutForgotten(forgotten, data, time))),
      to: data.to,
      messageId: messageIdOf(id, domain),
      date: new Date(time),
    };
    await transport.send(mail);
  };

  return {
    async deliver(envelope, attempt) {
      const { id, subject, data } = envelope;
      const { to, template, locale } = data;
      const isLast = !isAddressLogged(template);
      const isInVain = !isLast && (await forgotten.isGone(subject));
      const facts = {
        ...(!isLast && !isInVain && { to, about: subject }),
        ...{ template, locale, messageId: messageIdOf(id, domain) },
      };
      const claimed = await store.claim(id, facts, now(), leaseMs);
      if (claimed.outcome === 'done') return;
      if (claimed.outcome === 'busy') throw new MailDelayed('somebody else may be sending it');
      if (isInVain || isTooLate(data, now())) {
        const lastError = isInVain ? 'forgotten' : 'expired';
        await store.giveBack(id, claimed.claim, { state: 'failed', lastError });
        onOutcome?.('expired');
        return;
      }
      try {
        await attemptToSend(envelope);
      } catch (error) {
        const { permanent, reason, unaddressable: isNobodys = false } = failureOf(error);
        const state = permanent || attempt >= maxAttempts ? 'failed' : 'queued';
        await store.giveBack(id, claimed.claim, { state, lastError: reason });
        // Nobody can put this right by sending it again: the delivery log is where it is kept.
        if (permanent || isNobodys)
          await tellFailed({ envelope, reason: isNobodys ? 'bounced' : 'refused', at: now() });
        if (isNobodys) {
          onOutcome?.('unaddressable');
          return;
        }
        onOutcome?.(state === 'failed' ? 'failed' : 'delayed');
        if (permanent) throw new PermanentMessageError(`The mail cannot be sent: ${reason}`);
        throw new MailDelayed(reason);
      }
      onOutcome?.('sent');
      await insistently(() => store.markSent(id, now()));
    },
  };
}

/** What a mail said of somebody who is forgotten since, it does not say any more. */
async function withoutForgotten(
  forgotten: Pick<Forgotten['service'], 'isForgotten'>,
  { named = [], ...request }: MailRequest,
  time: string,
): Promise<MailRequest> {
  const values = { ...request.values };
  for (const { value, accountId, communityId } of named) {
    const whose = { accountId, ...(communityId && { communityId }) };
    if (await forgotten.isForgotten(whose, new Date(time))) values[value] = '';
  }
  return { ...request, values };
}

function isTooLate({ expiresAt }: MailRequest, now: Date): boolean {
  return expiresAt !== undefined && new Date(expiresAt) <= now;
}

/** Derived from the event, so that each attempt's is the same. */
function messageIdOf(eventId: string, domain: string): string {
  return `<${eventId.replace(/[^\w.-]/g, '_')}@${domain}>`;
}

function rendered(templates: MailTemplates, request: MailRequest) {
  try {
    return templates.render(request);
  } catch (error) {
    if (error instanceof MailUnrenderable) throw refusal(error.message);
    throw error;
  }
}

function unaddressable(reason: string): MailNotTaken {
  return new MailNotTaken({ permanent: true, unaddressable: true, reason });
}

function refusal(reason: string): MailNotTaken {
  return new MailNotTaken({ permanent: true, reason });
}

/** What is not about this mail, a mistake of ours included, may pass. */
function failureOf(error: unknown): MailFailure {
  if (error instanceof MailNotTaken) return error.failure;
  return { permanent: false, reason: error instanceof Error ? error.name : 'unknown' };
}

/** The mail is out: to forget that would send it twice. */
async function insistently(work: () => Promise<void>): Promise<void> {
  for (const waitMs of MARK_WAITS_MS) {
    try {
      await work();
      return;
    } catch {
      await delay(waitMs);
    }
  }
  await work();
}
