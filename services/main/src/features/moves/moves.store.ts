import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { MoveOpen } from './moves.errors.js';
import type { By, Lift, Move, MoveOutcome, MoveSearch } from './moves.types.js';
import { moveIn, READ_MOVES, WITH_PERSON, type MoveRead } from './move-row.js';

/** A move, and the community that it is of. */
export type OneMove = Pick<Move, 'communityId' | 'id'>;

/** What becomes of a move that is done, refused or cancelled. */
export interface MoveEnd {
  state: MoveOutcome;
  at: Date;
  /** Absent where it happens by itself. */
  by?: By | undefined;
}

export type MovesStore = ReturnType<typeof createMovesStore>;

/** The table moves. */
export function createMovesStore(sequelize: Sequelize) {
  return {
    ...findingIn(sequelize),
    ...locking(),
    ...changing(),
  };
}

function findingIn(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<Move | undefined> {
      const [row] = await select<MoveRead>(sequelize, ONE, [communityId, id]);
      return row && moveIn(row);
    },

    /** The newest first, at most `limit`. */
    async list(search: MoveSearch): Promise<Move[]> {
      const { personId, state, beforeId } = search;
      const rows = await sequelize.query<MoveRead>(
        `${READ_MOVES} FORCE INDEX (${indexFor(search)}) STRAIGHT_JOIN people
           ON people.id = moves.person_id
         WHERE moves.community_id = :communityId
           ${personId === undefined ? '' : 'AND moves.person_id = :personId'}
           ${state === undefined ? '' : 'AND moves.state = :state'}
           ${beforeId === undefined ? '' : 'AND moves.id < :beforeId'}
         ORDER BY moves.id DESC LIMIT :limit`,
        { replacements: { ...search, personId, state, beforeId }, type: QueryTypes.SELECT },
      );
      return rows.map(moveIn);
    },
  };
}

/** Left to itself the database may read the moves of the whole community instead. */
function indexFor({ personId, state }: Pick<MoveSearch, 'personId' | 'state'>): string {
  if (personId !== undefined) return 'moves_community_id_person_id_id';
  return state === undefined ? 'PRIMARY' : 'moves_community_id_state_id';
}

function locking() {
  return {
    /** Lets nobody else change it before the transaction ends. */
    async lock(tx: Transaction, { communityId, id }: OneMove): Promise<Move | undefined> {
      await selectIn(tx, LOCK, [communityId, id]);
      const [row] = await selectIn<MoveRead>(tx, ONE, [communityId, id]);
      return row && moveIn(row);
    },

    /** Those of a residency that have not ended; locked. */
    async lockOpenOf(
      tx: Transaction,
      { communityId, residencyId }: { communityId: string; residencyId: string },
    ): Promise<Move[]> {
      const values = [communityId, residencyId];
      const rows = await selectIn<{ id: string }>(tx, LOCK_OPEN_OF, values);
      const found: Move[] = [];
      for (const { id } of rows) {
        const [row] = await selectIn<MoveRead>(tx, ONE, [communityId, id]);
        if (row) found.push(moveIn(row));
      }
      return found;
    },

    /** An approved move to which the lift of the building is given at a moment of these. */
    async findLift(
      tx: Transaction,
      { communityId, buildingId }: Pick<Move, 'communityId' | 'buildingId'>,
      { from, to }: Lift,
    ): Promise<string | undefined> {
      const values = [communityId, buildingId, to, from];
      const [row] = await selectIn<{ id: string }>(tx, LIFT, values);
      return row?.id;
    },
  };
}

function changing() {
  return {
    /** @throws MoveOpen */
    async add(tx: Transaction, move: Move): Promise<void> {
      const { person, day, due: movesAt, lift, requestedBy: by, ...rest } = move;
      const { kind = null, residencyId = null, note = null } = move;
      const hours = { liftFrom: lift?.from ?? null, liftTo: lift?.to ?? null };
      const who = { requestedById: by.accountId, requestedByName: by.name };
      const row = { ...rest, kind, residencyId, note, personId: person.id, movesAt };
      try {
        await insertRow(tx, 'moves', { ...row, ...hours, ...who, day: day.toString() });
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) throw new MoveOpen();
        throw error;
      }
    },

    /** Of a move that this transaction has locked. */
    async approve(tx: Transaction, { communityId, id }: OneMove, by: By, at: Date): Promise<void> {
      await execute(tx, APPROVE, [at, by.accountId, by.name, communityId, id]);
    },

    /** Of a move that this transaction has locked. */
    async refuse(
      tx: Transaction,
      { communityId, id }: OneMove,
      { by, at, reason }: { by: By; at: Date; reason: string | undefined },
    ): Promise<void> {
      const who = [at, by.accountId, by.name];
      await execute(tx, REFUSE, [...who, reason ?? null, ...who, communityId, id]);
    },

    /** Of a move that this transaction has locked. */
    async end(tx: Transaction, { communityId, id }: OneMove, { state, at, by }: MoveEnd) {
      const who = [by?.accountId ?? null, by?.name ?? null];
      await execute(tx, END, [state, at, ...who, communityId, id]);
    },

    /** The residency that began with it. */
    async setResidency(tx: Transaction, { communityId, id }: OneMove, residencyId: string) {
      await execute(tx, SET_RESIDENCY, [residencyId, communityId, id]);
    },

    /** @returns whether managers have not been told of it before */
    async markFailed(tx: Transaction, { communityId, id }: OneMove, at: Date): Promise<boolean> {
      return (await execute(tx, MARK_FAILED, [at, communityId, id])) === 1;
    },

    /** All of one person are another's; of two in one unit that have not ended, one is called off. */
    async giveTo(
      tx: Transaction,
      from: { communityId: string; id: string },
      toId: string,
      at: Date,
    ) {
      const { communityId, id } = from;
      await execute(tx, CALL_OFF_DOUBLE, [at, communityId, id, communityId, toId]);
      await execute(tx, GIVE, [toId, communityId, id]);
    },
  };
}

const ONE = `${READ_MOVES} ${WITH_PERSON} WHERE moves.community_id = ? AND moves.id = ?`;

/** The person of a move stands before it in the order of locks, so it is not locked with it. */
const LOCK = 'SELECT id FROM moves WHERE community_id = ? AND id = ? FOR UPDATE';

const LOCK_OPEN_OF = `
  SELECT id FROM moves
  WHERE community_id = ? AND residency_id = ? AND ended_at IS NULL ORDER BY id FOR UPDATE`;

const LIFT = `
  SELECT id FROM moves
  WHERE community_id = ? AND building_id = ? AND state = 'approved'
    AND lift_from < ? AND lift_to > ?
  LIMIT 1`;

const APPROVE = `
  UPDATE moves SET state = 'approved', decided_at = ?, decided_by_id = ?, decided_by_name = ?
  WHERE community_id = ? AND id = ? AND state = 'requested'`;

const REFUSE = `
  UPDATE moves
  SET state = 'refused', decided_at = ?, decided_by_id = ?, decided_by_name = ?, reason = ?,
      ended_at = ?, ended_by_id = ?, ended_by_name = ?
  WHERE community_id = ? AND id = ? AND state = 'requested'`;

const END = `
  UPDATE moves SET state = ?, ended_at = ?, ended_by_id = ?, ended_by_name = ?
  WHERE community_id = ? AND id = ? AND ended_at IS NULL`;

const SET_RESIDENCY = 'UPDATE moves SET residency_id = ? WHERE community_id = ? AND id = ?';

const MARK_FAILED = `
  UPDATE moves SET failed_at = ?
  WHERE community_id = ? AND id = ? AND state = 'approved' AND failed_at IS NULL`;

const CALL_OFF_DOUBLE = `
  UPDATE moves JOIN moves AS others
    ON others.community_id = moves.community_id AND others.unit_id = moves.unit_id
  SET moves.state = 'cancelled', moves.ended_at = ?
  WHERE moves.community_id = ? AND moves.person_id = ? AND moves.ended_at IS NULL
    AND others.community_id = ? AND others.person_id = ? AND others.ended_at IS NULL`;

const GIVE = 'UPDATE moves SET person_id = ? WHERE community_id = ? AND person_id = ?';
