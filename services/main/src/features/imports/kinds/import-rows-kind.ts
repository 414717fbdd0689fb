import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../../acting.js';
import type { RowResult } from '../import-parts.js';
import { ImportStale } from '../imports.errors.js';
import type { ImportRow, NamedCells, PlannedRow } from '../imports.types.js';
import type { PlanOptions } from '../plan/cell-options.js';

/** A row whose columns are known. */
export interface NamedRow {
  rowNo: number;
  cells: NamedCells;
}

/** Whose rows they are, and how their cells are meant. */
export interface Whose {
  communityId: string;
  options: PlanOptions;
}

/** Rows of one file, which come in their order: what one has, later ones may not have again. */
export interface Planner {
  /** What is done with each row, as things are; changes nothing. */
  plan(rows: readonly NamedRow[], tx?: Transaction): Promise<PlannedRow[]>;
  /** Remembers of rows what others must not have again, without planning them. */
  note(rows: readonly NamedRow[]): void;
}

/** Rows to be applied, of which the check has said what is done with them. */
export interface Applying {
  acting: Acting;
  importId: string;
  options: PlanOptions;
  rows: readonly ImportRow[];
}

/** What rows of one kind mean to the community. */
export interface RowsKind {
  /** Begins with the rows of a file. */
  begin(whose: Whose): Planner;
  /**
   * Does it, all of it or nothing.
   * @throws ImportStale when something else would be done with one of them by now
   */
  apply(tx: Transaction, applying: Applying): Promise<RowResult[]>;
  /** Takes back what nobody has changed since; what is not, is kept. Rows come the last first. */
  undo(tx: Transaction, acting: Acting, rows: readonly ImportRow[]): Promise<RowResult[]>;
}

/**
 * That the same is done with each row as the check has said.
 * @throws ImportStale
 */
export function assertStill(
  rows: readonly ImportRow[],
  planned: readonly Pick<PlannedRow, 'action' | 'entityId'>[],
): void {
  for (const [at, { action, rowNo, entityId }] of rows.entries()) {
    const plan = planned[at];
    if (plan?.action !== action || plan.entityId !== entityId) throw new ImportStale(rowNo);
  }
}
