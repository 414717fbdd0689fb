import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Shift } from './rosters.types.js';

type What = 'assigned' | 'cancelled' | 'changed' | 'clocked-in' | 'clocked-out';

/** What an event says of a shift beside the shift itself. */
export interface ShiftTelling {
  at: Date;
  /** The account that really does it. */
  actorId: string;
  toldIds: readonly string[];
}

/** The shift is the aggregate: its events keep their order. */
export function shiftEvent(what: What, shift: Shift, telling: ShiftTelling): Envelope {
  const { id: shiftId, communityId, person, gateId, day, starts, ends, from, to } = shift;
  const { at, actorId, toldIds } = telling;
  const data: ProducedEvents[`gatehouse.shift.${What}.v1`] = {
    ...{ shiftId, communityId, actorId, personId: person.id, personName: person.name },
    ...(gateId !== undefined && { gateId }),
    ...{ day: day.toString(), starts, ends, from: from.toISOString(), to: to.toISOString() },
    ...{ at: at.toISOString(), toldIds: [...toldIds].filter((told) => told !== actorId) },
  };
  const type = `gatehouse.shift.${what}.v1` as const;
  return createEnvelope({ type, source: 'gatehouse/main', subject: `shift/${shiftId}`, data });
}
