import { instantText, type Cell, type Table } from './table.js';

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** So much text is handed on at a time, in characters. */
const CHUNK = 64 * 1024;

/**
 * The table as RFC 4180 has it, in UTF-8 with a byte order mark. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it, which the spreadsheet shows as part of it: nobody's name
 * may do something on the computer of whoever opens the file.
 */
export async function* csvOf({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  let text = BYTE_ORDER_MARK + lineOf(columns.map(({ title }) => title));
  for await (const row of rows) {
    text += lineOf(row);
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(fieldOf).join(',') + LINE_END;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return instantText(cell);
  return quoted(harmless(cell));
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
