import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { step, type Progress } from '../console/progress.js';
import { placeOf, sumOf } from './make-backup.js';
import type { Counts, Manifest } from './manifest.js';
import { countDocuments, loadMongo } from './mongo-dump.js';
import { countRows, loadDatabase } from './mysql-dump.js';
import { loadDefinitions, type Definitions } from './rabbitmq-definitions.js';
import type { BackedServers } from './servers.js';
import { copyFiles, countFiles } from './stored-files.js';

/**
 * Restores a backup into servers that hold nothing of these names, and counts what arrived.
 *
 * @param suffix added to the name of every database; for trying a backup beside what runs.
 * @throws PlainError when something is in the way, or when not everything arrived.
 */
export async function restoreBackup(
  folder: string,
  manifest: Manifest,
  servers: BackedServers,
  { suffix = '', progress }: { suffix?: string; progress: Progress },
): Promise<void> {
  const { mysql, mongo, files } = servers;
  await requireEmpty(manifest, servers, suffix);
  for (const [database, expected] of mysql ? Object.entries(manifest.mysql) : []) {
    const name = `${database}${suffix}`;
    const url = mysql?.url ?? '';
    await step(progress, `${name}: ${sumOf(expected)} rows restored and counted`, async () => {
      await loadDatabase(url, name, join(folder, placeOf.mysql(database)));
      requireSame(name, expected, await countRows(url, name));
    });
  }
  if (files !== undefined && manifest.stored !== undefined) {
    const [to, expected] = [`${files.folder}${suffix}`, manifest.stored];
    await step(
      progress,
      `${to}: ${expected['files'] ?? 0} files restored and counted`,
      async () => {
        await copyFiles(join(folder, placeOf.files), to);
        requireSame(to, expected, await countFiles(to));
      },
    );
  }
  for (const [database, expected] of mongo ? Object.entries(manifest.mongo) : []) {
    const name = `${database}${suffix}`;
    const url = mongo?.url ?? '';
    await step(progress, `${name}: ${sumOf(expected)} documents restored and counted`, async () => {
      await loadMongo(url, name, join(folder, placeOf.mongo(database)));
      requireSame(name, expected, await countDocuments(url, name));
    });
  }
}

/** Loads the broker's definitions; what it has already stays. */
export async function restoreDefinitions(folder: string, url: string): Promise<void> {
  await loadDefinitions(url, await definitionsIn(folder));
}

export async function definitionsIn(folder: string): Promise<Definitions> {
  return JSON.parse(await readFile(join(folder, placeOf.rabbitmq), 'utf8')) as Definitions;
}

/** Nothing is ever written over: whoever wants to restore drops first, knowingly. */
async function requireEmpty(
  { mysql: rows, mongo: documents }: Manifest,
  { mysql, mongo, files }: BackedServers,
  suffix: string,
): Promise<void> {
  const inTheWay: string[] = [];
  for (const database of mysql ? Object.keys(rows) : []) {
    const there = await countRows(mysql?.url ?? '', `${database}${suffix}`);
    if (Object.keys(there).length > 0) inTheWay.push(`${database}${suffix}`);
  }
  for (const database of mongo ? Object.keys(documents) : []) {
    const there = await countDocuments(mongo?.url ?? '', `${database}${suffix}`);
    if (sumOf(there) > 0) inTheWay.push(`${database}${suffix}`);
  }
  if (files && sumOf(await countFiles(`${files.folder}${suffix}`)) > 0)
    inTheWay.push(`${files.folder}${suffix}`);
  if (inTheWay.length === 0) return;
  throw new PlainError(
    `${inTheWay.join(' and ')} hold data; nothing was changed. Remove it first, or restore elsewhere`,
  );
}

/** @throws PlainError naming the first table or collection that differs. */
export function requireSame(database: string, expected: Counts, found: Counts): void {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [wanted = 0, got = 0] = [expected[name], found[name]];
    if (wanted === got) continue;
    throw new PlainError(`${database}.${name} has ${got} after the restore, not ${wanted}`);
  }
}
