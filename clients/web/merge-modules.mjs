// Makes few files of a portal's many modules, and writes them as short as they can be. The compiler makes
// a file of every part that another page needs too, and looks at each of them alone.
import { basename } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { TextNames } from './text-names.mjs';

/** An area's routes, after the file that they are written in: with them, and its frame, it begins. */
const routes = /\.routes-[^-]+\.js$/;

/** What comes next: the first page of an area, its cards, and what may ring on it. */
const firstPage = /(?:\b(?:home|desk)\.page|-cards?|\bring-dialog)-[^-]+\.js$/;

/** Letters; smaller files have not been merged with many, and what could be saved is not worth the time. */
const worthwhile = 8000;

/**
 * One file for all that the application begins with, one for what all areas do, which has in it what several
 * first pages or cards share, and one for each of these; what pages load later stays as it is.
 *
 * @param {string} main the path of the module that all begins with
 * @returns the files, the application's beginning first
 * @throws Error what the bundler warns of, or a module that waits while it is loaded
 */
export async function mergeModules(main) {
  const texts = new TextNames();
  const moduleParsed = (module) => {
    refuseTopLevelAwait(module);
    texts.look(module);
  };
  const built = await rollup({
    input: { main },
    plugins: [{ name: 'finish', moduleParsed, renderChunk: shorten }],
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  try {
    let places;
    const names = texts.all();
    const { output } = await built.generate({
      hashCharacters: 'hex',
      // Read by the gateway, which lets browsers keep for ever what has such a hash in its name. Of code
      // nothing else stands there: what does not say the same again and again is what packs worst.
      entryFileNames: '[name]-[hash:16].js',
      chunkFileNames: ({ facadeModuleId }) =>
        names.get(basename(facadeModuleId ?? '')) ?? 'chunk-[hash:16].js',
      manualChunks: (id, graph) => (places ??= placesOf(main, graph)).get(id),
    });
    return output;
  } finally {
    await built.close();
  }
}

/** In which file each module goes that something begins with. */
function placesOf(main, { getModuleIds, getModuleInfo }) {
  const places = new Map();
  for (const entry of getModuleIds()) {
    if (!routes.test(entry) && !firstPage.test(entry)) continue;
    const own = routes.test(entry) ? 'areas' : basename(entry);
    for (const id of beginningOf(entry, getModuleInfo))
      places.set(id, places.has(id) ? 'areas' : own);
  }
  for (const id of beginningOf(main, getModuleInfo)) places.set(id, 'main');
  return places;
}

/** Every module that is imported from this one on, but not those that it imports when asked to. */
function beginningOf(first, getModuleInfo, found = new Set()) {
  if (found.has(first)) return found;
  found.add(first);
  for (const id of getModuleInfo(first)?.importedIds ?? []) beginningOf(id, getModuleInfo, found);
  return found;
}

/** What it loads while it waits would wait for it: both are one module now. */
function refuseTopLevelAwait({ id, ast }) {
  if (ast !== null && awaits(ast)) throw new Error(`${id} waits while it is loaded`);
}

/** Whether something in this part of a program waits, functions apart, which wait when called. */
function awaits(node) {
  if (node === null || typeof node !== 'object') return false;
  if (/Function/.test(node.type ?? '')) return false;
  if (node.type === 'AwaitExpression' || node.await === true) return true;
  return Object.values(node).some((part) => awaits(part));
}

/** The compiler has shortened each file alone, and has not seen what became of them together. */
async function shorten(code) {
  if (code.length < worthwhile) return null;
  const options = {
    module: true,
    ecma: 2022,
    compress: { passes: 2 },
    format: { comments: false },
  };
  return { code: (await minify(TextNames.shorten(code), options)).code, map: null };
}
