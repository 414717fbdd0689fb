import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { parse, stringify } from 'yaml';
import { repositoryFolder } from '../../provision/profile.js';
import { packagesOfServices } from '../../system/packages.js';
import { ADDED, CONTRACTS, EDITED } from './changes.js';
import { edit } from './edit.js';

const ownScope = '@gatehouse';

/**
 * Makes the next release in a folder: a checkout with this one's compiled code and packages, in which
 * a few files are other. They are compiled file by file, without a look at their types: what does not
 * fit shows when it runs.
 *
 * @throws Error when the sources have moved away from under the changes
 */
export async function buildNextRelease(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const name of packagesOfServices) await copyPackage(name, folder);
  await linkPackages(folder);
  for (const [path, text] of Object.entries(await nextSources())) await place(folder, path, text);
  return folder;
}

/** Every file that is other in the next release, by its path: contracts and sources. */
export async function nextSources(): Promise<Record<string, string>> {
  const read = (path: string): Promise<string> => readFile(join(repositoryFolder, path), 'utf8');
  const next: Record<string, string> = { ...ADDED };
  for (const [path, edits] of Object.entries(EDITED))
    next[path] = edit(path, await read(path), edits);
  for (const [path, change] of Object.entries(CONTRACTS)) {
    const document = parse(await read(path)) as Record<string, unknown>;
    change(document);
    // Nothing is written as a reference to what stands elsewhere in the same file.
    next[path] = stringify(document, { aliasDuplicateObjects: false });
  }
  return next;
}

async function place(folder: string, path: string, text: string): Promise<void> {
  if (!path.endsWith('.ts')) return writeFile(join(folder, path), text);
  const compiled = join(folder, path.replace('/src/', '/dist/src/').replace(/ts$/, 'js'));
  await writeFile(compiled, compile(path, text));
}

/** @throws Error when it is no TypeScript */
export function compile(path: string, text: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const [wrong] = diagnostics;
  if (wrong !== undefined)
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  return outputText;
}

/** What runs, and what it reads while it does: contracts and templates, say. */
async function copyPackage(name: string, folder: string): Promise<void> {
  const from = join(repositoryFolder, name);
  const left = ['node_modules', 'src', 'generated', 'test', join('dist', 'test')].map((part) =>
    join(from, part),
  );
  const filter = (source: string): boolean => !left.includes(source);
  await cp(from, join(folder, name), { recursive: true, filter });
  await symlink(join(from, 'node_modules'), join(folder, name, 'node_modules'));
}

/** A service asks every ".." for packages: it finds ours as they are here, and others' as they are there. */
async function linkPackages(folder: string): Promise<void> {
  const modules = join(repositoryFolder, 'node_modules');
  await mkdir(join(folder, 'node_modules', ownScope), { recursive: true });
  for (const name of await readdir(modules)) {
    if (name === ownScope || name.startsWith('.')) continue;
    await symlink(join(modules, name), join(folder, 'node_modules', name));
  }
  for (const name of packagesOfServices) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8');
    const { name: packageName } = JSON.parse(text) as { name: string };
    await symlink(join(folder, name), join(folder, 'node_modules', packageName));
  }
}
