import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A part of the repository that is linted as a whole: a workspace, or what lies in none. */
export interface LintPart {
  name: string;
  /** What ESLint reads of it, below the repository. */
  files: string[];
  /** Another one when anything has changed that a rule may look at. */
  key: string;
}

interface Package {
  name: string;
  workspaces?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** What all parts are judged by: rules, the compiler's settings, and the versions of all packages. */
const isForAll =
  /^(eslint\.config\.js|package-lock\.json|scripts\/eslint\/.*)$|(^|\/)tsconfig[^/]*\.json$/;
/** As in eslint.config.js: templates are the portal's. */
const isLinted = /\.(ts|mjs|js)$|^clients\/(web|ui)\/src\/.*\.html$/;

/**
 * Rules know types, and types come from other files: so a part is as it was only when it and all
 * workspaces that it builds on are.
 *
 * @returns undefined where Git does not say which files there are
 */
export async function lintParts(repository: string): Promise<LintPart[] | undefined> {
  const files = await filesOf(repository);
  if (files === undefined) return undefined;
  const packages = await packagesOf(repository);
  const own = new Map<string, string[]>();
  for (const file of files) {
    const folder = folderOf(file, [...packages.keys()]);
    own.set(folder, [...(own.get(folder) ?? []), file]);
  }
  const sums = new Map<string, string>();
  for (const [folder, some] of own) sums.set(folder, await sumOf(repository, some));
  const common = await sumOf(
    repository,
    files.filter((file) => isForAll.test(file)),
  );
  return [...own].map(([folder, some]) => {
    const below = [...closureOf(folder, packages)].sort();
    return {
      name: folder,
      files: some.filter((file) => isLinted.test(file)),
      key: hashOf([common, ...below.map((one) => `${one} ${sums.get(one) ?? ''}`)]),
    };
  });
}

async function filesOf(repository: string): Promise<string[] | undefined> {
  const args = (...which: string[]): string[] => ['ls-files', '-z', ...which];
  const list = async (...which: string[]): Promise<string[]> => {
    const options = { cwd: repository, maxBuffer: 64 * 1024 ** 2 };
    const { stdout } = await run('git', args(...which), options);
    return stdout.split('\0').filter((file) => file !== '');
  };
  try {
    const all = await list('--cached', '--others', '--exclude-standard');
    const gone = new Set(await list('--deleted'));
    return [...new Set(all)].filter((file) => !gone.has(file)).sort();
  } catch {
    return undefined;
  }
}

/** Every workspace, by its folder. */
async function packagesOf(repository: string): Promise<Map<string, Package>> {
  const read = async (folder: string): Promise<Package> =>
    JSON.parse(await readFile(join(repository, folder, 'package.json'), 'utf8')) as Package;
  const { workspaces = [] } = await read('');
  return new Map(await Promise.all(workspaces.map(async (one) => [one, await read(one)] as const)));
}

/** One workspace lies in another: the deepest has it. What none has is of the folder ''. */
function folderOf(file: string, folders: readonly string[]): string {
  const around = folders.filter((folder) => file.startsWith(`${folder}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** A workspace and what it builds on, directly or not. */
function closureOf(
  folder: string,
  packages: ReadonlyMap<string, Package>,
  known = new Set<string>(),
): Set<string> {
  if (known.has(folder)) return known;
  known.add(folder);
  const { dependencies, devDependencies } = packages.get(folder) ?? {};
  const wanted = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  for (const [other, { name }] of packages) if (wanted.has(name)) closureOf(other, packages, known);
  return known;
}

async function sumOf(repository: string, files: readonly string[]): Promise<string> {
  const sums = await Promise.all(
    files.map(async (file) => `${file} ${hashOf([await readFile(join(repository, file))])}`),
  );
  return hashOf(sums);
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}
