import { reach } from '@gatehouse/shared/failpoints/failpoints';
import type { Archived, WhyLeftOut } from '../../archives/archived.js';
import {
  entriesOfPart,
  harmless,
  textOf,
  type ArchivedPart,
  type ArchivedRow,
} from '../../archives/parts.js';
import { ROWS_AT_A_TIME, type TableShape, type TablesReader } from '../../archives/tables.js';
import type { ZipEntry } from '../../archives/zip.js';
import { toCommunityBody } from './community-bodies.js';
import { readmeOf, type ReadmeFacts } from './community-readme.js';

/** Is told how far the archive is; ends the making where that has become another's. */
export type Reached = (done: number, total: number) => Promise<void>;

export type EntriesOf = (facts: ReadmeFacts, reached: Reached) => Promise<AsyncGenerator<ZipEntry>>;

export interface CommunityArchiveDependencies {
  /** What of all features is archived, in their order. */
  archived: () => readonly Archived[];
  tables: TablesReader;
}

interface Told {
  path: string;
  shape: TableShape;
}

/** What is in the archive of a community: a folder of each feature, and what says what is what. */
export function createEntriesOf({ archived, tables }: CommunityArchiveDependencies): EntriesOf {
  return async (facts, reached) => {
    const { id } = facts.community;
    const all = archived();
    const shapes = await shapesOf(tables, all);
    let rows = 0;
    for (const { shape } of shapes) rows += await tables.count(shape, id);
    // Each row is written twice.
    const counting = countedBy(reached, 2 * rows);
    const parts = shapes.map(({ path, shape }): ArchivedPart => {
      const columns = [...shape.columns.keys()];
      return { path, columns, rows: () => counting.rows(tables.rowsOf(shape, id)) };
    });
    return entries({ facts, all, parts: [communityPart(facts), ...parts], counting });
  };
}

interface Contents {
  facts: ReadmeFacts;
  all: readonly Archived[];
  parts: readonly ArchivedPart[];
  counting: Counting;
}

async function* entries({ facts, all, parts, counting }: Contents): AsyncGenerator<ZipEntry> {
  const told: { path: string; rows: number }[] = [];
  for (const part of parts) {
    const counted = { rows: 0 };
    yield* entriesOfPart(part, counted);
    told.push({ path: part.path, rows: counted.rows });
  }
  const listed = { files: 0, missing: [] as string[] };
  for (const one of all) yield* filesOf(one, leftOutFiles(all), facts, listed, counting);
  const text = readmeOf({ facts, parts: told, ...listed, leftOut: leftOutOf(all) });
  yield { name: 'README.txt', content: textOf(text) };
}

/** Those that are there; what has gone meanwhile is told of. */
async function* filesOf(
  { folder, files }: Archived,
  leftOut: Readonly<Record<string, WhyLeftOut>>,
  { community }: ReadmeFacts,
  listed: { files: number; missing: string[] },
  counting: Counting,
): AsyncGenerator<ZipEntry> {
  if (files === undefined) return;
  for await (const { path, purpose, open } of files(community.id)) {
    if (purpose !== undefined && Object.hasOwn(leftOut, purpose)) continue;
    await counting.touch();
    const name = [folder, ...path.map(harmless)].join('/');
    const content = await open();
    if (content === undefined) listed.missing.push(name);
    else {
      listed.files += 1;
      yield { name, content, isPacked: true };
    }
  }
}

async function shapesOf(tables: TablesReader, all: readonly Archived[]): Promise<Told[]> {
  const shapes: Told[] = [];
  for (const { folder, tables: names, leftOut = {} } of all)
    for (const table of names) {
      if (Object.hasOwn(leftOut, table)) continue;
      const isLeftOut = (column: string) => Object.hasOwn(leftOut, `${table}.${column}`);
      const shape = await tables.shapeOf(table, isLeftOut);
      shapes.push({ path: `${folder}/${table.replaceAll('_', '-')}`, shape });
    }
  return shapes;
}

/** Its row stays when it is closed, so that no feature brings it. */
function communityPart({ community }: ReadmeFacts): ArchivedPart {
  const row: ArchivedRow = toCommunityBody(community);
  return {
    ...{ path: 'communities/community', columns: Object.keys(row) },
    async *rows() {
      yield await Promise.resolve(row);
    },
  };
}

const leftOutFiles = (all: readonly Archived[]): Record<string, WhyLeftOut> =>
  Object.assign({}, ...all.map((one) => one.leftOutFiles ?? {})) as Record<string, WhyLeftOut>;

/** All that is left out, by why. */
function leftOutOf(all: readonly Archived[]): Map<WhyLeftOut, string[]> {
  const found = new Map<WhyLeftOut, string[]>();
  for (const { leftOut = {}, leftOutFiles: files = {} } of all)
    for (const [what, why] of [...Object.entries(leftOut), ...Object.entries(files)])
      found.set(why, [...(found.get(why) ?? []), what]);
  return found;
}

type Counting = ReturnType<typeof countedBy>;

/** Says how far it is with every page of rows. */
function countedBy(reached: Reached, total: number) {
  let done = 0;
  const touch = () => reached(done, Math.max(done, total));
  return {
    touch,
    async *rows(rows: AsyncIterable<ArchivedRow>): AsyncGenerator<ArchivedRow> {
      for await (const row of rows) {
        yield row;
        done += 1;
        if (done % ROWS_AT_A_TIME !== 0) continue;
        await touch();
        await reach('community-archive.rows-written');
      }
    },
  };
}
