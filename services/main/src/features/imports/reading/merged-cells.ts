import type { Readable } from 'node:stream';
import type { Cell, SheetRow } from './reading.types.js';

/** Of a column the rows that show what is in the first of them. */
export interface Merged {
  column: number;
  from: number;
  to: number;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
/** No such element is longer. */
const OVERLAP = 256;

/**
 * Which cells of a sheet are merged over several rows. They are named behind all rows; so the sheet is
 * looked through once for them, without being read as XML.
 */
export async function readMerged(stream: Readable): Promise<Merged[]> {
  const found = new Map<string, Merged>();
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + (chunk as Buffer).toString('latin1');
    if (text.includes('mergeCell'))
      for (const [ref, first = '', from, , to] of text.matchAll(MERGED))
        if (from !== to)
          found.set(ref, { column: columnOf(first), from: Number(from), to: Number(to) });
    rest = text.slice(-OVERLAP);
  }
  return [...found.values()];
}

/** From `A` on as 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Gives every row what it shows: of merged cells all show what is in the first. */
export async function* filled(
  rows: AsyncIterable<readonly SheetRow[]>,
  merged: readonly Merged[],
): AsyncGenerator<readonly SheetRow[]> {
  const begins = new Map<number, Merged[]>();
  for (const each of merged) begins.set(each.from, [...(begins.get(each.from) ?? []), each]);
  let shown: { column: number; to: number; value: Cell }[] = [];
  const fill = ({ rowNo, cells }: SheetRow): void => {
    shown = shown.filter(({ to }) => rowNo <= to);
    for (const { column, value } of shown) {
      while (cells.length <= column) cells.push('');
      cells[column] = value;
    }
    for (const { column, to } of begins.get(rowNo) ?? [])
      shown.push({ column, to, value: cells[column] ?? '' });
  };
  for await (const some of rows) {
    some.forEach(fill);
    yield some;
  }
}
