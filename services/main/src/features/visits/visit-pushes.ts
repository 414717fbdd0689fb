import type { SentPushes } from '@gatehouse/contracts/messages/main';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { Visit } from './visits.types.js';

const type = 'gatehouse.visit.changed.v1' satisfies keyof SentPushes;

/** Tells pages what they would see if they looked again; never waits, may be lost. */
export interface VisitPushes {
  /** Tells the community's guards that the visit has taken a step. */
  moved: (visit: Visit) => void;
  /** Tells the guards, and the residents who were rung, that there is a photo of the visitor. */
  photographed: (visit: Visit, photoAt: Date, residentIds: readonly string[]) => void;
}

/**
 * Tells the pages through the edges. Not from the outbox: nothing is lost with it that a look at the
 * list does not bring back.
 */
export function visitPushesThrough(pusher: Pick<Pusher, 'push'>): VisitPushes {
  const push = (data: SentPushes[typeof type]): void => {
    const { communityId, visitId } = data;
    const envelope = { type, source: 'gatehouse/main', subject: `visit/${visitId}`, data };
    pusher.push(`community.${communityId}`, createEnvelope(envelope));
  };
  return {
    moved: ({ id: visitId, communityId, state }) => push({ communityId, visitId, state }),
    photographed: ({ id: visitId, communityId, state }, photoAt, residentIds) =>
      push({
        ...{ communityId, visitId, state },
        photoAt: photoAt.toISOString(),
        residentIds: [...residentIds],
      }),
  };
}
