import { dayNamed } from '@gatehouse/shared/time/local-time';
import type { Move, MoveDirection, MoveItem, MoveState, ResidencyKind } from './moves.types.js';

/** A move as a statement reads it, with who moves. */
export interface MoveRead {
  id: string;
  communityId: string;
  unitId: string;
  buildingId: string;
  personId: string;
  personName: string;
  personAccountId: string | null;
  direction: MoveDirection;
  kind: ResidencyKind | null;
  residencyId: string | null;
  state: MoveState;
  day: string;
  due: Date;
  liftFrom: Date | null;
  liftTo: Date | null;
  note: string | null;
  requestedAt: Date;
  requestedById: string;
  requestedByName: string;
  decidedAt: Date | null;
  decidedById: string | null;
  decidedByName: string | null;
  reason: string | null;
  endedAt: Date | null;
  endedById: string | null;
  endedByName: string | null;
}

export interface MoveItemRead {
  moveId: string;
  item: number;
  label: string;
  tickedAt: Date | null;
  tickedById: string | null;
  tickedByName: string | null;
}

/** What {@link MoveRead} is read from: the rows of both tables, joined by the person's id. */
export const READ_MOVES = `
  SELECT moves.id, moves.community_id AS communityId, moves.unit_id AS unitId,
         moves.building_id AS buildingId, moves.person_id AS personId, people.name AS personName,
         people.account_id AS personAccountId, moves.direction, moves.kind,
         moves.residency_id AS residencyId, moves.state, CAST(moves.day AS CHAR) AS day,
         moves.moves_at AS due, moves.lift_from AS liftFrom, moves.lift_to AS liftTo, moves.note,
         moves.requested_at AS requestedAt, moves.requested_by_id AS requestedById,
         moves.requested_by_name AS requestedByName, moves.decided_at AS decidedAt,
         moves.decided_by_id AS decidedById, moves.decided_by_name AS decidedByName, moves.reason,
         moves.ended_at AS endedAt, moves.ended_by_id AS endedById,
         moves.ended_by_name AS endedByName
  FROM moves`;

export const WITH_PERSON = 'JOIN people ON people.id = moves.person_id';

export function moveIn(row: MoveRead): Move {
  const { id, communityId, unitId, buildingId, direction, state, due, requestedAt } = row;
  const { kind, residencyId, liftFrom, liftTo, note, decidedAt, reason, endedAt } = row;
  const { personId, personName: name, personAccountId: accountId } = row;
  const decidedBy = byIn(row.decidedById, row.decidedByName);
  const endedBy = byIn(row.endedById, row.endedByName);
  return {
    ...{ id, communityId, unitId, buildingId, direction, state, due, requestedAt },
    person: { id: personId, name, ...(accountId !== null && { accountId }) },
    day: dayNamed(row.day),
    requestedBy: { accountId: row.requestedById, name: row.requestedByName },
    ...(kind !== null && { kind }),
    ...(residencyId !== null && { residencyId }),
    ...(liftFrom && liftTo && { lift: { from: liftFrom, to: liftTo } }),
    ...(note !== null && { note }),
    ...(decidedAt && { decidedAt }),
    ...(decidedBy && { decidedBy }),
    ...(reason !== null && { reason }),
    ...(endedAt && { endedAt }),
    ...(endedBy && { endedBy }),
  };
}

export function itemIn({ item, label, tickedAt, ...by }: MoveItemRead): MoveItem {
  const tickedBy = byIn(by.tickedById, by.tickedByName);
  return { item, label, ...(tickedAt && tickedBy && { ticked: { at: tickedAt, by: tickedBy } }) };
}

function byIn(accountId: string | null, name: string | null) {
  return accountId === null ? undefined : { accountId, name: name ?? '' };
}
