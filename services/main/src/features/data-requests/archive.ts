import { csvOf } from '../../exports/csv.js';
import type { PersonalPart, PersonalRow } from '../../personal.js';
import { indexPage, type IndexFacts, type ListedPart } from './index-page.js';
import type { ZipEntry } from './zip.js';

/** A file that somebody has uploaded. */
export interface OwnFile {
  id: string;
  name: string;
  /** Undefined where there is none of it any more. */
  open: () => Promise<AsyncIterable<Uint8Array> | undefined>;
}

export interface Contents {
  parts: readonly PersonalPart[];
  files: AsyncIterable<OwnFile>;
  facts: IndexFacts;
}

/** Rows of JSON that are handed on at a time, in characters. */
const CHUNK = 64 * 1024;

/** What is in somebody's archive: each part twice, their files, and the page that says what is what. */
export async function* entriesOf({ parts, files, facts }: Contents): AsyncGenerator<ZipEntry> {
  const listed: ListedPart[] = [];
  for (const part of parts) {
    const counted = { rows: 0 };
    yield { name: `${part.name}.json`, content: jsonOf(part, counted) };
    yield { name: `${part.name}.csv`, content: csvOfPart(part) };
    listed.push({ name: part.name, rows: counted.rows });
  }
  const kept: string[] = [];
  for await (const { id, name, open } of files) {
    const content = await open();
    if (content === undefined) continue;
    const path = `uploads/${id}/${harmless(name)}`;
    kept.push(path);
    yield { name: path, content, isPacked: true };
  }
  yield { name: 'index.html', content: once(indexPage(facts, listed, kept)) };
}

async function* jsonOf(part: PersonalPart, counted: { rows: number }): AsyncGenerator<Uint8Array> {
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

function csvOfPart({ name, columns, rows }: PersonalPart): AsyncGenerator<Uint8Array> {
  const kind = 'text';
  return csvOf({
    ...{ title: name, subtitle: '', direction: 'ltr' },
    columns: columns.map((title) => ({ title, kind, width: 20 })),
    rows: cellsOf(rows(), columns),
  });
}

async function* cellsOf(rows: AsyncIterable<PersonalRow>, columns: readonly string[]) {
  for await (const row of rows) yield columns.map((name) => row[name] ?? null);
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** A name that leads nowhere else, on whatever computer it is unpacked. */
function harmless(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').replace(/^[. ]+|[. ]+$/g, '_');
  return plain === '' ? '_' : plain;
}
