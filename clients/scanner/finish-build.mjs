// Finishes a built scanner: its service worker learns which files there are, so that it keeps them as one set,
// and what browsers read as text is packed with brotli below `.br`, as the portal's is.
// node clients/scanner/finish-build.mjs <folder>
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'esbuild';

const worker = fileURLToPath(new URL('worker/service-worker.ts', import.meta.url));
/** What has its hash in its name is the same for ever. */
const hashed = /-[A-Z0-9]{8}\.[a-z0-9]+$/;
/** Writings other than Latin are large, and a device needs one of them at the most: the browser keeps it as any file. */
const isLeftOut = /^media\/(?!(?:hanken-grotesk|bricolage-grotesque)-latin-wght)|\.(?:map|txt)$/;

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Which folder has the built scanner?');
const folder = resolve(given);

await build({
  entryPoints: [worker],
  outfile: join(folder, 'sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: {
    PRECACHED: JSON.stringify(await precached()),
    'process.env.NODE_ENV': '"production"',
  },
});
await pack();

/** Each file that the scanner is made of, with its hash where its name has none. */
async function precached() {
  const files = (await filesBelow(folder)).filter((file) => !isLeftOut.test(file));
  return Promise.all(
    files.map(async (file) => ({
      url: file,
      revision: hashed.test(file) ? null : await hashOf(join(folder, file)),
    })),
  );
}

/** Packed while nobody waits for it. */
async function pack() {
  const brotli = promisify(brotliCompress);
  for (const file of (await filesBelow(folder)).filter((name) => /\.(?:js|css)$/.test(name))) {
    const packed = join(folder, '.br', file);
    await mkdir(dirname(packed), { recursive: true });
    await writeFile(packed, await brotli(await readFile(join(folder, file))));
  }
}

/** @param {string} below */
async function filesBelow(below) {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.'))
    .sort();
}

/** @param {string} file */
async function hashOf(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
