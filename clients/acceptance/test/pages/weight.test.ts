import { portalFolder } from '@gatehouse/scripts/system/portal';
import { expect } from 'chai';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Response } from 'playwright-core';
import type { Name } from '../support/person.js';
import { openPortal, openPortalAs } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const heaviestParts = 15;

/** Compressed script of an area's first load, in bytes, whatever is added. */
const most = 130_000;

const areas: [area: string, name: Name][] = [
  ['base', 'Asha'],
  ['employee', 'Gopal'],
  ['manager', 'Meera'],
  ['admin', 'Arjun'],
];

interface Script {
  file: string;
  bytes: number;
}

describe('the weight of a first load', function weights() {
  this.timeout(600_000);
  before(() => theSystem());

  for (const [area, name] of areas)
    it(`of /${area} is ${most} bytes of compressed script at the most`, async () => {
      const scripts = await firstLoad(area, name);
      const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
      const { folder } = await theSystem();
      await writeFile(`${folder}/weight-${area}.json`, JSON.stringify({ bytes, scripts }, null, 2));
      expect(scripts.map(({ file }) => file.replace(/-[^-]+$/, ''))).to.include('main');
      if (bytes > most) expect.fail(await reproach(area, bytes - most, scripts));
    });
});

/** All scripts that a browser fetches which has nothing of the portal yet, until it rests. */
async function firstLoad(area: string, name: Name): Promise<Script[]> {
  const before = await openPortalAs(name);
  const cookies = await before.context.cookies();
  await before.close();
  const portal = await openPortal();
  await portal.context.addCookies(cookies);
  const answers: Response[] = [];
  portal.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') answers.push(response);
  });
  await portal.page.goto(`/${area}`);
  await portal.connected();
  await portal.page.waitForLoadState('networkidle');
  const scripts = await Promise.all(
    answers.map(async (response) => {
      const { responseBodySize: bytes } = await response.request().sizes();
      return { file: basename(new URL(response.url()).pathname), bytes };
    }),
  );
  await portal.close();
  return scripts.sort((one, other) => other.bytes - one.bytes);
}

/** Which files it is, and what the heaviest of their parts are. */
async function reproach(area: string, excess: number, scripts: Script[]): Promise<string> {
  const report = await readFile(join(portalFolder, '.modules.json'), 'utf8');
  const parts = JSON.parse(report) as Record<string, Record<string, number>>;
  const heaviest = scripts
    .flatMap(({ file }) => Object.entries(parts[file] ?? {}))
    .sort(([, one], [, other]) => other - one)
    .slice(0, heaviestParts);
  return [
    `/${area} begins with ${excess} bytes of compressed script too many:`,
    ...scripts.map((script) => `  ${script.bytes} ${script.file}`),
    'The heaviest parts, in bytes before compression:',
    ...heaviest.map(([part, size]) => `  ${size} ${part}`),
  ].join('\n');
}
