import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { OnePerson } from '../../endings.js';
import { READ_SHIFTS, shiftIn, WITH_PERSON, type ShiftRead } from './shift-row.js';
import type { Shift, ShiftSearch } from './rosters.types.js';

/** A shift, and the community that it is of. */
export type OneShift = Pick<Shift, 'communityId' | 'id'>;

/** No shift is longer: a day in which clocks are put back by hours. */
const LONGEST_MS = 30 * 3_600_000;

export type ShiftsStore = ReturnType<typeof createShiftsStore>;

/** The table shifts. */
export function createShiftsStore(sequelize: Sequelize) {
  return { ...reading(sequelize), ...writing() };
}

function reading(sequelize: Sequelize) {
  return {
    async find({ communityId, id }: OneShift): Promise<Shift | undefined> {
      const [row] = await select<ShiftRead>(sequelize, ONE, [communityId, id]);
      return row && shiftIn(row);
    },

    /** In the order in which they begin, at most `limit`. */
    async list(search: ShiftSearch): Promise<Shift[]> {
      const { to, personId, after, from } = search;
      const rows = await sequelize.query<ShiftRead>(
        `${READ_SHIFTS} FORCE INDEX (shifts_community_id_${personId === undefined ? '' : 'person_id_'}from_at_id)
           STRAIGHT_JOIN people ON people.id = shifts.person_id
         WHERE shifts.community_id = :communityId AND shifts.to_at > :from
           AND shifts.from_at > :earliest
           ${personId === undefined ? '' : 'AND shifts.person_id = :personId'}
           ${to === undefined ? '' : 'AND shifts.from_at < :to'}
           ${
             after === undefined
               ? ''
               : `AND shifts.from_at >= :afterFrom
             AND (shifts.from_at > :afterFrom OR shifts.id > :afterId)`
           }
         ORDER BY shifts.from_at, shifts.id LIMIT :limit`,
        {
          replacements: {
            ...{ communityId: search.communityId, from, to, personId, limit: search.limit },
            ...{ afterFrom: after?.from, afterId: after?.id },
            // Of what began before, nothing lasts until then.
            earliest: new Date(from.getTime() - LONGEST_MS),
          },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(shiftIn);
    },

    /** The accounts of those whose shift it is at the moment, and who have not gone. */
    async onDuty(communityId: string, at: Date): Promise<string[]> {
      const values = [communityId, at, new Date(at.getTime() - LONGEST_MS), at];
      const rows = await select<{ accountId: string }>(sequelize, ON_DUTY, values);
      return rows.map(({ accountId }) => accountId);
    },
  };
}

function writing() {
  return {
    /** Lets nobody else change it before the transaction ends. */
    async lock(tx: Transaction, { communityId, id }: OneShift): Promise<Shift | undefined> {
      await selectIn(tx, LOCK, [communityId, id]);
      const [row] = await selectIn<ShiftRead>(tx, ONE, [communityId, id]);
      return row && shiftIn(row);
    },

    /** Another of the person, whom this transaction has locked, at a moment of this one. */
    async findOverlap(
      tx: Transaction,
      { communityId, id, person, from, to }: Shift,
    ): Promise<Pick<Shift, 'from' | 'id' | 'to'> | undefined> {
      const earliest = new Date(from.getTime() - LONGEST_MS);
      const values = [communityId, person.id, earliest, to, from, id];
      const [row] = await selectIn<Pick<Shift, 'from' | 'id' | 'to'>>(tx, OVERLAP, values);
      return row;
    },

    async add(tx: Transaction, shift: Shift): Promise<void> {
      const { id, communityId, assignedAt, assignedBy } = shift;
      await insertRow(tx, 'shifts', {
        ...{ id, communityId, ...changing(shift), assignedAt },
        ...{ assignedById: assignedBy.accountId, assignedByName: assignedBy.name },
      });
    },

    /** Of a shift that this transaction has locked. */
    async change(tx: Transaction, shift: Shift): Promise<void> {
      const { personId, gateId, day, starts, ends, fromAt, toAt } = changing(shift);
      const { communityId, id } = shift;
      const values = [personId, gateId, day, starts, ends, fromAt, toAt, communityId, id];
      await execute(tx, CHANGE, values);
    },

    /** Of a shift that this transaction has locked. */
    async remove(tx: Transaction, { communityId, id }: OneShift): Promise<void> {
      await execute(tx, REMOVE, [communityId, id]);
    },

    /** @returns false when they have already */
    clockIn: async (tx: Transaction, { communityId, id }: OneShift, at: Date) =>
      (await execute(tx, CLOCK_IN, [at, communityId, id])) === 1,

    /** @returns false unless they have come and not gone */
    clockOut: async (tx: Transaction, { communityId, id }: OneShift, at: Date) =>
      (await execute(tx, CLOCK_OUT, [at, communityId, id])) === 1,

    /** All of theirs; two that overlap then stay, as both were told. */
    async giveTo(tx: Transaction, { communityId, id }: OnePerson, toId: string): Promise<void> {
      await execute(tx, GIVE, [toId, communityId, id]);
    },
  };
}

const changing = ({ person, gateId, day, starts, ends, from, to }: Shift) => ({
  ...{ personId: person.id, gateId: gateId ?? null, day: day.toString(), starts, ends },
  ...{ fromAt: from, toAt: to },
});

const ONE = `${READ_SHIFTS} ${WITH_PERSON} WHERE shifts.community_id = ? AND shifts.id = ?`;

/** The person stands before it in the order of locks, so it is not locked with it. */
const LOCK = 'SELECT id FROM shifts WHERE community_id = ? AND id = ? FOR UPDATE';

const OVERLAP = `
  SELECT id, from_at AS \`from\`, to_at AS \`to\`
  FROM shifts FORCE INDEX (shifts_community_id_person_id_from_at_id)
  WHERE community_id = ? AND person_id = ? AND from_at > ? AND from_at < ? AND to_at > ? AND id <> ?
  LIMIT 1`;

const ON_DUTY = `
  SELECT DISTINCT people.account_id AS accountId
  FROM shifts FORCE INDEX (shifts_community_id_from_at_id)
  STRAIGHT_JOIN people ON people.id = shifts.person_id
  WHERE shifts.community_id = ? AND shifts.from_at <= ? AND shifts.from_at > ? AND shifts.to_at > ?
    AND shifts.clocked_out_at IS NULL AND people.account_id IS NOT NULL
    AND people.state = 'member'`;

const CHANGE = `
  UPDATE shifts SET person_id = ?, gate_id = ?, day = ?, starts = ?, ends = ?, from_at = ?, to_at = ?
  WHERE community_id = ? AND id = ?`;

const REMOVE = 'DELETE FROM shifts WHERE community_id = ? AND id = ?';

const CLOCK_IN = `
  UPDATE shifts SET clocked_in_at = ? WHERE community_id = ? AND id = ? AND clocked_in_at IS NULL`;

const CLOCK_OUT = `
  UPDATE shifts SET clocked_out_at = ?
  WHERE community_id = ? AND id = ? AND clocked_in_at IS NOT NULL AND clocked_out_at IS NULL`;

const GIVE = 'UPDATE shifts SET person_id = ? WHERE community_id = ? AND person_id = ?';
