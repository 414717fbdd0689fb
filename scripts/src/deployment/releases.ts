import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '../console/plain-error.js';
import { repositoryFolder } from '../provision/profile.js';
import { buildInfoOf, packagesOfServices } from '../system/packages.js';

const run = promisify(execFile);

export interface Release {
  name: string;
  /** What a deployment of it is told besides its name. */
  variables: string[];
}

/** Three releases of this checkout: two that work, and one that does not. */
export interface Releases {
  first: Release;
  second: Release;
  broken: Release;
}

/** As archives, for PM2. */
export async function packReleases(folder: string): Promise<Releases> {
  const at = (name: string): string => join(folder, 'releases', `${name}.tar.gz`);
  const archives = { first: at('first'), second: at('second'), broken: at('broken') };
  const release = (name: keyof typeof archives): Release => ({
    name,
    variables: [`release_archive=${archives[name]}`],
  });
  const releases = {
    first: release('first'),
    second: release('second'),
    broken: release('broken'),
  };
  const marker = join(folder, 'releases', await keyOfCode());
  if (existsSync(marker)) return releases;
  await rm(join(folder, 'releases'), { recursive: true, force: true });
  await buildRelease(archives.first);
  await repack(archives.first, archives.second, 'second');
  await breakVisits(archives.first, archives.broken);
  await writeFile(marker, '');
  return releases;
}

async function keyOfCode(): Promise<string> {
  const hash = createHash('sha256');
  const packages = join(repositoryFolder, 'package-lock.json');
  for (const file of [...packagesOfServices.map(buildInfoOf), packages])
    hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Packs this checkout as scripts/build-release.sh does for every deployment. */
async function buildRelease(archive: string): Promise<void> {
  const script = join(repositoryFolder, 'scripts', 'build-release.sh');
  await run(script, ['--output', archive], { cwd: repositoryFolder });
}

/** Another release with the same code. */
async function repack(archive: string, copy: string, name: string): Promise<void> {
  await withUnpacked(archive, copy, async (folder) => {
    await writeFile(join(folder, 'RELEASE'), `${name}\n`);
  });
}

/** A release that starts, is ready, and then accepts no visit. */
async function breakVisits(archive: string, copy: string): Promise<void> {
  await withUnpacked(archive, copy, (folder) =>
    breakRequests(join(folder, 'services/main/dist/src/features/visits/visits.service.js')),
  );
}

/** Has the service of visits, compiled or not, throw whenever one is asked for. */
export async function breakRequests(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const broken = code.replace(
    /async request\([^)]*\)[^{]*\{/,
    "$& throw new Error('broken on purpose');",
  );
  if (broken === code) throw new PlainError(`${file} has no request() to break`);
  await writeFile(file, broken);
}

async function withUnpacked(
  archive: string,
  copy: string,
  change: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = `${copy}.content`;
  await mkdir(folder, { recursive: true });
  await run('tar', ['--extract', '--gzip', '--file', archive, '--directory', folder]);
  await change(folder);
  await run('tar', ['--create', '--gzip', '--file', copy, '--directory', folder, '.']);
  await run('rm', ['-rf', folder]);
}
