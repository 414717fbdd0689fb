import type { Stats } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Counts } from './manifest.js';

/** Under this name the bytes of a file lie in its folder, once all of them are there. */
const CONTENT = 'content';

/** What was copied of a folder of files. */
export interface CopiedFiles {
  /** How many files, and how many bytes. */
  counts: { files: number; bytes: number };
  /** Paths of those that the backup before has as well, from the folder on. */
  unchanged: string[];
}

type FileFacts = Pick<Stats, 'size' | 'mtimeMs'>;

/**
 * Copies the files that people have uploaded, `<community>/<file>/content`, without uploads that are
 * under way. Content is never written over, so what the backup before has is linked to it and takes no
 * room. What is removed meanwhile is left out.
 *
 * @param before where the backup before has them, if there is one
 */
export async function copyFiles(from: string, to: string, before?: string): Promise<CopiedFiles> {
  const counts = { files: 0, bytes: 0 };
  const unchanged: string[] = [];
  await mkdir(to, { recursive: true, mode: 0o700 });
  for await (const place of placesIn(from)) {
    const size = await orMissing(async () => {
      const { size, mtimeMs } = await stat(join(from, place));
      await mkdir(dirname(join(to, place)), { recursive: true, mode: 0o700 });
      const known = before === undefined ? undefined : await lookAt(join(before, place));
      if (before !== undefined && known && isSame(known, { size, mtimeMs })) {
        await link(join(before, place), join(to, place));
        unchanged.push(place);
      } else await copyOne(join(from, place), join(to, place), mtimeMs);
      return size;
    });
    if (size === undefined) continue;
    counts.files += 1;
    counts.bytes += size;
  }
  return { counts, unchanged };
}

/** How many files there are, and how many bytes; none where there is no such folder. */
export async function countFiles(folder: string): Promise<Counts> {
  const counts = { files: 0, bytes: 0 };
  for await (const place of placesIn(folder)) {
    counts.files += 1;
    counts.bytes += (await lookAt(join(folder, place)))?.size ?? 0;
  }
  return counts;
}

/** Where contents lie, from the folder on. */
async function* placesIn(folder: string): AsyncGenerator<string> {
  for (const community of await foldersIn(folder))
    for (const file of await foldersIn(join(folder, community))) {
      const place = join(community, file, CONTENT);
      if ((await lookAt(join(folder, place))) !== undefined) yield place;
    }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await orMissing(() => readdir(folder, { withFileTypes: true }));
  return (entries ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A time that was set anew may have lost what is behind the milliseconds. */
const isSame = (one: FileFacts, other: FileFacts): boolean =>
  one.size === other.size && Math.abs(one.mtimeMs - other.mtimeMs) < 2;

const lookAt = (path: string) => orMissing(() => stat(path));

/** With the time of the first: by it the next backup knows it again. */
async function copyOne(from: string, to: string, mtimeMs: number): Promise<void> {
  await copyFile(from, to);
  await utimes(to, mtimeMs / 1000, mtimeMs / 1000);
}

/** Undefined for what is not there, or not any more. */
async function orMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a copy that was made on trial. */
export const removeFiles = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
