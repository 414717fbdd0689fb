import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { passIn, passRow, READ_PASSES, termsOf, type PassRead } from './pass-row.js';
import type { By, Pass, PassSearch, PassSource, PassState } from './passes.types.js';

/** A pass, and the community that it is of. */
export type OnePass = Pick<Pass, 'communityId' | 'id'>;

/** A unit that a pass is for, and in whose residency it was issued. */
export interface PassUnit {
  unitId: string;
  residencyId?: string | undefined;
}

/** How a pass ends. */
export interface PassEnd {
  state: Exclude<PassState, 'active' | 'pending'>;
  at: Date;
  by?: By | undefined;
  /** Why it was refused. */
  reason?: string | undefined;
}

/** What a use has to find in the row. */
export interface Use {
  people: number;
  at: Date;
}

export type PassesStore = ReturnType<typeof createPassesStore>;

/** The tables passes and pass_units. */
export function createPassesStore(sequelize: Sequelize) {
  return { ...readingIn(sequelize), ...changing() };
}

function readingIn(sequelize: Sequelize) {
  return {
    /** As the transaction sees it if there is one. */
    async find({ communityId, id }: OnePass, tx?: Transaction): Promise<Pass | undefined> {
      const values = [communityId, id];
      const [row] =
        tx === undefined
          ? await select<PassRead>(sequelize, ONE, values)
          : await selectIn<PassRead>(tx, ONE, values);
      return row && passIn(row);
    },

    /** The newest first. */
    async list(search: PassSearch): Promise<Pass[]> {
      if (search.unitIds?.length === 0) return [];
      const sql = search.unitIds === undefined ? everywhere(search) : toUnits(search);
      const rows = await sequelize.query<PassRead>(sql, {
        replacements: { ...search },
        type: QueryTypes.SELECT,
      });
      return rows.map(passIn);
    },
  };
}

function changing() {
  return {
    async add(tx: Transaction, pass: Pass, units: readonly PassUnit[]): Promise<void> {
      const { communityId, id: passId } = pass;
      await insertRow(tx, 'passes', passRow(pass));
      await insertRows(
        tx,
        units.map(({ unitId, residencyId = null }) => ({
          table: 'pass_units',
          row: { communityId, passId, unitId, residencyId },
        })),
      );
    },

    /** Lets nobody else change the pass before the transaction ends. */
    async lock(tx: Transaction, { communityId, id }: OnePass): Promise<Pass | undefined> {
      const locked = await selectIn(tx, LOCK, [communityId, id]);
      if (locked.length === 0) return undefined;
      const [row] = await selectIn<PassRead>(tx, ONE, [communityId, id]);
      return row && passIn(row);
    },

    /** Likewise the one pass of something. */
    async lockBySource(
      tx: Transaction,
      { communityId, source }: { communityId: string; source: PassSource },
    ): Promise<Pass | undefined> {
      const [one] = await selectIn<OnePass>(tx, LOCK_SOURCE, [communityId, source.type, source.id]);
      const [row] = one ? await selectIn<PassRead>(tx, ONE, [communityId, one.id]) : [];
      return row && passIn(row);
    },

    /** Of a pass that this transaction has locked. */
    async change(tx: Transaction, pass: Pass): Promise<void> {
      const values = Object.values(termsOf(pass));
      await execute(tx, CHANGE, [...values, pass.communityId, pass.id]);
    },

    /** Of a pass that this transaction has locked. */
    async end(tx: Transaction, { communityId, id }: OnePass, end: PassEnd): Promise<void> {
      const { state, at, by, reason = null } = end;
      const who = [by?.accountId ?? null, by?.name ?? null];
      const values = [state, at, ...who, reason, communityId, id];
      await execute(tx, END, values);
    },

    /**
     * Counts those who come if the row allows it at this very moment: of many who come at once the
     * database lets as many through as may come.
     *
     * @param pass as it was read; nobody may have changed it since
     * @returns whether they were counted
     */
    async use(tx: Transaction, pass: Pass, { people, at }: Use): Promise<boolean> {
      const { communityId, id, revision } = pass;
      const values = [people, at, communityId, id, revision, people, at, at];
      return (await execute(tx, USE, values)) === 1;
    },

    /** Counts those who have come, or have not after all, of a pass that this transaction has locked. */
    async count(tx: Transaction, { communityId, id }: OnePass, people: number, at: Date) {
      await execute(tx, COUNT, [people, at, communityId, id]);
    },

    /** The unit is none of the pass's any more. */
    async leaveOut(tx: Transaction, { communityId, id }: OnePass, unitId: string): Promise<void> {
      await execute(tx, LEAVE_OUT, [communityId, id, unitId]);
    },
  };
}

const ONE = `${READ_PASSES} WHERE passes.community_id = ? AND passes.id = ?`;

const LOCK = 'SELECT 1 FROM passes WHERE community_id = ? AND id = ? FOR UPDATE';

const LOCK_SOURCE = `
  SELECT community_id AS communityId, id FROM passes
  WHERE community_id = ? AND source_type = ? AND source_id = ? FOR UPDATE`;

const CHANGE = `
  UPDATE passes
  SET visitor_name = ?, visitor_phone = ?, visitor_company = ?, visitor_plate = ?, valid_from = ?,
      valid_to = ?, windows = ?, max_uses = ?, leave_at_gate = ?, guests = ?, revision = ?, due_at = ?,
      state = ?
  WHERE community_id = ? AND id = ?`;

const END = `
  UPDATE passes
  SET state = ?, ended_at = ?, revoked_by_id = ?, revoked_by_name = ?, refusal_reason = ?,
      due_at = NULL
  WHERE community_id = ? AND id = ? AND state IN ('active', 'pending')`;

/** Each column is set after the one before it: the state by the uses that are counted already. */
const USE = `
  UPDATE passes
  SET uses = uses + ?, state = CASE WHEN uses >= max_uses THEN 'used-up' ELSE state END,
      ended_at = CASE WHEN state = 'used-up' THEN ? END,
      due_at = CASE WHEN state = 'used-up' THEN NULL ELSE due_at END
  WHERE community_id = ? AND id = ? AND state = 'active' AND revision = ?
    AND (max_uses IS NULL OR uses + ? <= max_uses) AND valid_from <= ? AND ? < valid_to`;

/** Whoever came has come: also by one that is not good any more, and more than it says. */
const COUNT = `
  UPDATE passes
  SET uses = GREATEST(0, CAST(uses AS SIGNED) + ?),
      state = CASE WHEN state = 'active' AND uses >= max_uses THEN 'used-up' ELSE state END,
      ended_at = CASE WHEN state = 'used-up' AND ended_at IS NULL THEN ? ELSE ended_at END,
      due_at = CASE WHEN state = 'used-up' THEN NULL ELSE due_at END
  WHERE community_id = ? AND id = ?`;

const LEAVE_OUT = 'DELETE FROM pass_units WHERE community_id = ? AND pass_id = ? AND unit_id = ?';

const everywhere = ({ state, beforeId }: PassSearch): string => `
  ${READ_PASSES} FORCE INDEX (${state === undefined ? 'PRIMARY' : 'passes_community_id_state_id'})
  WHERE passes.community_id = :communityId
    ${state === undefined ? '' : 'AND passes.state = :state'}
    ${beforeId === undefined ? '' : 'AND passes.id < :beforeId'}
  ORDER BY passes.id DESC LIMIT :limit`;

/** Of each unit the newest, and of them all the newest: a unit has hardly any that are still good. */
const toUnits = ({ state, beforeId }: PassSearch): string => `
  ${READ_PASSES}
  JOIN (
    SELECT DISTINCT of_units.pass_id AS id
    FROM pass_units AS of_units FORCE INDEX (pass_units_community_id_unit_id_pass_id)
    JOIN passes AS good ON good.community_id = of_units.community_id AND good.id = of_units.pass_id
    WHERE of_units.community_id = :communityId AND of_units.unit_id IN (:unitIds)
      ${state === undefined ? '' : 'AND good.state = :state'}
      ${beforeId === undefined ? '' : 'AND of_units.pass_id < :beforeId'}
    ORDER BY id DESC LIMIT :limit
  ) AS page ON page.id = passes.id
  WHERE passes.community_id = :communityId
  ORDER BY passes.id DESC`;
