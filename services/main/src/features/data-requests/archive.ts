import { entriesOfPart, harmless, textOf } from '../../archives/parts.js';
import type { ZipEntry } from '../../archives/zip.js';
import type { PersonalPart } from '../../personal.js';
import { indexPage, type IndexFacts, type ListedPart } from './index-page.js';

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

/** What is in somebody's archive: each part twice, their files, and the page that says what is what. */
export async function* entriesOf({ parts, files, facts }: Contents): AsyncGenerator<ZipEntry> {
  const listed: ListedPart[] = [];
  for (const part of parts) {
    const counted = { rows: 0 };
    yield* entriesOfPart({ ...part, path: part.name }, counted);
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
  yield { name: 'index.html', content: textOf(indexPage(facts, listed, kept)) };
}
