import type { Readable } from 'node:stream';
import { columnOf, filled, readMerged } from './merged-cells.js';
import { SheetUnreadable } from './reading.errors.js';
import type { Cell, OpenBytes, OpenSheet, SheetFormat, SheetRow } from './reading.types.js';
import { unpack } from './unpacked.js';
import { readBook, readDayStyles, readSharedTexts, unescaped } from './xlsx-parts.js';
import { readXml } from './xml.js';

/** Columns beyond it are not looked at. */
const MOST_COLUMNS = 200;
/** In signs; no cell holds more. */
const LONGEST_CELL = 32_767;
const DAY_MS = 24 * 60 * 60_000;

interface Lookups {
  texts: readonly string[];
  dayStyles: ReadonlySet<number>;
  from1904: boolean;
}

/**
 * A sheet of a workbook, its rows as they are unpacked: never more of it is in memory than its packed
 * bytes, the texts that it shares and one part.
 *
 * @throws SheetUnreadable
 */
export async function openXlsx(
  open: OpenBytes,
  wanted?: string,
): Promise<OpenSheet & { format: SheetFormat }> {
  const parts = await unpack(await whole(open));
  const { sheets, from1904 } = await readBook(parts);
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new SheetUnreadable('no_such_sheet');
  const { name, part } = sheet;
  const bytes = parts.bytesOf(part);
  let read = 0;
  const counted = async () => {
    const stream = await parts.open(part);
    stream.on('data', (chunk: Buffer) => (read += chunk.length)).pause();
    return stream;
  };
  const [texts, dayStyles] = [await readSharedTexts(parts), await readDayStyles(parts)];
  const merged = await readMerged(await parts.open(part)).catch(() => {
    throw new SheetUnreadable('broken');
  });
  const rows = rowsOf(await counted(), { texts, dayStyles, from1904 });
  return {
    format: { type: 'xlsx', sheet: name },
    rows: merged.length === 0 ? rows : filled(rows, merged),
    share: () => (bytes === 0 ? 1 : Math.min(1, read / bytes)),
  };
}

async function whole(open: OpenBytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* rowsOf(stream: Readable, lookups: Lookups): AsyncGenerator<SheetRow[]> {
  const reading = createRowReading(lookups);
  const parts = readXml(stream, reading.listener);
  try {
    while ((await parts.next()).done !== true) yield reading.take();
  } finally {
    await parts.return(undefined);
  }
}

/** What has been read of a row and of the cell in it. */
function createRowReading(lookups: Lookups) {
  let ready: SheetRow[] = [];
  let row: SheetRow = { rowNo: 0, cells: [] };
  let cell = { column: -1, type: 'n', style: -1, text: '' };
  let isText = false;

  const openCell = ({ r = '', t = 'n', s = '-1' }: Record<string, string>): void => {
    const letters = /^[A-Z]{1,3}/.exec(r)?.[0];
    const column = letters === undefined ? cell.column + 1 : columnOf(letters);
    cell = { column, type: t, style: Number(s), text: '' };
  };
  const closeCell = (): void => {
    if (cell.column >= MOST_COLUMNS || cell.text === '') return;
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = cellOf(cell, lookups);
  };

  return {
    listener: {
      open: (name: string, attributes: Record<string, string>) => {
        if (name === 'row') {
          row = { rowNo: Number(attributes['r'] ?? row.rowNo + 1), cells: [] };
          cell.column = -1;
        } else if (name === 'c') openCell(attributes);
        isText = name === 'v' || name === 't';
      },
      text: (text: string) => {
        if (!isText) return;
        cell.text += text;
        if (cell.text.length > LONGEST_CELL) throw new SheetUnreadable('line_too_long', row.rowNo);
      },
      close: (name: string) => {
        isText = false;
        if (name === 'c') closeCell();
        else if (name === 'row') ready.push(row);
      },
    },
    take: (): SheetRow[] => {
      const rows = ready;
      ready = [];
      return rows;
    },
  };
}

function cellOf(
  { type, style, text }: { type: string; style: number; text: string },
  { texts, dayStyles, from1904 }: Lookups,
): Cell {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return unescaped(text);
  const number = Number(text);
  // 9.8E+09 has lost what was typed: it is no number that somebody could be called by.
  if (!Number.isFinite(number) || /e/i.test(text)) return text;
  return dayStyles.has(style) ? dayOf(number, from1904) : number;
}

/** Spreadsheets count days from 1900, which they take for a leap year, or from 1904. */
function dayOf(serial: number, from1904: boolean): string {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(first + Math.floor(serial) * DAY_MS);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
