import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type {
  ImportCounts,
  ImportRow,
  NamedCells,
  PlannedRow,
  RowAction,
  RowError,
  RowOutcome,
} from './imports.types.js';

/** Whose rows. */
export interface RowsOf {
  communityId: string;
  importId: string;
}

/** A part of an import's rows, in the order of the sheet. */
export interface RowSearch extends RowsOf {
  action?: RowAction | undefined;
  outcome?: RowOutcome | undefined;
  /** The last row of the page before. */
  afterRow: number;
  limit: number;
}

/** What came of a row. */
export interface RowResult {
  rowNo: number;
  outcome: RowOutcome;
  entityId?: string | undefined;
  before?: unknown;
  afterHash?: string;
}

export type ImportRowsStore = ReturnType<typeof createImportRowsStore>;

/** The table import_rows. */
export function createImportRowsStore(sequelize: Sequelize) {
  const find = async (
    { communityId, importId }: RowsOf,
    condition: string,
    more: Record<string, unknown>,
    tx?: Transaction,
  ): Promise<ImportRow[]> => {
    const rows = await sequelize.query<RowRead>(
      `${READ} WHERE community_id = :communityId AND import_id = :importId ${condition}`,
      {
        replacements: { communityId, importId, ...more },
        type: QueryTypes.SELECT,
        ...(tx && { transaction: tx }),
      },
    );
    return rows.map(rowIn);
  };

  return {
    list: ({ action, outcome, afterRow, limit, ...of }: RowSearch): Promise<ImportRow[]> =>
      find(
        of,
        `AND row_no > :afterRow ${action ? 'AND action = :action' : ''}
         ${outcome ? 'AND outcome = :outcome' : ''} ORDER BY row_no LIMIT :limit`,
        { action, outcome, afterRow, limit },
      ),

    /** Behind a row, in the order of the sheet. */
    behind: (
      { communityId, importId }: RowsOf,
      afterRow: number,
      ...[limit, tx]: [limit: number, tx?: Transaction]
    ): Promise<ImportRow[]> =>
      find(
        { communityId, importId },
        'AND row_no > :afterRow ORDER BY row_no LIMIT :limit',
        { afterRow, limit },
        tx,
      ),

    /** Those that were applied, before a row, the last first. */
    appliedBefore: (
      of: RowsOf,
      beforeRow: number,
      ...[limit, tx]: [limit: number, tx: Transaction]
    ): Promise<ImportRow[]> =>
      find(
        of,
        `AND outcome = 'applied' AND row_no < :beforeRow ORDER BY row_no DESC LIMIT :limit`,
        { beforeRow, limit },
        tx,
      ),

    ...writingRows(sequelize),
  };
}

/** What is planned with rows, and what comes of them. */
function writingRows(sequelize: Sequelize) {
  return {
    /** Puts rows in the place of all that there were behind a row. */
    async replace(
      tx: Transaction,
      { communityId, importId }: RowsOf,
      { afterRow, rows }: { afterRow: number; rows: readonly PlannedRow[] },
    ): Promise<void> {
      await execute(tx, FORGET, [communityId, importId, afterRow]);
      await insertRows(
        tx,
        rows.map(({ rowNo, action, cells, errors, entityId }) => ({
          table: 'import_rows',
          row: {
            ...{ communityId, importId, rowNo, action, cells: JSON.stringify(cells) },
            ...{ errors: JSON.stringify(errors), entityId: entityId ?? null },
          },
        })),
      );
    },

    /** Writes what came of rows, all by one statement. */
    async settle(
      tx: Transaction,
      { communityId, importId }: RowsOf,
      results: readonly RowResult[],
    ): Promise<void> {
      if (results.length === 0) return;
      const rows = results.map(({ rowNo, outcome, entityId, before, afterHash }) => [
        ...[communityId, importId, rowNo, '', outcome, '', '', entityId ?? null],
        ...[before === undefined ? null : JSON.stringify(before), afterHash ?? null],
      ]);
      await sequelize.query(SETTLE, { replacements: { rows }, transaction: tx });
    },

    /** How many rows there are, by what is done with them and what came of it. */
    async count(tx: Transaction, { communityId, importId }: RowsOf): Promise<ImportCounts> {
      const found = await selectIn<{
        action: RowAction;
        outcome: RowOutcome | null;
        count: number;
      }>(tx, COUNT, [communityId, importId]);
      const counts = { ...NO_ROWS };
      for (const { action, outcome, count } of found) {
        counts.rows += count;
        counts[action] += count;
        if (outcome !== null) counts[outcome] += count;
      }
      // What was taken back or kept was applied before.
      counts.applied += counts.undone + counts.kept;
      return counts;
    },
  };
}

/** Of an import that was not checked. */
export const NO_ROWS: ImportCounts = {
  ...{ rows: 0, create: 0, update: 0, same: 0, error: 0 },
  ...{ applied: 0, undone: 0, kept: 0 },
};

interface RowRead {
  rowNo: number;
  action: RowAction;
  outcome: RowOutcome | null;
  cells: string;
  errors: string;
  entityId: string | null;
  before: string | null;
  afterHash: string | null;
}

const READ = `SELECT row_no AS rowNo, action, outcome, cells, errors, entity_id AS entityId,
  before_row AS \`before\`, after_hash AS afterHash FROM import_rows`;

const FORGET = 'DELETE FROM import_rows WHERE community_id = ? AND import_id = ? AND row_no > ?';

/** The rows are there; what is empty here stays as it is. */
const SETTLE = `INSERT INTO import_rows (community_id, import_id, row_no, action, outcome, cells, errors,
    entity_id, before_row, after_hash) VALUES :rows
  ON DUPLICATE KEY UPDATE outcome = VALUES(outcome),
    entity_id = COALESCE(VALUES(entity_id), entity_id),
    before_row = COALESCE(VALUES(before_row), before_row),
    after_hash = COALESCE(VALUES(after_hash), after_hash)`;

const COUNT = `SELECT action, outcome, COUNT(*) AS count FROM import_rows
  WHERE community_id = ? AND import_id = ? GROUP BY action, outcome`;

function rowIn({
  outcome,
  entityId,
  before,
  afterHash,
  cells,
  errors,
  ...rest
}: RowRead): ImportRow {
  return {
    ...rest,
    cells: JSON.parse(cells) as NamedCells,
    errors: JSON.parse(errors) as RowError[],
    ...(outcome !== null && { outcome }),
    ...(entityId !== null && { entityId }),
    ...(before !== null && { before: JSON.parse(before) as unknown }),
    ...(afterHash !== null && { afterHash }),
  };
}
