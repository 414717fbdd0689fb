import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Which file imports which of the same folder, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** @param folder whose TypeScript files are read, those in folders of it as well */
export async function importsWithin(folder: string): Promise<ImportGraph> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(paths);
  const edges = paths.map(async (path): Promise<[string, string[]]> => {
    const { importedFiles } = ts.preProcessFile(await readFile(path, 'utf8'));
    const imported = importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => sourceOf(join(dirname(path), fileName)))
      .filter((source) => known.has(source));
    return [relative(folder, path), imported.map((source) => relative(folder, source))];
  });
  return new Map(await Promise.all(edges));
}

/** Bundlers let the extension be left out. */
function sourceOf(imported: string): string {
  if (imported.endsWith('.ts')) return imported;
  return imported.endsWith('.js') ? imported.replace(/\.js$/, '.ts') : `${imported}.ts`;
}

/** The same between groups of files; those of which `groupOf` knows no group are left out. */
export function grouped(
  graph: ImportGraph,
  groupOf: (file: string) => string | undefined,
): ImportGraph {
  const groups = new Map<string, Set<string>>();
  for (const [file, imported] of graph) {
    const group = groupOf(file);
    if (group === undefined) continue;
    const others = groups.get(group) ?? new Set();
    for (const other of imported.map(groupOf))
      if (other !== undefined && other !== group) others.add(other);
    groups.set(group, others);
  }
  return new Map([...groups].map(([group, others]) => [group, [...others]]));
}

/** One way round for each circle that a walk meets, as `a → b → a`. */
export function circlesIn(graph: ImportGraph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]): void => {
    const begin = way.indexOf(at);
    if (begin >= 0) circles.push([...way.slice(begin), at].join(' → '));
    if (begin >= 0 || done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...way, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return circles;
}
