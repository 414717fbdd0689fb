import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { SentPushes } from '../../generated/messages.js';
import type { Visit } from './visits.types.js';

const type = 'gatehouse.visit.changed.v1' satisfies keyof SentPushes;

/**
 * Tells the pages of a community's guards that a visit has moved on, through the edges. Not from the
 * outbox: nothing is lost with it that a look at the list does not bring back.
 */
export function visitChangesThrough(pusher: Pick<Pusher, 'push'>): (visit: Visit) => void {
  return ({ id, communityId, state }) => {
    const data: SentPushes[typeof type] = { communityId, visitId: id, state };
    const envelope = { type, source: 'gatehouse/main', subject: `visit/${id}`, data };
    pusher.push(`community.${communityId}`, createEnvelope(envelope));
  };
}
