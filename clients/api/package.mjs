// Makes the package that is published, in dist/package: what is compiled, with the contracts that it
// speaks of beside it, since nobody outside this repository has `@gatehouse/contracts`; and
// gatehouse.js, one file for pages without a build, which sets the global `Gatehouse`.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const made = join(here, 'dist', 'package');
const sources = join(made, 'dist', 'src');
const contracts = join(here, '..', '..', 'openapi', 'dist', 'generated');

await rm(made, { recursive: true, force: true });
await copy(join(here, 'dist', 'src'), sources, (path) => !path.includes('.test.'));
await copy(contracts, join(sources, 'contracts'), (path) => !path.includes('messages'));
for (const path of await readdir(sources, { recursive: true }))
  if (/\.(js|d\.ts)$/.test(path)) await pointToContracts(join(sources, path));
for (const file of ['README.md', 'LICENSE']) await cp(join(here, file), join(made, file));
await writeFile(join(made, 'package.json'), await manifest());
await build({
  absWorkingDir: made,
  entryPoints: ['dist/src/index.js'],
  outfile: 'dist/gatehouse.js',
  bundle: true,
  format: 'iife',
  globalName: 'Gatehouse',
  platform: 'browser',
  target: 'es2020',
  minify: true,
  sourcemap: true,
});

async function copy(from, to, isWanted) {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => isWanted(relative(from, path)) });
}

/** In a compiled module, `@gatehouse/contracts/main` becomes `./contracts/main.js`. */
async function pointToContracts(file) {
  const code = await readFile(file, 'utf8');
  const way = relative(dirname(file), join(sources, 'contracts')).replaceAll('\\', '/');
  const prefix = way.startsWith('.') ? way : `./${way}`;
  const pointed = code.replaceAll(/(["'])@gatehouse\/contracts\/(\w+)\1/g, `$1${prefix}/$2.js$1`);
  if (pointed !== code) await writeFile(file, pointed);
}

/** Ours, without what concerns only this repository. */
async function manifest() {
  const ours = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  for (const key of ['private', 'scripts', 'devDependencies']) delete ours[key];
  return `${JSON.stringify(ours, null, 2)}\n`;
}
