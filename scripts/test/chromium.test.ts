import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../src/provision/chromium.js';

describe('the browser that looks at the portal', () => {
  const { PATH = '' } = process.env;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browsers-'));
    process.env['PATH'] = `${folder}:${PATH}`;
  });
  afterEach(async () => {
    process.env['PATH'] = PATH;
    await rm(folder, { recursive: true });
  });

  const install = (...names: string[]): Promise<unknown> =>
    Promise.all(names.map((name) => writeFile(join(folder, name), '#!/bin/sh\n', { mode: 0o755 })));

  it('is the one without a window where there are several', async () => {
    await install('google-chrome', 'chromium', 'chromium-headless-shell');
    expect(await chromium.findProgram()).to.equal(join(folder, 'chromium-headless-shell'));
  });

  it('is what gets installed where there is none', () => {
    expect(chromium.packages).to.deep.equal(['chromium-headless-shell']);
  });
});
