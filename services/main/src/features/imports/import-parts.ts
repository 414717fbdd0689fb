import type {
  ImportCounts,
  ImportRow,
  NamedCells,
  PlannedRow,
  RowAction,
  RowError,
  RowOutcome,
} from './imports.types.js';
import { fieldsOf, inColumns, inRows, type Columns } from './rows-in-columns.js';

/** So many rows of a file are kept as one, and are applied or taken back in one transaction. */
export const ROWS_AT_ONCE = 500;

/** What came of a row. */
export interface RowResult {
  rowNo: number;
  outcome: RowOutcome;
  entityId?: string | undefined;
  before?: unknown;
  afterHash?: string;
}

/** Rows of a file that are kept as one, in the order of the sheet. */
export interface ImportPart {
  /** The number of its last row, by which it is known. */
  lastRow: number;
  rows: readonly ImportRow[];
}

/** A row of the table import_rows: a part, or a single row of the release before. */
export interface PartRecord {
  rowNo: number;
  plan: string | null;
  results: string | null;
  action: RowAction;
  outcome: RowOutcome | null;
  cells: string;
  errors: string;
  entityId: string | null;
  before: string | null;
  afterHash: string | null;
}

/** What a part says was planned, and what its results say. */
interface PartPlan {
  count: number;
  of: Columns<PlannedRow>;
  cells: Columns<NamedCells>;
}
type PartResults = { count: number; of: Columns<RowResult> };

/** What somebody looks for. */
export type WhichRows = Partial<Pick<ImportRow, 'action' | 'outcome'>>;

/** The rows that a row of the table stands for. */
export function rowsIn(record: PartRecord): readonly ImportRow[] {
  if (record.plan === null) return [singleIn(record)];
  const planned = plannedIn(JSON.parse(record.plan) as PartPlan);
  if (record.results === null) return planned;
  const { count, of } = JSON.parse(record.results) as PartResults;
  return settled(planned, inRows(of, count));
}

/** Of rows that are kept as one how many there are, by what is done with them and what came of it. */
export function partCounts(rows: readonly ImportRow[]): string {
  const counts: Partial<Record<RowAction | RowOutcome, number>> = {};
  for (const { action, outcome } of rows) {
    counts[action] = (counts[action] ?? 0) + 1;
    if (outcome !== undefined) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return JSON.stringify(counts);
}

/** What came of rows that are kept as one; null where nothing did. */
export function partResults(rows: readonly ImportRow[]): string | null {
  const settled = rows.filter(({ outcome }) => outcome !== undefined);
  if (settled.length === 0) return null;
  const of = inColumns(settled, ['rowNo', 'outcome', 'entityId', 'before', 'afterHash']);
  return JSON.stringify({ count: settled.length, of } satisfies PartResults);
}

/** What was planned with rows that are kept as one. */
export function partPlan(rows: readonly PlannedRow[]): string {
  const cells = rows.map((row) => row.cells);
  const plan: PartPlan = {
    count: rows.length,
    of: inColumns(rows, ['rowNo', 'action', 'errors', 'entityId']),
    cells: inColumns(cells, fieldsOf(cells)),
  };
  return JSON.stringify(plan);
}

function plannedIn({ count, of, cells }: PartPlan): ImportRow[] {
  return inRows<ImportRow>({ ...of, cells: inRows(cells, count) }, count);
}

/** Rows with what came of them; what is not said anew stays as it was. The rows themselves become so. */
export function settled(
  rows: readonly ImportRow[],
  results: readonly RowResult[],
): readonly ImportRow[] {
  const byNumber = new Map(results.map((result) => [result.rowNo, result]));
  for (const row of rows) {
    const result = byNumber.get(row.rowNo);
    if (result === undefined) continue;
    const { outcome, entityId, before, afterHash } = result;
    row.outcome = outcome;
    if (entityId !== undefined) row.entityId = entityId;
    if (before !== undefined) row.before = before;
    if (afterHash !== undefined) row.afterHash = afterHash;
  }
  return rows;
}

/** Of an import that was not checked. */
export const NO_ROWS: ImportCounts = {
  ...{ rows: 0, create: 0, update: 0, same: 0, error: 0 },
  ...{ applied: 0, undone: 0, kept: 0 },
};

/** Rows of the table that say the same of themselves. */
export interface CountRecord extends Pick<PartRecord, 'action' | 'outcome'> {
  /** Of a part. */
  counts: string | null;
  count: number;
}

/** How many rows there are, by what is done with them and what came of it. */
export function countsOf(records: readonly CountRecord[]): ImportCounts {
  const counts = { ...NO_ROWS };
  for (const { action, outcome, counts: ofPart, count } of records) {
    const single = { [action]: 1, ...(outcome !== null && { [outcome]: 1 }) };
    const each = ofPart === null ? single : (JSON.parse(ofPart) as Record<string, number>);
    for (const [what, many] of Object.entries(each) as [RowAction | RowOutcome, number][])
      counts[what] += many * count;
  }
  counts.rows = counts.create + counts.update + counts.same + counts.error;
  // What was taken back or kept was applied before.
  counts.applied += counts.undone + counts.kept;
  return counts;
}

function singleIn(record: PartRecord): ImportRow {
  const { rowNo, action, outcome, cells, errors, entityId, before, afterHash } = record;
  return {
    ...{ rowNo, action },
    cells: JSON.parse(cells) as NamedCells,
    errors: JSON.parse(errors) as RowError[],
    ...(outcome !== null && { outcome }),
    ...(entityId !== null && { entityId }),
    ...(before !== null && { before: JSON.parse(before) as unknown }),
    ...(afterHash !== null && { afterHash }),
  };
}
