/** What stands in a cell: a text, or a number where the sheet itself has one. Days are `2027-04-03`. */
export type Cell = string | number;

/** A row of a sheet. */
export interface SheetRow {
  /** As whoever opens the sheet counts, from 1. */
  rowNo: number;
  /** From the first column on; those that are empty have an empty text. */
  cells: Cell[];
}

/** In which way the bytes of a text are its signs. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'windows-1256',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a file is, so that it is read the same whenever it is read. */
export type SheetFormat =
  | { type: 'csv'; encoding: Encoding; delimiter: Delimiter; bytes: number }
  | { type: 'xlsx'; sheet: string };

/** A sheet that is read from its beginning on. */
export interface OpenSheet {
  /** As many at a time as are read at once: waiting for every single one takes longer than reading it. */
  rows: AsyncIterable<readonly SheetRow[]>;
  /** How much of it has been read, from 0 to 1. */
  share: () => number;
}

/** The bytes of a file, from its beginning, as often as they are asked for. */
export type OpenBytes = () => Promise<AsyncIterable<Uint8Array>>;
