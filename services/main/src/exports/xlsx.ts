import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Column, Table } from './table.js';

const FORMATS: Partial<Record<Column['kind'], string>> = { instant: 'yyyy-mm-dd hh:mm:ss' };
/** A sheet's name has at most so many characters, and none of these. */
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[\\/?*[\]:]/g;
/** What XML cannot say. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The table as a workbook with one sheet, written while its rows are read. Texts are texts whatever
 * they begin with, numbers are numbers, and times are dates of the spreadsheet.
 */
export async function* xlsxOf(table: Table): AsyncGenerator<Uint8Array> {
  const columns = table.columns.map(({ title, kind, width }) => ({
    header: title,
    width,
    ...(FORMATS[kind] !== undefined && { numFmt: FORMATS[kind] }),
  }));
  yield* writeXlsxStream(writable(table.rows), {
    name: table.title.replace(NOT_IN_A_NAME, ' ').slice(0, LONGEST_NAME),
    columns,
    freezePane: { rows: 1 },
  });
}

async function* writable(rows: Table['rows']): AsyncGenerator<Cell[]> {
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'string' ? cell.replace(NOT_IN_XML, '') : cell));
}
