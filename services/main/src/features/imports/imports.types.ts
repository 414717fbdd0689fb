import type { components } from '@gatehouse/contracts/main';
import type { Cell, SheetFormat } from './reading/reading.types.js';

type Schemas = components['schemas'];

export type ImportKind = Schemas['ImportKind'];
export type ImportState = Schemas['ImportState'];
export type ImportOptions = Schemas['ImportOptions'];
export type ColumnName = Schemas['ImportColumn'];
export type RowAction = Schemas['ImportRowAction'];
export type RowOutcome = Schemas['ImportRowOutcome'];
export type RowError = Schemas['ImportRowError'];
export type ImportCounts = Schemas['ImportCounts'];

/** As what somebody lives in a unit. */
export type ResidencyKind = 'owner' | 'tenant' | 'family';

/** The cells of a row by their columns; those that are empty are not there. */
export type NamedCells = Partial<Record<ColumnName, Cell>>;

/** Where each column is, from 0; those that the sheet does not have are not there. */
export type Places = Partial<Record<ColumnName, number>>;

/** Where the table of a sheet begins, and what is where in it. */
export interface Layout {
  /** The row of the headings. */
  headingRow: number;
  places: Places;
  /** What each column is called in the sheet. */
  headings: string[];
}

/** Why an import could not go on. */
export interface ImportFailure {
  code: string;
  context?: Record<string, unknown>;
}

/** What is brought in by a file. */
export interface Import {
  id: string;
  communityId: string;
  kind: ImportKind;
  state: ImportState;
  fileId: string;
  fileName: string;
  options: ImportOptions;
  format: SheetFormat;
  layout: Layout;
  counts: ImportCounts;
  /** The last row that was applied, 0 before the first. */
  appliedTo: number;
  /** The row from which on nothing is left to be undone; undefined before it begins. */
  undoneFrom?: number;
  /** The job that is at it, or was last. */
  jobId?: string;
  failure?: ImportFailure;
  createdBy: { accountId: string; name: string };
  createdAt: Date;
  checkedAt?: Date;
  appliedAt?: Date;
  undoneAt?: Date;
  /** Since when nothing of what stood in its file is there any more. */
  rowsGoneAt?: Date;
}

/** What is to be done with a row. */
export interface PlannedRow {
  rowNo: number;
  cells: NamedCells;
  action: RowAction;
  errors: RowError[];
  /** What it is done to, or what was made of it. */
  entityId?: string;
  /** As it was before. */
  before?: unknown;
}

/** A row as it is kept. */
export interface ImportRow extends PlannedRow {
  outcome?: RowOutcome;
  /** Of what the row has made of something: by it a later change is seen. */
  afterHash?: string;
}
