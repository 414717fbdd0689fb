// Finishes a built portal for slow lines. What the application begins with becomes one script, and what an
// area begins with another: a browser asks for six files at a time, half a second each. What a browser
// reads as text is packed with brotli, which takes too long to be done while somebody waits, and lies
// below `.br` under the same name. What the scripts are made of is written down in `.modules.json`, where
// the compiler has said so (`ng build --stats-json`).
// node clients/web/finish-build.mjs <folder>
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { mergeModules } from './merge-modules.mjs';

const hints = /<link rel="modulepreload" href="[^"]*">/g;
const entry = /(<script src="[^"]*\/)([^"/]+\.js)(" type="module"><\/script>)/;

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Which folder has the built portal?');
const folder = resolve(given);
await nameStyles(folder);
await replaceScripts(folder);
await pack(folder);

/**
 * Styles that a script loads get their hash in the name, as all that browsers keep; before the scripts
 * do, which name them.
 *
 * @param {string} folder
 */
async function nameStyles(folder) {
  const named = new Map();
  for (const name of await readdir(folder)) {
    if (!/^\w+\.css$/.test(name)) continue;
    const text = await readFile(join(folder, name));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    named.set(name, name.replace('.css', `-${hash}.css`));
    await rename(join(folder, name), join(folder, named.get(name)));
  }
  for (const name of named.size === 0 ? [] : await scriptsIn(folder)) {
    const code = await readFile(join(folder, name), 'utf8');
    const renamed = code.replace(/(["'`])(\w+\.css)\1/g, (whole, quote, style) =>
      named.has(style) ? `${quote}${named.get(style)}${quote}` : whole,
    );
    if (renamed !== code) await writeFile(join(folder, name), renamed);
  }
}

/** @param {string} folder whose scripts and entry page are replaced */
async function replaceScripts(folder) {
  const page = join(folder, 'index.html');
  const html = await readFile(page, 'utf8');
  const [script, before, main, after] = entry.exec(html) ?? [];
  if (script === undefined) throw new Error(`${page} begins with no module`);
  const files = await mergeModules(join(folder, main));
  const [{ fileName, imports }] = files;
  if (imports.length > 0) throw new Error(`${fileName} still imports ${imports.join(', ')}`);
  for (const name of await scriptsIn(folder)) await rm(join(folder, name));
  for (const { fileName: name, code } of files) await writeFile(join(folder, name), code);
  await writeFile(join(folder, '.modules.json'), JSON.stringify(await partsOf(files), null, 2));
  const tag = `${before}${fileName}${after}`;
  await writeFile(page, html.replace(hints, '').replace(script, tag));
}

/**
 * The parts of each file, the heaviest first, with the bytes that the compiler made of them: packages,
 * and sources of ours. Empty where the compiler has not said.
 */
async function partsOf(files) {
  const report = join(dirname(folder), 'stats.json');
  const { outputs } = JSON.parse(await readFile(report, 'utf8').catch(() => '{"outputs":{}}'));
  const parts = files.map(({ fileName, modules }) => {
    const bytes = new Map();
    for (const id of Object.keys(modules))
      for (const [path, { bytesInOutput }] of Object.entries(outputs[basename(id)]?.inputs ?? {})) {
        const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
        bytes.set(part, (bytes.get(part) ?? 0) + bytesInOutput);
      }
    return [fileName, Object.fromEntries([...bytes].sort(([, one], [, other]) => other - one))];
  });
  return Object.fromEntries(parts);
}

/** @param {string} folder */
async function scriptsIn(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.js'));
}

/** @param {string} folder */
async function pack(folder) {
  const packed = join(folder, '.br');
  await rm(packed, { recursive: true, force: true });
  await mkdir(packed);
  for (const name of await readdir(folder)) {
    if (!/\.(?:js|css)$/.test(name)) continue;
    const text = await readFile(join(folder, name));
    await writeFile(join(packed, name), await promisify(brotliCompress)(text));
  }
}
