import { csvOf } from '../../exports/csv.js';
import type { Cell, Table } from '../../exports/table.js';
import type { ImportRowsStore, RowsOf } from './import-rows.store.js';

/** So many rows are read at a time. */
const ROWS = 500;

/** What is wrong with an import: a line for each thing, in the order of the sheet. */
export function errorsOf(
  rows: Pick<ImportRowsStore, 'list'>,
  of: RowsOf,
): AsyncGenerator<Uint8Array> {
  const column = (title: string, kind: 'text' | 'number') => ({ title, kind, width: 20 });
  const table: Table = {
    ...{ title: '', subtitle: '', direction: 'ltr' },
    columns: [
      ...[column('row', 'number'), column('column', 'text')],
      ...[column('code', 'text'), column('value', 'text')],
    ],
    rows: linesOf(rows, of),
  };
  return csvOf(table);
}

async function* linesOf(
  rows: Pick<ImportRowsStore, 'list'>,
  of: RowsOf,
): AsyncGenerator<readonly Cell[]> {
  for (let afterRow = 0; ;) {
    const some = await rows.list({ ...of, action: 'error', afterRow, limit: ROWS });
    for (const { rowNo, errors } of some)
      for (const { column, code, value } of errors) yield [rowNo, column, code, typed(value)];
    const last = some.at(-1);
    if (last === undefined || some.length < ROWS) return;
    afterRow = last.rowNo;
  }
}

/** What is a number stays one; 00123 is none. */
function typed(value: string): Cell {
  const number = Number(value);
  return value !== '' && String(number) === value && Number.isFinite(number) ? number : value;
}
