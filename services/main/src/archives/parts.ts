import { csvOf } from '../exports/csv.js';
import type { Cell } from '../exports/table.js';
import type { ZipEntry } from './zip.js';

/** What is known of one thing, by name. What has parts of its own is JSON in a table's cell. */
export type ArchivedRow = Readonly<Record<string, unknown>>;

/** Things of one kind, as an archive has them. */
export interface ArchivedPart {
  /** Where it lies in the archive, without what its two files end with. */
  path: string;
  columns: readonly string[];
  /** One after the other; read once for each file. */
  rows: () => AsyncIterable<ArchivedRow>;
}

/** Text that is handed on at a time, in characters. */
const CHUNK = 64 * 1024;

/**
 * The files of a part: JSON, in which all is as it was, for programs; and CSV for people, in which no text
 * is taken for a formula.
 *
 * @param counted is told how many rows there were
 */
export function entriesOfPart(part: ArchivedPart, counted: { rows: number }): ZipEntry[] {
  return [
    { name: `${part.path}.json`, content: jsonOf(part, counted) },
    { name: `${part.path}.csv`, content: csvOfPart(part) },
  ];
}

async function* jsonOf(part: ArchivedPart, counted: { rows: number }): AsyncGenerator<Uint8Array> {
  let text = '[';
  for await (const row of part.rows()) {
    text += `${counted.rows === 0 ? '' : ','}\n${JSON.stringify(row)}`;
    counted.rows += 1;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}\n]\n`);
}

function csvOfPart({ path, columns, rows }: ArchivedPart): AsyncGenerator<Uint8Array> {
  const kind = 'text';
  return csvOf({
    ...{ title: path, subtitle: '', direction: 'ltr' },
    columns: columns.map((title) => ({ title, kind, width: 20 })),
    rows: cellsOf(rows(), columns),
  });
}

async function* cellsOf(rows: AsyncIterable<ArchivedRow>, columns: readonly string[]) {
  for await (const row of rows) yield columns.map((name) => cellOf(row[name]));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

/** A text as the content of a file. */
export async function* textOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** A name that leads nowhere else, on whatever computer it is unpacked. */
export function harmless(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').replace(/^[. ]+|[. ]+$/g, '_');
  return plain === '' ? '_' : plain;
}
