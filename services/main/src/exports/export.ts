import { setImmediate as othersTurn } from 'node:timers/promises';
import { csvOf } from './csv.js';
import { pdfOf } from './pdf.js';
import type { Table } from './table.js';
import { xlsxOf } from './xlsx.js';

interface FileFormat {
  mediaType: string;
  write: (table: Table) => AsyncGenerator<Uint8Array>;
  /** A sheet has room for a million rows; pages of paper are for people. */
  mostRows?: number;
}

/** So many rows are written before whatever else the process has to do gets its turn. */
const ROWS_AT_A_TIME = 50;

/** The files that a table can become; the names are what their own end with. */
export const FILE_FORMATS = {
  csv: { mediaType: 'text/csv', write: csvOf },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsxOf,
  },
  pdf: { mediaType: 'application/pdf', write: pdfOf, mostRows: 5000 },
} as const satisfies Record<string, FileFormat>;

export type FileFormatName = keyof typeof FILE_FORMATS;

/** How many rows a file has room for, where there may be more: undefined for any number. */
export function mostRowsOf(format: FileFormatName): number | undefined {
  const { mostRows }: FileFormat = FILE_FORMATS[format];
  return mostRows;
}

/** The bytes of a file of the table, made while they are read: its size costs no memory. */
export function exported(format: FileFormatName, table: Table): AsyncGenerator<Uint8Array> {
  return FILE_FORMATS[format].write({ ...table, rows: withPauses(table.rows) });
}

async function* withPauses<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) await othersTurn();
  }
}
