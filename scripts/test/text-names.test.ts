import { expect } from 'chai';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { page, useBuild } from './support/portal-build.js';

interface Catalogue {
  load: Record<string, () => Promise<object>>;
}

describe('texts of a finished build of the portal', () => {
  const build = useBuild();
  const { finish, write, read, scripts } = build;

  const catalogue = (name: string): string =>
    `{name:"${name}",load:{de:async()=>(await import("./de-${name}.js")).de,en:async()=>(await import("./en-${name}.js")).en}}`;
  const all = ['gate', 'home', 'both'].map(catalogue).join();
  /** Scripts are made short where it is worth the time. */
  const large = `globalThis.large=${JSON.stringify('letters '.repeat(1000))};`;

  /** @returns the scripts of an application with three catalogues, one of them put together when it is loaded */
  async function built(open: string, more = ''): Promise<string[]> {
    for (const name of await scripts()) await rm(join(build.folder, name));
    await write({
      'index.html': page(),
      'main-1.js': `import{s}from"./chunk-S.js";globalThis.catalogues=[${all}];${large}${more}globalThis.s=s;`,
      'chunk-S.js': 'export const s=()=>({});',
      'de-gate.js': 'var e={open:"Offen"};export{e as de};',
      'en-gate.js': `var e={open:"${open}"};export{e as en};`,
      'de-home.js': 'import"./chunk-S.js";var e={in:"Da"};export{e as de};',
      'en-home.js': 'import"./chunk-S.js";var e={in:"There"};export{e as en};',
      'de-both.js': 'import{s}from"./chunk-S.js";var e={...s(),all:"Alle"};export{e as de};',
      'en-both.js': 'import{s}from"./chunk-S.js";var e={...s(),all:"All"};export{e as en};',
    });
    expect((await finish()).code).to.equal(0);
    return scripts();
  }
  const texts = (names: string[]): string[] => names.filter((name) => /^(gate|home)/.test(name));
  const mainOf = (names: string[]): string => names.find((name) => /^main/.test(name)) ?? '';

  it('are called by what they are, but for those that are another when a script is', async () => {
    const names = await built('Open');
    expect(names.map((name) => name.replace(/[0-9a-f]{16}/, '#'))).to.deep.equal([
      ...['chunk-#.js', 'chunk-#.js', 'gate.de-#.js', 'gate.en-#.js'],
      ...['home.de-#.js', 'home.en-#.js', 'main-#.js'],
    ]);
  });

  it('are loaded by scripts that put their names together', async () => {
    const main = mainOf(await built('Open'));
    expect(await read(main)).to.not.match(/gate\.(de|en)/);
    await write({ 'package.json': '{"type":"module"}' });
    await import(pathToFileURL(join(build.folder, main)).href);
    const { catalogues } = globalThis as unknown as { catalogues: Catalogue[] };
    const said = catalogues.flatMap(({ load }) => Object.values(load).map((each) => each()));
    expect(await Promise.all(said.map(async (each) => ({ ...(await each) })))).to.deep.equal([
      ...[{ open: 'Offen' }, { open: 'Open' }, { in: 'Da' }, { in: 'There' }],
      ...[{ all: 'Alle' }, { all: 'All' }],
    ]);
  });

  it('keep their names while they stay, and all have others when one says something else', async () => {
    const names = await built('Open');
    const another = await built('Open', 'globalThis.more=1;');
    expect(texts(another)).to.deep.equal(texts(names)).and.have.length(4);
    expect(mainOf(another)).to.not.equal(mainOf(names));
    const others = await built('Opened');
    expect(texts(others).filter((name) => names.includes(name))).to.deep.equal([]);
  });
});
