import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { step } from '../console/progress.js';
import { repositoryFolder, type Profile } from '../provision/profile.js';
import { runNode, stopChildrenWith } from '../process/run-node.js';
import { runAngular, webFolder } from './angular.js';
import { buildInfoOf } from './packages.js';

/** Where the built portal lies, for nginx. */
export const portalFolder = join(webFolder, 'dist');

/** Makes of a build what browsers on slow lines get, with the help of the others. */
const finisher = join(webFolder, 'finish-build.mjs');
const helpers = ['merge-modules.mjs', 'text-names.mjs'].map((name) => join(webFolder, name));

/** On a machine with much else to do; the scripts are written anew. */
const finishedWithinMs = 5 * 60_000;

/** Says what the portal was built from. */
const marker = join(portalFolder, '.built-from');

/**
 * Builds the portal unless it was built from these very sources. The build takes the place of the
 * one before at once, so that whoever is being served sees one or the other.
 *
 * @throws PlainError with what the compiler says.
 */
export async function buildPortal({ progress, teardown }: Profile): Promise<void> {
  const wanted = await hashOfInputs();
  if ((await readFile(marker, 'utf8').catch(() => undefined)) === wanted) return;
  stopChildrenWith(teardown);
  await step(progress, 'Portal built (ng build)', async () => {
    const fresh = join(webFolder, '.angular', `dist-${process.pid}`);
    try {
      const { code, output } = await runAngular(['build', '--stats-json', '--output-path', fresh]);
      if (code !== 0) throw new PlainError(`the portal cannot be built:\n${output}`);
      // Beside what browsers get lie the compiler's own reports.
      const built = join(fresh, 'browser');
      await finish(built);
      await writeFile(join(built, '.built-from'), wanted);
      await replace(portalFolder, built);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

/** @throws PlainError when the build has come to look otherwise */
async function finish(built: string): Promise<void> {
  const { code, output } = await runNode([finisher, built], {}, finishedWithinMs);
  if (code !== 0) throw new PlainError(`the built portal cannot be finished:\n${output}`);
}

async function replace(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}-before`;
  await mkdir(folder, { recursive: true });
  await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Of the sources of the portal and of its parts, of the compiled ones of the client, the contracts, codes and texts, and of the versions of all packages. */
async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  const files = [
    ...(await filesBelow(join(webFolder, 'src'))),
    ...(await filesBelow(join(webFolder, 'public'))),
    ...(await filesBelow(join(repositoryFolder, 'clients', 'ui'))),
    ...['angular.json', 'tsconfig.json', 'tsconfig.app.json'].map((name) => join(webFolder, name)),
    ...[finisher, ...helpers],
    ...['clients/api', 'openapi', 'shared/codes', 'shared/texts'].map(buildInfoOf),
    join(repositoryFolder, 'package-lock.json'),
  ];
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
