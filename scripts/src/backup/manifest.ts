import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../console/plain-error.js';

/** How many rows, documents or definitions lie in something, by name. */
export type Counts = Record<string, number>;

/** What a backup holds; lies in it as manifest.json. */
export interface Manifest {
  version: 1;
  /** Nothing that was committed before this moment is missing. ISO 8601. */
  startedAt: string;
  finishedAt: string;
  /** Rows by table, by database. */
  mysql: Record<string, Counts>;
  /** Documents by collection, by database. */
  mongo: Record<string, Counts>;
  /** Definitions by kind; empty when the broker was left out. */
  rabbitmq: Counts;
  /** Files that people have uploaded, and their bytes; backups of earlier releases have none. */
  stored?: Counts;
  /** SHA-256 of every other file, by its path in the backup. */
  files: Record<string, string>;
}

export const manifestName = 'manifest.json';

/**
 * The hash of every file of a backup but the manifest itself.
 *
 * @param known those that need not be read: they are what they were in another backup
 */
export async function hashesOf(
  folder: string,
  known: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    if (name === manifestName || !(await stat(path)).isFile()) continue;
    hashes[name] = known[name] ?? (await hashOf(path));
  }
  return hashes;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Reads the manifest of a backup and looks whether every file is what it was.
 *
 * @throws PlainError naming what is missing or changed.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
    throw new PlainError(`${folder} is no backup: there is no ${manifestName} in it`);
  });
  const manifest = JSON.parse(text) as Manifest;
  const found = await hashesOf(folder);
  for (const [name, hash] of Object.entries(manifest.files)) {
    if (found[name] === hash) continue;
    const what = found[name] === undefined ? 'is missing' : 'is not what was backed up';
    throw new PlainError(`${join(folder, name)} ${what}`);
  }
  return manifest;
}

/** The newest finished backup in a folder of backups. */
export async function newestBackup(folder: string): Promise<string> {
  const newest = (await backupsIn(folder)).at(-1);
  if (newest === undefined) throw new PlainError(`there is no backup in ${folder}`);
  return join(folder, newest);
}

/** The names of the finished backups, the oldest first: they begin with the time. */
export async function backupsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => []);
  return entries.filter((name) => /^\d{8}T\d{6}\.\d{3}Z$/.test(name)).sort();
}
