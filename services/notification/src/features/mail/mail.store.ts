import { newId } from '@gatehouse/shared/ids/ids';
import { isDuplicateKey, isUnreachable } from '../../mongo/errors.js';
import { DeliveriesUnavailable } from './mail.errors.js';
import type { Deliveries, DeliveryRecord } from './mail.model.js';

/** Frees a mail at once. */
const NEVER = new Date(0);

export type DeliveryFacts = Pick<
  DeliveryRecord,
  'to' | 'about' | 'template' | 'locale' | 'messageId'
>;

/** `taken`: send it, nobody else does; `busy`: somebody may be sending it; `done`: it was sent. */
export type Claim = { outcome: 'taken'; claim: string } | { outcome: 'busy' } | { outcome: 'done' };

export type MailStore = ReturnType<typeof createMailStore>;

/** The delivery log. Every method throws DeliveriesUnavailable while MongoDB is away. */
export function createMailStore(deliveries: Deliveries) {
  async function claimed(
    eventId: string,
    facts: DeliveryFacts,
    now: Date,
    leaseMs: number,
  ): Promise<Claim> {
    const claim = newId();
    const claimedUntil = new Date(now.getTime() + leaseMs);
    const free = { _id: eventId, state: { $ne: 'sent' }, claimedUntil: { $lte: now } } as const;
    try {
      await deliveries.updateOne(
        free,
        {
          $set: { ...facts, state: 'queued', claim, claimedUntil },
          $inc: { attempts: 1 },
          $setOnInsert: { createdAt: now },
        },
        { upsert: true },
      );
      return { outcome: 'taken', claim };
    } catch (error) {
      // The upsert found no free mail of this event and so tried to make a second one.
      if (!isDuplicateKey(error)) throw error;
    }
    const found = await deliveries.findOne({ _id: eventId }, { projection: { state: 1 } });
    return { outcome: found?.state === 'sent' ? 'done' : 'busy' };
  }

  return {
    /**
     * Takes the mail of an event for `leaseMs`. What had failed may be taken again: an event that
     * comes once more then was put back by somebody who removed the reason.
     */
    claim(eventId: string, facts: DeliveryFacts, now: Date, leaseMs: number): Promise<Claim> {
      return whileReachable(() => claimed(eventId, facts, now, leaseMs));
    },

    /** Whoever claimed it meanwhile sends no more: it is sent. */
    async markSent(eventId: string, sentAt: Date): Promise<void> {
      const sent = {
        $set: { state: 'sent', sentAt, claimedUntil: NEVER },
        $unset: { lastError: '' },
      } as const;
      await whileReachable(() => deliveries.updateOne({ _id: eventId }, sent));
    },

    /** Forgets where an account was written to; that it was stays, so that nothing is sent twice. */
    async forgetAddresses(accountId: string): Promise<void> {
      await whileReachable(() =>
        deliveries.updateMany({ about: accountId }, { $unset: { to: '', about: '' } }),
      );
    },

    /** Gives the mail back: to be tried again, or for good. */
    async giveBack(
      eventId: string,
      claim: string,
      outcome: { state: 'queued' | 'failed'; lastError: string },
    ): Promise<void> {
      const update = { $set: { ...outcome, claimedUntil: NEVER } };
      await whileReachable(() =>
        deliveries.updateOne({ _id: eventId, claim, state: { $ne: 'sent' } }, update),
      );
    },
  };
}

async function whileReachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw new DeliveriesUnavailable(error);
    throw error;
  }
}
