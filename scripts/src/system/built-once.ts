import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { step } from '../console/progress.js';
import { runNode, stopChildrenWith } from '../process/run-node.js';
import type { Profile } from '../provision/profile.js';
import { runAngular } from './angular.js';

/** On a machine with much else to do; the scripts are written anew. */
const finishedWithinMs = 5 * 60_000;

/** An application for browsers, and what it is built from. */
export interface Application {
  /** As people are told of it: `Portal`. */
  title: string;
  /** Where its sources are, with angular.json. */
  folder: string;
  /** Where what was built lies, for nginx. */
  builtFolder: string;
  /** Makes of a build what browsers on slow lines get. */
  finisher: string;
  flags?: readonly string[];
  /** Every file that it is made of. */
  inputs: () => Promise<string[]>;
}

/**
 * Builds the application unless it was built from these very sources. The build takes the place of the
 * one before at once, so that whoever is being served sees one or the other.
 *
 * @throws PlainError with what the compiler says
 */
export async function buildOnce(
  { progress, teardown }: Profile,
  { title, folder, builtFolder, finisher, flags = [], inputs }: Application,
): Promise<void> {
  const marker = join(builtFolder, '.built-from');
  const wanted = await hashOf(await inputs());
  if ((await readFile(marker, 'utf8').catch(() => undefined)) === wanted) return;
  stopChildrenWith(teardown);
  const name = title.toLowerCase();
  await step(progress, `${title} built (ng build)`, async () => {
    const fresh = join(folder, '.angular', `dist-${process.pid}`);
    try {
      const { code, output } = await runAngular(
        ['build', ...flags, '--output-path', fresh],
        folder,
      );
      if (code !== 0) throw new PlainError(`the ${name} cannot be built:\n${output}`);
      // Beside what browsers get lie the compiler's own reports.
      const built = join(fresh, 'browser');
      await finish(name, finisher, built);
      await writeFile(join(built, '.built-from'), wanted);
      await replace(builtFolder, built);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

/** @throws PlainError when the build has come to look otherwise */
async function finish(name: string, finisher: string, built: string): Promise<void> {
  const { code, output } = await runNode([finisher, built], {}, finishedWithinMs);
  if (code !== 0) throw new PlainError(`the built ${name} cannot be finished:\n${output}`);
}

async function replace(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}-before`;
  await mkdir(folder, { recursive: true });
  await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** What an application is made of that lies below a folder, without its tests. */
export async function sourcesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
