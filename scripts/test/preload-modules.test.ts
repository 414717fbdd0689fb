import { expect } from 'chai';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../src/process/run-node.js';
import { repositoryFolder } from '../src/provision/profile.js';

const program = join(repositoryFolder, 'clients', 'web', 'preload-modules.mjs');

describe('the entry page of the portal', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gatehouse-preload-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const preload = () => runNode([program, folder], {}, 30_000);
  const write = (files: Record<string, string>) =>
    Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const page = (hints = ''): string =>
    `<body>${hints}<script src="/portal/main-1.js" type="module"></script></body>`;
  const named = async (): Promise<string[]> => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    return [...html.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, href]) => href ?? '');
  };

  it('names all that it begins with, the largest first, however many, and nothing else', async () => {
    const small = Array.from({ length: 12 }, (_, index) => `chunk-S${index}.js`);
    await write({
      'index.html': page('<link rel="modulepreload" href="/portal/chunk-S1.js">'),
      'main-1.js': `${small.map((name) => `import"./${name}";`).join('')}import("./chunk-LATER.js")`,
      ...Object.fromEntries(small.map((name) => [name, 'export{}'])),
      'chunk-S3.js': 'import{a as b}from"./chunk-LARGE.js";export{b}',
      'chunk-LARGE.js': `export*from"./chunk-DEEP.js";${'x;'.repeat(500)}import"./chunk-S3.js"`,
      'chunk-DEEP.js': 'let a=1;export{a};// longer than the small ones, by a word or two',
      'chunk-LATER.js': 'export{}',
    });
    expect((await preload()).code).to.equal(0);
    const found = await named();
    expect(found.slice(0, 2)).to.deep.equal(['/portal/chunk-LARGE.js', '/portal/chunk-DEEP.js']);
    expect(found).to.have.members(
      ['chunk-LARGE.js', 'chunk-DEEP.js', ...small].map((name) => `/portal/${name}`),
    );
    const once = await readFile(join(folder, 'index.html'), 'utf8');
    await preload();
    expect(await readFile(join(folder, 'index.html'), 'utf8'), 'done again').to.equal(once);
    expect(once).to.match(/<script src="\/portal\/main-1.js" type="module"><\/script><\/body>$/);
  });

  it('is left alone when it is none, or a module is not there', async () => {
    await write({ 'index.html': '<body></body>' });
    expect((await preload()).code).to.not.equal(0);
    await write({ 'index.html': page(), 'main-1.js': 'import"./gone.js"' });
    expect((await preload()).code).to.not.equal(0);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).to.equal(page());
  });
});
