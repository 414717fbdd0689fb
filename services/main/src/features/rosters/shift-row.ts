import { dayNamed } from '@gatehouse/shared/time/local-time';
import type { Shift } from './rosters.types.js';

/** A shift as a statement reads it, with who works. */
export interface ShiftRead {
  id: string;
  communityId: string;
  personId: string;
  personName: string;
  personAccountId: string | null;
  gateId: string | null;
  day: string;
  starts: string;
  ends: string;
  fromAt: Date;
  toAt: Date;
  assignedAt: Date;
  assignedById: string;
  assignedByName: string;
  clockedInAt: Date | null;
  clockedOutAt: Date | null;
}

/** What {@link ShiftRead} is read from: the rows of both tables, joined by the person's id. */
export const READ_SHIFTS = `
  SELECT shifts.id, shifts.community_id AS communityId, shifts.person_id AS personId,
         people.name AS personName, people.account_id AS personAccountId, shifts.gate_id AS gateId,
         CAST(shifts.day AS CHAR) AS day, shifts.starts, shifts.ends, shifts.from_at AS fromAt,
         shifts.to_at AS toAt, shifts.assigned_at AS assignedAt,
         shifts.assigned_by_id AS assignedById, shifts.assigned_by_name AS assignedByName,
         shifts.clocked_in_at AS clockedInAt, shifts.clocked_out_at AS clockedOutAt
  FROM shifts`;

export const WITH_PERSON = 'JOIN people ON people.id = shifts.person_id';

export function shiftIn(row: ShiftRead): Shift {
  const { id, communityId, gateId, day, starts, ends, fromAt: from, toAt: to, assignedAt } = row;
  const { personId, personName: name, personAccountId: accountId } = row;
  const { clockedInAt, clockedOutAt } = row;
  return {
    ...{ id, communityId, day: dayNamed(day), starts, ends, from, to, assignedAt },
    person: { id: personId, name, ...(accountId !== null && { accountId }) },
    assignedBy: { accountId: row.assignedById, name: row.assignedByName },
    ...(gateId !== null && { gateId }),
    ...(clockedInAt && { clockedInAt }),
    ...(clockedOutAt && { clockedOutAt }),
  };
}
