import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError } from './document-error.js';
import { isNode, type Node } from './node.js';
import { readDocument } from './read-document.js';

/**
 * How the files of a document are read: where one says `x-gather`, there stands what the files of a
 * folder have, in the order of their names. So what is new is a file, and no other names it.
 *
 * - `paths: { x-gather: './main#/paths' }` is a map of all that stands at `/paths` in the files of
 *   `main/`, each a reference to its place. With `where: { x-kind: event }` beside it, only of what has
 *   that value.
 * - `tags: { x-gather: './main#/tags' }` is one list, where files have lists.
 * - `{ x-gather: './kinds' }` is a map of the files by their names, each a reference to its first
 *   part; `{ x-gather-names: './kinds' }` is a list of those names.
 *
 * Folders are relative to the file that names them.
 *
 * @throws DocumentError while reading, when two files have a part of one name
 */
export const gathering = {
  resolve: { http: false as const },
  parse: {
    // One that fails is followed by the next, which would read what was refused.
    ...{ json: false as const, yaml: false as const, text: false as const, binary: false as const },
    gathering: {
      canParse: true,
      parse: async ({ url }: { url: string }) => {
        const path = pathOf(url);
        return gatheredFor(path, await readDocument(path));
      },
    },
  },
};

/** A copy of the node, with what it gathers in the place of where it says so. */
async function gatheredFor(file: string, node: unknown): Promise<unknown> {
  if (Array.isArray(node)) return Promise.all(node.map((item) => gatheredFor(file, item)));
  if (!isNode(node)) return node;
  const { 'x-gather': parts, 'x-gather-names': names, where = {} } = node;
  if (typeof names === 'string') return (await filesOf(file, names)).map(nameOf);
  if (typeof parts === 'string') return gather(file, parts, where as Node);
  const entries = Object.entries(node).map(async ([name, value]) => [
    name,
    await gatheredFor(file, value),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Node;
}

async function gather(file: string, source: string, where: Node): Promise<unknown> {
  const [folder = '', pointer] = source.split('#');
  const found = (await filesOf(file, folder)).map(async (part) => {
    const document = (await readDocument(posix.join(posix.dirname(file), part))) as Node;
    return pointer === undefined
      ? { [nameOf(part)]: reference(part, '', firstPartOf(document, part)) }
      : partsAt(document, part, pointer, where);
  });
  const all = (await Promise.all(found)).filter((one) => one !== undefined);
  if (all.some(Array.isArray)) return all.flat();
  const names = all.flatMap((one) => Object.keys(one));
  const faults = names
    .filter((name, index) => names.indexOf(name) < index)
    .map((name) => `two files of ${folder} have ${name}`);
  if (faults.length > 0) throw new DocumentError(file, faults);
  return Object.assign({}, ...all) as Node;
}

function firstPartOf(document: Node, file: string): string {
  const [name] = Object.keys(document);
  if (name === undefined) throw new DocumentError(file, ['it holds no part']);
  return name;
}

/** What one file has at a place: a list as it is, of a map references to what is in it. */
function partsAt(
  document: Node,
  file: string,
  pointer: string,
  where: Node,
): Node | unknown[] | undefined {
  const place = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), document);
  if (Array.isArray(place)) return structuredClone(place) as unknown[];
  if (!isNode(place)) return undefined;
  const wanted = Object.entries(place).filter(([, part]) =>
    Object.entries(where).every(([name, value]) => isNode(part) && part[name] === value),
  );
  return Object.fromEntries(wanted.map(([name]) => [name, reference(file, pointer, name)]));
}

/** @param name the last of the names that lead to the part, as it is */
function reference(file: string, pointer: string, name: string): Node {
  return { $ref: `${file}#${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

/** The files of a folder, relative to the file that names it. */
async function filesOf(file: string, folder: string): Promise<string[]> {
  const all = await readdir(posix.join(posix.dirname(file), folder));
  const files = all.filter((name) => name.endsWith('.yaml')).sort();
  return files.map((name) => `./${posix.join(folder, name)}`);
}

function nameOf(file: string): string {
  return posix.basename(file, '.yaml');
}

function pathOf(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : decodeURI(url);
}
