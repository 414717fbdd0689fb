import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What every generated source says in its first lines. */
const mark = 'by `npm run generate`. Do not edit.';

/**
 * Generated files that nothing makes any more, such as the commands of an operation that is gone:
 * those with the mark, beside files that are made.
 *
 * @param root of the repository
 * @param made paths from the root
 */
export async function obsoleteFiles(root: string, made: Iterable<string>): Promise<string[]> {
  const paths = new Set(made);
  const folders = [...new Set([...paths].map((path) => dirname(path)))];
  const found = await Promise.all(folders.map((folder) => generatedIn(root, folder)));
  return found.flat().filter((path) => !paths.has(path));
}

async function generatedIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  return paths.filter((_, index) => texts[index]?.slice(0, 200).includes(mark));
}
