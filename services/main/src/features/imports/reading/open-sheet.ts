import { detectEncoding } from './text-encoding.js';
import { openCsv } from './csv-reader.js';
import { SheetUnreadable } from './reading.errors.js';
import {
  DELIMITERS,
  type Encoding,
  type OpenBytes,
  type OpenSheet,
  type SheetFormat,
  type SheetRow,
} from './reading.types.js';
import { openXlsx } from './xlsx-reader.js';

/** Among so many rows from the first the one with the headings is looked for. */
const MOST_BEFORE = 10;

/** What is to be read, and how far somebody has said how. */
export interface Source {
  open: OpenBytes;
  /** Of a file that is a workbook; anything else is a text. */
  isXlsx: boolean;
  bytes: number;
  encoding?: Encoding | undefined;
  sheet?: string | undefined;
}

/** How a file is to be read, and how it begins. */
export interface Beginning {
  format: SheetFormat;
  rows: SheetRow[];
}

/**
 * Looks at how a file is written and how it begins.
 *
 * @param score how much rows look like the beginning of a table; what gives most is how it is meant
 * @throws SheetUnreadable
 */
export async function readBeginning(
  source: Source,
  score: (rows: readonly SheetRow[]) => number,
): Promise<Beginning> {
  const found = source.isXlsx ? await beginningOfXlsx(source) : await beginningOfCsv(source, score);
  if (found.rows.every(({ cells }) => cells.every(isEmpty))) throw new SheetUnreadable('empty');
  return found;
}

async function beginningOfXlsx({ open, sheet }: Source): Promise<Beginning> {
  const { format, rows } = await openXlsx(open, sheet);
  return { format, rows: await firstOf(rows) };
}

async function firstOf(rows: OpenSheet['rows']): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const some of rows) {
    first.push(...some.slice(0, MOST_BEFORE - first.length));
    if (first.length === MOST_BEFORE) break;
  }
  return first;
}

async function beginningOfCsv(
  { open, bytes, encoding: said }: Source,
  score: (rows: readonly SheetRow[]) => number,
): Promise<Beginning> {
  const encoding = said ?? (await detectEncoding(await open()));
  const format = { type: 'csv', encoding, bytes } as const;
  let best: (Beginning & { score: number }) | undefined;
  let fault: unknown;
  for (const delimiter of DELIMITERS) {
    try {
      const sheet = await openCsv(open, { ...format, delimiter });
      const rows = await firstOf(sheet.rows);
      const reached = score(rows);
      if (best === undefined || reached > best.score)
        best = { format: { ...format, delimiter }, rows, score: reached };
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error;
      fault ??= error;
    }
  }
  if (best === undefined) throw fault;
  return { format: best.format, rows: best.rows };
}

/** From its first row on. @throws SheetUnreadable, also while it is read */
export function openSheet(open: OpenBytes, format: SheetFormat): Promise<OpenSheet> {
  return format.type === 'csv' ? openCsv(open, format) : openXlsx(open, format.sheet);
}

export const isEmpty = (cell: unknown): boolean => typeof cell === 'string' && cell.trim() === '';
