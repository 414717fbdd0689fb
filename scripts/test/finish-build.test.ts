import { expect } from 'chai';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { page, useBuild } from './support/portal-build.js';

describe('a finished build of the portal', () => {
  const build = useBuild();
  const { finish, write, read, scripts } = build;

  it('begins with one module, which what is loaded later shares', async () => {
    const small = Array.from({ length: 12 }, (_, index) => `chunk-S${index}.js`);
    await write({
      'index.html': page('<link rel="modulepreload" href="/portal/chunk-S1.js">'),
      'main-1.js': `import{count as c}from"./chunk-SHARED.js";${small
        .map((name) => `import"./${name}";`)
        .join('')}c.add();globalThis.later=import("./chunk-LATER.js");`,
      ...Object.fromEntries(small.map((name) => [name, 'import"./chunk-SHARED.js";'])),
      'chunk-SHARED.js': 'let n=0;export const count={add:()=>++n,get:()=>n};',
      'chunk-LATER.js': 'import{count as x}from"./chunk-SHARED.js";export const got=x.get();',
    });
    expect((await finish()).code).to.equal(0);
    const [later = '', main = '', ...others] = await scripts();
    expect(others).to.deep.equal([]);
    expect([later, main].map((name) => name.replace(/[0-9a-f]{16}/, '#'))).to.deep.equal([
      'chunk-#.js',
      'main-#.js',
    ]);
    expect(await read('index.html')).to.equal(page('', main));
    await write({ 'package.json': '{"type":"module"}' });
    await import(pathToFileURL(join(build.folder, main)).href);
    const { later: loaded } = globalThis as unknown as { later: Promise<{ got: number }> };
    expect((await loaded).got, 'counted in the same module').to.equal(1);
  });

  it('has one module for what areas begin with, and one for each first page', async () => {
    await write({
      'index.html': page(),
      'main-1.js':
        'globalThis.areas=()=>Promise.all([import("./base.routes-1.js"),import("./desk.routes-1.js")]);',
      'base.routes-1.js':
        'import{f}from"./chunk-F.js";export const got="base"+f;export const first=()=>import("./home.page-1.js");',
      'desk.routes-1.js':
        'import{f}from"./chunk-F.js";export const got="desk"+f;export const first=()=>import("./desk.page-1.js");',
      'home.page-1.js':
        'import{a}from"./chunk-A.js";import{s}from"./chunk-S.js";export const page="home"+a+s;',
      'desk.page-1.js': 'import{s}from"./chunk-S.js";export const page="gate"+s;',
      'chunk-A.js': 'export const a=" alone";',
      'chunk-S.js': 'export const s=", on both";',
      'chunk-F.js': 'export const f=", in the frame";',
    });
    expect((await finish()).code).to.equal(0);
    const names = await scripts();
    expect(names).to.have.length(4);
    const wholes = await Promise.all(names.map((name) => read(name)));
    const holding = (text: string): string[] => wholes.filter((code) => code.includes(text));
    expect(holding(', in the frame')).to.have.length(1);
    expect(holding(', on both')).to.deep.equal(holding(', in the frame'));
    expect(holding(' alone')).to.have.length(1).and.not.deep.equal(holding(', on both'));
    await write({ 'package.json': '{"type":"module"}' });
    await import(
      pathToFileURL(join(build.folder, names.find((name) => /^main/.test(name)) ?? '')).href
    );
    interface Area {
      got: string;
      first: () => Promise<{ page: string }>;
    }
    const { areas: load } = globalThis as unknown as { areas: () => Promise<Area[]> };
    const areas = await load();
    expect(areas.map(({ got }) => got)).to.deep.equal(['base, in the frame', 'desk, in the frame']);
    const pages = await Promise.all(areas.map(({ first }) => first()));
    expect(pages.map((each) => each.page)).to.deep.equal(['home alone, on both', 'gate, on both']);
  });

  it('leaves out what nothing uses, and says the rest as shortly as it can', async () => {
    const large = `globalThis.large=${JSON.stringify('letters '.repeat(1000))};`;
    await write({
      'index.html': page(),
      'main-1.js': `import{used}from"./chunk-A.js";globalThis.said=used(1);${large}`,
      'chunk-A.js':
        'export function used(oneThing){const another=oneThing+1;return another*2}export function idle(){return"never said"}',
    });
    expect((await finish()).code).to.equal(0);
    const [main = ''] = await scripts();
    expect(await read(main)).to.not.match(/never said|oneThing|another/);
  });

  it('names a script anew when what it loads later is another', async () => {
    const nameWith = async (text: string): Promise<string> => {
      await write({
        'index.html': page(),
        'main-1.js': 'import("./chunk-A.js").then(({a})=>console.log(a));',
        'chunk-A.js': text,
      });
      expect((await finish()).code).to.equal(0);
      const found = (await scripts()).find((name) => name.startsWith('main')) ?? '';
      for (const name of await scripts()) await rm(join(build.folder, name));
      return found;
    };
    const first = await nameWith('export const a=1;');
    expect(await nameWith('export const a=1;')).to.equal(first);
    expect(await nameWith('export const a=2;')).to.not.equal(first);
  });

  it('has its scripts and styles packed with brotli, and nothing else', async () => {
    await write({
      'index.html': page(),
      'main-1.js': 'console.log("ready");',
      'styles-1.css': 'a{color:red}',
      'icon.svg': '<svg/>',
    });
    expect((await finish()).code).to.equal(0);
    const [main = ''] = await scripts();
    expect((await readdir(join(build.folder, '.br'))).sort()).to.deep.equal([main, 'styles-1.css']);
    for (const name of [main, 'styles-1.css']) {
      const packed = await readFile(join(build.folder, '.br', name));
      expect(brotliDecompressSync(packed).toString()).to.equal(await read(name));
    }
  });

  it('says what its scripts are made of, the heaviest first, where the compiler has said so', async () => {
    const outer = build.folder;
    build.folder = join(outer, 'browser');
    await mkdir(build.folder);
    const inputs = (bytes: Record<string, number>): object => ({
      inputs: Object.fromEntries(
        Object.entries(bytes).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
      ),
    });
    const outputs = {
      'main-1.js': inputs({ 'src/main.ts': 20, '../../node_modules/@angular/core/core.mjs': 5 }),
      'chunk-A.js': inputs({ '../../node_modules/@angular/core/effect.mjs': 30 }),
    };
    await writeFile(join(outer, 'stats.json'), JSON.stringify({ outputs }));
    await write({
      'index.html': page(),
      'main-1.js': 'import{a}from"./chunk-A.js";globalThis.said=a;',
      'chunk-A.js': 'export const a="a";',
    });
    expect((await finish()).code).to.equal(0);
    const [main = ''] = await scripts();
    const parts = JSON.parse(await read('.modules.json')) as Record<string, object>;
    expect(parts).to.deep.equal({ [main]: { '@angular/core': 35, 'src/main.ts': 20 } });
    expect(Object.keys(parts[main] ?? {})[0]).to.equal('@angular/core');
    build.folder = outer;
  });

  it('names styles that a script loads by what is in them, and the script that loads them anew', async () => {
    const namesWith = async (text: string): Promise<string[]> => {
      await write({
        'index.html': page(),
        'main-1.js': 'console.log(new URL("areas.css",import.meta.url),"other.css");',
        'areas.css': text,
      });
      expect((await finish()).code).to.equal(0);
      const [main = ''] = await scripts();
      const code = await read(main);
      const [style = ''] = /areas-[0-9a-f]{16}\.css/.exec(code) ?? [];
      expect(await read(style)).to.equal(text);
      expect(code).to.include('"other.css"');
      expect(await readdir(build.folder)).to.not.include('areas.css');
      for (const name of [main, style]) await rm(join(build.folder, name));
      return [main, style];
    };
    const first = await namesWith('a{color:red}');
    expect(await namesWith('a{color:red}')).to.deep.equal(first);
    const other = await namesWith('a{color:blue}');
    expect(other.filter((name) => first.includes(name))).to.deep.equal([]);
  });

  it('is none when a module waits while it is loaded: what it waits for would wait for it', async () => {
    const main = 'const load=async()=>{await import("./chunk-A.js")};';
    const start = (how: string) =>
      write({
        'index.html': page(),
        'main-1.js': `import"./chunk-B.js";${main}${how}`,
        'chunk-A.js': 'import"./chunk-B.js";console.log("a");',
        'chunk-B.js': 'console.log("b");',
      });
    await start('await load();');
    const refused = await finish();
    expect(refused.code).to.not.equal(0);
    expect(refused.output).to.include('waits while it is loaded');
    await start('void load();');
    expect((await finish()).code).to.equal(0);
  });

  it('is none when the page begins with no module, or a module is not there', async () => {
    await write({ 'index.html': '<body></body>' });
    expect((await finish()).code).to.not.equal(0);
    await write({ 'index.html': page(), 'main-1.js': 'import"./gone.js"' });
    expect((await finish()).code).to.not.equal(0);
    expect(await read('index.html')).to.equal(page());
  });
});
