import type { SentPushes } from '@gatehouse/contracts/messages/main';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { MOST_TOLD } from './alerts.events.js';
import type { Alert } from './alerts.types.js';

const type = 'gatehouse.alert.changed.v1' satisfies keyof SentPushes;

/** Tells pages what they would see if they looked again. */
export type PushAlert = (alert: Alert, household: readonly string[]) => void;

/**
 * Tells the pages of staff, of whoever raised it and of the household. Not from the outbox: nothing is lost
 * with it that a look at the list does not bring back.
 */
export function alertPushesThrough(pusher: Pick<Pusher, 'push'>): PushAlert {
  return ({ communityId, id: alertId, state, raised }, household) => {
    const accountIds = [raised.by.accountId, ...household].slice(0, MOST_TOLD);
    const data: SentPushes[typeof type] = { communityId, alertId, state, accountIds };
    const subject = `alert/${alertId}`;
    const envelope = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    pusher.push(`community.${communityId}`, envelope);
  };
}
