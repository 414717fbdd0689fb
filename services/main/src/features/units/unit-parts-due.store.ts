import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { NamedUnit } from './unit-parts.store.js';
import type { UnitStatus } from './units.types.js';

/** A unit whose parts are due, as it is by now. */
export type DueUnit = NamedUnit & { status: UnitStatus };

/** Some units whose parts are due; they and what says so are locked. */
export interface DueUnits {
  units: readonly DueUnit[];
  /** Says, in the same transaction, that it was done. */
  settle: () => Promise<unknown>;
}

export type UnitPartsDueStore = ReturnType<typeof createUnitPartsDueStore>;

/**
 * The tables unit_parts_spans and, as the release before writes it, unit_parts_due: units whose parts are
 * written behind them, because they were made with many.
 */
export function createUnitPartsDueStore(sequelize: Sequelize) {
  return {
    /**
     * As the `add` of `UnitPartsStore`, for later: until then a search looks at the names themselves. Of
     * units that were made together the ids lie together; another one among them is looked at as well.
     */
    async add(units: readonly NamedUnit[], tx: Transaction): Promise<void> {
      const ids = units.map(({ id }) => id).sort();
      const [fromId, lastId, unit] = [ids.at(0), ids.at(-1), units[0]];
      if (unit === undefined) return;
      await insertRow(tx, 'unit_parts_spans', { communityId: unit.communityId, lastId, fromId });
    },

    /** Whether there are any, of whatever community. */
    async hasAny(): Promise<boolean> {
      return (await select(sequelize, ANY, [])).length > 0;
    },

    /** Some of them; those that others have locked are left to them. */
    async lockSome(tx: Transaction, limit: number): Promise<DueUnits | undefined> {
      const how = { replacements: { limit }, type: QueryTypes.SELECT, transaction: tx } as const;
      const singles = await sequelize.query<DueUnit>(SINGLES, how);
      if (singles.length > 0)
        return { units: singles, settle: () => removeSingles(sequelize, tx, singles) };
      const [span] = await selectIn<Span>(tx, SPAN, []);
      return span && lockWithin(tx, span, limit);
    },
  };
}

interface Span {
  communityId: string;
  fromId: string;
  lastId: string;
}

async function lockWithin(tx: Transaction, span: Span, limit: number): Promise<DueUnits> {
  const { communityId, fromId, lastId } = span;
  const within = `${WITHIN} LIMIT ${limit + 1} FOR UPDATE`;
  const units = await selectIn<DueUnit>(tx, within, [communityId, fromId, lastId]);
  const next = units[limit]?.id;
  return {
    units: units.slice(0, limit),
    settle: () =>
      next === undefined
        ? execute(tx, REMOVE, [communityId, lastId])
        : execute(tx, GO_ON, [next, communityId, lastId]),
  };
}

const removeSingles = (sequelize: Sequelize, tx: Transaction, units: readonly DueUnit[]) =>
  sequelize.query(REMOVE_SINGLES, {
    replacements: { rows: units.map(({ communityId, id }) => [communityId, id]) },
    transaction: tx,
  });

const ANY = `(SELECT 1 AS found FROM unit_parts_spans LIMIT 1)
  UNION ALL (SELECT 1 AS found FROM unit_parts_due LIMIT 1)`;

const SPAN = `SELECT community_id AS communityId, from_id AS fromId, last_id AS lastId
  FROM unit_parts_spans ORDER BY community_id, last_id LIMIT 1 FOR UPDATE SKIP LOCKED`;

const WITHIN = `SELECT id, community_id AS communityId, name, status
  FROM units FORCE INDEX (PRIMARY)
  WHERE community_id = ? AND id BETWEEN ? AND ? ORDER BY id`;

const REMOVE = 'DELETE FROM unit_parts_spans WHERE community_id = ? AND last_id = ?';

const GO_ON = 'UPDATE unit_parts_spans SET from_id = ? WHERE community_id = ? AND last_id = ?';

const SINGLES = `
  SELECT units.id, units.community_id AS communityId, units.name, units.status
  FROM unit_parts_due AS due STRAIGHT_JOIN units ON units.id = due.unit_id
  ORDER BY due.community_id, due.unit_id LIMIT :limit
  FOR UPDATE SKIP LOCKED`;

const REMOVE_SINGLES = 'DELETE FROM unit_parts_due WHERE (community_id, unit_id) IN (:rows)';
