import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Unit } from '../units/units.types.js';
import type { Move } from './moves.types.js';

/** How many accounts an event names at the most; openapi/messages/moves.yaml. */
const MOST_TOLD = 500;

type Ended = 'cancelled' | 'done' | 'refused';

/** What an event says of a move beside the move itself. */
export interface MoveTelling {
  unit: Unit;
  /** When it happens. */
  at: Date;
  /** The account that really does it; absent where it happens by itself. */
  actorId?: string | undefined;
}

/** @param approverIds the accounts of those who may approve it */
export const moveRequested = (move: Move, telling: MoveTelling, approverIds: readonly string[]) =>
  moveEvent(
    'gatehouse.move.requested.v1',
    move,
    factsOf(move, telling, without(approverIds, telling.actorId)),
  );

export const moveApproved = (move: Move, telling: MoveTelling) =>
  moveEvent('gatehouse.move.approved.v1', move, factsOf(move, telling, concerned(move, telling)));

/** @param managerIds the accounts of those who manage the community */
export const moveFailed = (move: Move, telling: MoveTelling, managerIds: readonly string[]) =>
  moveEvent('gatehouse.move.failed.v1', move, factsOf(move, telling, managerIds));

/** What became of it, as the move says itself; `residencyId` is known of one that is done. */
export function moveEnded(move: Move & { state: Ended }, telling: MoveTelling): Envelope {
  const data = factsOf(move, telling, concerned(move, telling));
  const { state, reason, residencyId = '' } = move;
  if (state === 'done') return moveEvent('gatehouse.move.done.v1', move, { ...data, residencyId });
  if (state === 'cancelled') return moveEvent('gatehouse.move.cancelled.v1', move, data);
  const why = reason === undefined ? {} : { reason };
  return moveEvent('gatehouse.move.refused.v1', move, { ...data, ...why });
}

/** The move is the aggregate: its events keep their order. */
function moveEvent<Name extends keyof ProducedEvents>(
  type: Name,
  { id }: Move,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `move/${id}`, data });
}

/** Whoever asked and whoever moves; who did it knows. */
function concerned({ requestedBy, person }: Move, { actorId }: MoveTelling): string[] {
  const own = person.accountId === undefined ? [] : [person.accountId];
  return without([requestedBy.accountId, ...own], actorId);
}

const without = (accountIds: readonly string[], actorId: string | undefined): string[] =>
  accountIds.filter((id) => id !== actorId);

function factsOf(move: Move, { unit, at, actorId }: MoveTelling, toldIds: readonly string[]) {
  const { id: moveId, communityId, person, direction, day, due, lift } = move;
  return {
    ...{ moveId, communityId, unit, person, direction },
    ...(actorId !== undefined && { actorId }),
    day: day.toString(),
    due: due.toISOString(),
    ...(lift && { lift: { from: lift.from.toISOString(), to: lift.to.toISOString() } }),
    at: at.toISOString(),
    toldIds: [...new Set(toldIds)].slice(0, MOST_TOLD),
  };
}
