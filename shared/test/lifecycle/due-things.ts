import { QueryTypes, type Sequelize } from 'sequelize';
import { dueWork, MOST_DUE, type DueOptions, type DueRow } from '../../src/lifecycle/due.js';
import type { LifecyclePart } from '../../src/lifecycle/lifecycle.js';
import { insertRows } from '../../src/sql/statements/insert-rows.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { silentLogger } from '../../src/testing/silent-logger.js';

export interface Thing {
  id: string;
  dueAt: Date;
}

/** Things that happen at their moment, and a record of each time that one did. */
export async function createThings(sequelize: Sequelize): Promise<void> {
  await sequelize.query(`CREATE TABLE things (
    id CHAR(36) PRIMARY KEY, due_at DATETIME(3) NOT NULL, happened BOOLEAN NOT NULL DEFAULT FALSE,
    KEY things_happened_due_at (happened, due_at))`);
  await sequelize.query(`CREATE TABLE happenings (
    thing_id CHAR(36) NOT NULL, at DATETIME(3) NOT NULL, KEY happenings_thing_id (thing_id))`);
}

export function addThings(sequelize: Sequelize, things: readonly Thing[]): Promise<void> {
  return inTransaction(sequelize, (tx) =>
    insertRows(
      tx,
      things.map((row) => ({ table: 'things', row })),
    ),
  );
}

/** By thing: how often it happened. */
export async function countHappenings(sequelize: Sequelize): Promise<Map<string, number>> {
  const rows = await sequelize.query<{ id: string; times: number }>(
    'SELECT thing_id AS id, COUNT(*) AS times FROM happenings GROUP BY thing_id',
    { type: QueryTypes.SELECT },
  );
  return new Map(rows.map(({ id, times }) => [id, times]));
}

/** What may be other than usual. */
export interface Twist {
  /** Called within the transaction, after the effect and before the commit. */
  beforeCommit?: (ids: readonly string[]) => unknown;
  /** Told of what failed. */
  failed?: (thing: Thing) => Promise<void>;
}

export function thingsWork(
  sequelize: Sequelize,
  options: Pick<DueOptions, 'now' | 'meter' | 'everyMs'>,
  { beforeCommit, failed }: Twist = {},
): Required<LifecyclePart> {
  const select = <Row extends object>(sql: string, replacements: object) =>
    sequelize.query<Row>(sql, { replacements: { ...replacements }, type: QueryTypes.SELECT });
  const part = dueWork(
    {
      name: 'things',
      find: (by) =>
        select<DueRow>(
          `SELECT id, due_at AS dueAt FROM things WHERE NOT happened AND due_at <= :by
           ORDER BY due_at LIMIT ${MOST_DUE}`,
          { by },
        ),
      lookUp: () => Promise.resolve(undefined),
      lock: (transaction, ids) =>
        sequelize.query<{ id: string }>(
          'SELECT id FROM things WHERE NOT happened AND id IN (:ids) FOR UPDATE SKIP LOCKED',
          { replacements: { ids }, transaction, type: QueryTypes.SELECT },
        ),
      effect: async (transaction, locked, { at }) => {
        const ids = locked.map(({ id }) => id);
        const update = 'UPDATE things SET happened = TRUE WHERE id IN (:ids)';
        await sequelize.query(update, { replacements: { ids }, transaction });
        await insertRows(
          transaction,
          ids.map((thingId) => ({ table: 'happenings', row: { thingId, at } })),
        );
        await beforeCommit?.(ids);
      },
      ...(failed && { failed }),
    },
    { inTransaction: (work) => inTransaction(sequelize, work), logger: silentLogger, ...options },
  );
  return { name: part.name, start: () => part.start?.(), stop: () => part.stop?.() };
}
