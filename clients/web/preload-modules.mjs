// Names in a built entry page every module that the application begins with, the largest first: each
// that is found only in another one costs a slow line one more question, half a second. Angular's own
// build stops at ten, whichever those are.
// node clients/web/preload-modules.mjs <folder>
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `import{a}from"./x.js"`, `import"./x.js"` and `export*from"./x.js"`, but not `import("./x.js")`. */
const staticImports = /(?:import|from)\s*["']\.\/([^"']+\.js)["']/g;
const hints = /<link rel="modulepreload" href="[^"]*">/g;
const entry = /<script src="([^"]*\/)([^"/]+\.js)" type="module"><\/script>/;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder has the built portal?');
const page = join(folder, 'index.html');
const html = await readFile(page, 'utf8');
const [script, base, main] = entry.exec(html) ?? [];
if (script === undefined) throw new Error(`${page} begins with no module`);

const sizes = new Map();
await follow(main);
const preloads = [...sizes]
  .filter(([name]) => name !== main)
  .sort(([one, size], [other, otherSize]) => otherSize - size || one.localeCompare(other))
  .map(([name]) => `<link rel="modulepreload" href="${base}${name}">`);
await writeFile(page, html.replace(hints, '').replace(script, `${preloads.join('')}${script}`));

/** @param {string} name of a module that is loaded with the page */
async function follow(name) {
  if (sizes.has(name)) return;
  const text = await readFile(join(folder, name), 'utf8');
  sizes.set(name, text.length);
  for (const [, imported] of text.matchAll(staticImports)) await follow(imported);
}
