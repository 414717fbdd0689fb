import { execute, insertRow, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import {
  countsOf,
  partCounts,
  partPlan,
  partResults,
  ROWS_AT_ONCE,
  rowsIn,
  settled,
  type CountRecord,
  type ImportPart,
  type PartRecord,
  type RowResult,
} from './import-parts.js';
import type {
  ImportCounts,
  ImportRow,
  PlannedRow,
  RowAction,
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

export type ImportRowsStore = ReturnType<typeof createImportRowsStore>;

/** The table import_rows. */
export function createImportRowsStore(sequelize: Sequelize) {
  return {
    /** A page of those that are looked for. */
    async list({ limit, afterRow, ...search }: RowSearch): Promise<ImportRow[]> {
      const { action, outcome } = search;
      const found: ImportRow[] = [];
      for (let [after, most] = [afterRow, 1]; ;) {
        const records = await sequelize.query<PartRecord>(listing(search), {
          replacements: { ...search, ...saysBoth(search), after, most },
          type: QueryTypes.SELECT,
        });
        const isLooked = (row: ImportRow): boolean =>
          row.rowNo > afterRow &&
          (action === undefined || row.action === action) &&
          (outcome === undefined || row.outcome === outcome);
        found.push(...records.flatMap(rowsIn).filter(isLooked));
        const last = records.at(-1);
        if (last === undefined || found.length >= limit) return found.slice(0, limit);
        // Of those that are kept one by one, the others are read at once.
        [after, most] = [last.rowNo, last.plan === null ? limit : 1];
      }
    },

    ...workingOnParts(),
  };
}

/** Parts in transactions: one after the other, and what becomes of them. */
function workingOnParts() {
  return {
    /** The first part behind a row; a transaction that has locked the import has it to itself. */
    async partBehind(
      tx: Transaction,
      of: RowsOf,
      afterRow: number,
    ): Promise<ImportPart | undefined> {
      const [record] = await selectIn<PartRecord>(tx, BEHIND, [...valuesOf(of), afterRow]);
      if (record === undefined || record.plan !== null) return record && partIn(record);
      const some = await selectIn<PartRecord>(tx, SOME_BEHIND, [...valuesOf(of), afterRow]);
      return gather(tx, of, singlesOf(some));
    },

    /** As `partBehind`: the last part of which a row is applied and was not taken back. */
    async lastApplied(tx: Transaction, of: RowsOf): Promise<ImportPart | undefined> {
      const [record] = await selectIn<PartRecord>(tx, LAST_APPLIED, valuesOf(of));
      if (record === undefined || record.plan !== null) return record && partIn(record);
      const some = await selectIn<PartRecord>(tx, SOME_UNTIL, [...valuesOf(of), record.rowNo]);
      return gather(tx, of, singlesOf(some).reverse());
    },

    /** Puts rows in the place of all that there were behind a row. */
    async replace(
      tx: Transaction,
      of: RowsOf,
      { afterRow, rows }: { afterRow: number; rows: readonly PlannedRow[] },
    ): Promise<void> {
      await execute(tx, FORGET, [...valuesOf(of), afterRow]);
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        await addPart(tx, of, rows.slice(from, from + ROWS_AT_ONCE));
    },

    /** Writes what came of rows of a part. */
    async settle(
      tx: Transaction,
      of: RowsOf,
      { lastRow, rows }: ImportPart,
      results: readonly RowResult[],
    ): Promise<void> {
      if (results.length === 0) return;
      const { counts, results: all, outcome, beforeRow } = facts(settled(rows, results));
      await execute(tx, SETTLE, [counts, all, outcome, beforeRow, ...valuesOf(of), lastRow]);
    },

    /** What rows of a part that are about some of these said of them goes. */
    async forget(
      tx: Transaction,
      of: RowsOf,
      ...[lastRow, about]: [lastRow: number, about: ReadonlySet<string>]
    ): Promise<void> {
      const part = await selectIn<PartRecord>(tx, ONE, [...valuesOf(of), lastRow]);
      const rows = part.flatMap(rowsIn).map((row) => {
        const isAbout = row.entityId !== undefined && about.has(row.entityId);
        return isAbout ? { ...row, cells: {}, before: undefined } : row;
      });
      await execute(tx, REWRITE, [partPlan(rows), partResults(rows), ...valuesOf(of), lastRow]);
    },

    /** How many rows there are, by what is done with them and what came of it. */
    count: async (tx: Transaction, of: RowsOf): Promise<ImportCounts> =>
      countsOf(await selectIn<CountRecord>(tx, COUNT, valuesOf(of))),
  };
}

const valuesOf = ({ communityId, importId }: RowsOf) => [communityId, importId];

const partIn = (record: PartRecord): ImportPart => ({
  ...{ lastRow: record.rowNo, rows: rowsIn(record) },
});

async function addPart(
  tx: Transaction,
  of: RowsOf,
  rows: readonly ImportRow[],
): Promise<ImportPart> {
  const lastRow = rows.at(-1)?.rowNo ?? 0;
  await insertRow(tx, 'import_rows', {
    ...{ ...of, rowNo: lastRow, plan: partPlan(rows), ...facts(rows) },
    // To the release before: a row with which something else would be done by now.
    ...{ action: 'update' satisfies RowAction, cells: '{}', errors: '[]', entityId: of.importId },
  });
  return { lastRow, rows };
}

/** What changes as rows of a part are applied, or taken back. */
function facts(rows: readonly ImportRow[]) {
  const results = partResults(rows);
  // By it the last is found of which something can be taken back.
  const isApplied = rows.some(({ outcome }) => outcome === 'applied');
  return {
    ...{ counts: partCounts(rows), results },
    outcome: isApplied ? ('applied' satisfies RowOutcome) : null,
    // The release before can take nothing of it back: it is not to say that it has.
    beforeRow: results === null ? null : '',
  };
}

/** Until there is a part: two releases may have taken turns. */
function singlesOf(records: readonly PartRecord[]): PartRecord[] {
  const next = records.findIndex(({ plan }) => plan !== null);
  return records.slice(0, next < 0 ? undefined : next);
}

/** Keeps as one what the release before has written row by row. */
async function gather(
  tx: Transaction,
  of: RowsOf,
  records: readonly PartRecord[],
): Promise<ImportPart> {
  const rows = records.flatMap(rowsIn);
  const [first, last] = [rows.at(0)?.rowNo ?? 0, rows.at(-1)?.rowNo ?? 0];
  await execute(tx, FORGET_SOME, [...valuesOf(of), first, last]);
  return addPart(tx, of, rows);
}

const COLUMNS = `row_no AS rowNo, action, outcome, cells, errors, entity_id AS entityId,
  before_row AS \`before\`, after_hash AS afterHash, plan, results`;

const READ = `SELECT ${COLUMNS} FROM import_rows`;

/** Of a part it is known which it has. */
function listing({ action, outcome }: Pick<RowSearch, 'action' | 'outcome'>): string {
  return `${READ} WHERE community_id = :communityId AND import_id = :importId AND row_no > :after
    ${action ? 'AND IF(plan IS NULL, action = :action, counts LIKE :saysAction)' : ''}
    ${outcome ? 'AND IF(plan IS NULL, outcome = :outcome, counts LIKE :saysOutcome)' : ''}
    ORDER BY row_no LIMIT :most`;
}

const saysBoth = ({ action, outcome }: Pick<RowSearch, 'action' | 'outcome'>) => ({
  ...{ saysAction: `%"${action ?? ''}"%`, saysOutcome: `%"${outcome ?? ''}"%` },
});

const OF = 'WHERE community_id = ? AND import_id = ?';

const BEHIND = `${READ} ${OF} AND row_no > ? ORDER BY row_no LIMIT 1 FOR UPDATE`;

const SOME_BEHIND = `${READ} ${OF} AND row_no > ? ORDER BY row_no LIMIT ${ROWS_AT_ONCE}`;

const ONE = `${READ} ${OF} AND row_no = ? FOR UPDATE`;

const REWRITE = `UPDATE import_rows SET plan = ?, results = ? ${OF} AND row_no = ?`;

const LAST_APPLIED = `${READ} ${OF} AND outcome = 'applied' ORDER BY row_no DESC LIMIT 1 FOR UPDATE`;

const SOME_UNTIL = `${READ} ${OF} AND row_no <= ? ORDER BY row_no DESC LIMIT ${ROWS_AT_ONCE}`;

const FORGET = `DELETE FROM import_rows ${OF} AND row_no > ?`;

const FORGET_SOME = `DELETE FROM import_rows ${OF} AND row_no BETWEEN ? AND ?`;

const SETTLE = `UPDATE import_rows SET counts = ?, results = ?, outcome = ?, before_row = ?
  ${OF} AND row_no = ?`;

const COUNT = `SELECT action, outcome, counts, COUNT(*) AS count FROM import_rows ${OF}
  GROUP BY action, outcome, counts`;
