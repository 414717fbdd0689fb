import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { step, type Progress } from '../console/progress.js';
import { backupsIn, hashesOf, manifestName, type Counts, type Manifest } from './manifest.js';
import { dumpMongo } from './mongo-dump.js';
import { dumpDatabase } from './mysql-dump.js';
import { countDefinitions, readDefinitions } from './rabbitmq-definitions.js';
import type { BackedServers } from './servers.js';
import { copyFiles, type CopiedFiles } from './stored-files.js';

/** Where each part lies in a backup. */
export const placeOf = {
  mysql: (database: string): string => `mysql-${database}.sql.gz`,
  mongo: (database: string): string => join('mongo', database),
  rabbitmq: 'rabbitmq-definitions.json',
  files: 'files',
};

/**
 * Backs up what is given into a new folder, which gets its name only when all of it is there.
 *
 * @returns the path of the backup.
 */
export async function makeBackup(
  servers: BackedServers,
  folder: string,
  progress: Progress,
): Promise<string> {
  const startedAt = new Date();
  const name = startedAt.toISOString().replace(/[-:]/g, '');
  const unfinished = join(folder, `.${name}.unfinished`);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const before = (await backupsIn(folder)).at(-1);
    const last = before === undefined ? undefined : join(folder, before);
    const manifest = await fill(unfinished, servers, startedAt, { progress, last });
    await writeFile(join(unfinished, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await rename(unfinished, join(folder, name));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return join(folder, name);
}

async function fill(
  folder: string,
  { mysql, mongo, rabbitmq, files }: BackedServers,
  startedAt: Date,
  { progress, last }: { progress: Progress; last: string | undefined },
): Promise<Manifest> {
  const rows: Record<string, Counts> = {};
  for (const database of mysql?.databases ?? []) {
    rows[database] = await step(progress, told(database, 'rows'), () =>
      dumpDatabase(mysql?.url ?? '', database, join(folder, placeOf.mysql(database))),
    );
  }
  const documents: Record<string, Counts> = {};
  if (mongo !== undefined) {
    documents[mongo.database] = await step(progress, told(mongo.database, 'documents'), () =>
      dumpMongo(mongo.url, mongo.database, join(folder, placeOf.mongo(mongo.database))),
    );
  }
  let definitions: Counts = {};
  if (rabbitmq !== undefined) {
    definitions = await step(progress, told("RabbitMQ's", 'definitions'), async () => {
      const read = await readDefinitions(rabbitmq.url);
      await writeFile(join(folder, placeOf.rabbitmq), JSON.stringify(read), { mode: 0o600 });
      return countDefinitions(read);
    });
  }
  // After the rows that tell of them: of each there are the bytes, unless it was removed since.
  const stored =
    files && (await step(progress, toldOfFiles, () => copyStored(files.folder, folder, last)));
  return {
    version: 1,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    mysql: rows,
    mongo: documents,
    rabbitmq: definitions,
    ...(stored && { stored: stored.counts }),
    files: await hashesOf(folder, stored?.known),
  };
}

/** With the hashes of those that the last backup has as well. */
async function copyStored(
  from: string,
  folder: string,
  last: string | undefined,
): Promise<CopiedFiles & { known: Record<string, string> }> {
  const before = last && join(last, placeOf.files);
  const copied = await copyFiles(from, join(folder, placeOf.files), before);
  if (last === undefined) return { ...copied, known: {} };
  const { files } = JSON.parse(await readFile(join(last, manifestName), 'utf8')) as Manifest;
  const known = copied.unchanged.flatMap((place) => {
    const name = join(placeOf.files, place);
    const hash = files[name];
    return hash === undefined ? [] : [[name, hash] as const];
  });
  return { ...copied, known: Object.fromEntries(known) };
}

const toldOfFiles = ({ counts, unchanged }: CopiedFiles): string =>
  `uploaded files: ${counts.files}, of which ${unchanged.length} as in the last backup`;

/** "gatehouse_main: 1204 rows" */
function told(what: string, unit: string): (counts: Counts) => string {
  return (counts) => `${what}: ${sumOf(counts)} ${unit}`;
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}

/** Removes all backups but the newest. @returns the names of those that are gone. */
export async function keepNewest(folder: string, keep: number): Promise<string[]> {
  const old = (await backupsIn(folder)).slice(0, -keep);
  for (const name of old) await rm(join(folder, name), { recursive: true });
  return old;
}
