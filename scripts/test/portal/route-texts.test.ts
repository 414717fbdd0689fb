import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { webFolder } from '../../src/system/angular.js';
import { keysSaidFrom, loadedRoutes, type LoadedRoute } from './route-texts.js';
import type { Catalogue } from '@gatehouse/texts/texts';

/** With the application: every page may say these. */
const atStart = ['common', 'sessions'];
/** With every area. */
const atHand = ['shell', 'told'];

/** A room with a hyphen in its name is called otherwise in code. */
const fileOf = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

describe('the texts of a page', () => {
  const keysOf = new Map<string, Set<string>>();
  const every = new Set<string>();
  let routes: LoadedRoute[];

  before(async () => {
    const files = await readdir(join(webFolder, 'src', 'app'), { recursive: true });
    routes = loadedRoutes(files.filter((file) => /\.(routes?|portal|cards)\.ts$/.test(file)));
    const names = new Set([...atStart, ...atHand, ...routes.flatMap(({ texts }) => texts)]);
    for (const name of names) {
      const module = (await import(`@gatehouse/texts/generated/${fileOf(name)}`)) as Record<
        string,
        Catalogue
      >;
      const texts = module[name];
      if (texts === undefined) throw new Error(`There are no texts ${name}`);
      const keys = Object.keys(await texts.load.en());
      keysOf.set(name, new Set(keys));
      for (const key of keys) every.add(key);
    }
  });

  const isIn = (key: string, texts: readonly string[]): boolean =>
    texts.some((name) => keysOf.get(name)?.has(key) === true);

  /** What a file says that nobody has loaded for it, with where it says it. */
  const unspoken = (file: string, texts: readonly string[]): string[] =>
    [...keysSaidFrom(file, every)]
      .filter(([key]) => !isIn(key, [...atStart, ...texts]))
      .map(([key, where]) => `${key} in ${where}`);

  it('come with the application where a page of it needs no more', () => {
    expect(unspoken('app.config.ts', [])).to.deep.equal([]);
  });

  it('come with its area where they are those of the frame, and of what may ring', () => {
    for (const area of ['base', 'employee', 'manager', 'admin'])
      expect(unspoken(`shell/${area}.routes.ts`, atHand), area).to.deep.equal([]);
  });

  it('are loaded with its route: it says nothing that its route has not named', () => {
    expect(routes.length).to.be.at.least(20);
    for (const { file, texts, title, declaredIn } of routes) {
      const isInArea = !['app.routes.ts', 'sessions/doorway.routes.ts'].includes(declaredIn);
      const loaded = isInArea ? [...atHand, ...texts] : texts;
      expect(unspoken(file, loaded), file).to.deep.equal([]);
      if (title !== undefined)
        expect(isIn(title, [...atStart, ...loaded]), `${title} of ${file}`).to.equal(true);
    }
  });

  it('are no others: each that a route names says something on its page', () => {
    for (const { file, texts, title } of routes) {
      const said = [...keysSaidFrom(file, every).keys(), ...(title === undefined ? [] : [title])];
      for (const name of texts)
        expect(
          said.some((key) => isIn(key, [name])),
          `${name} for ${file}`,
        ).to.equal(true);
    }
  });
});
