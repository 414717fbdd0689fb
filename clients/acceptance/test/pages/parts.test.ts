import { webFolder } from '@gatehouse/scripts/system/angular';
import { portalFolder } from '@gatehouse/scripts/system/portal';
import { expect } from 'chai';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPortal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

/** What the page of parts says of itself, in its source and in every bundle that has it. */
const mark = 'gh-parts-page';

describe('the page of parts', () => {
  before(function start() {
    this.timeout(180_000);
    return theSystem();
  });

  it('is in no file that the gateway serves: it is for those who make pages', async () => {
    const source = join(webFolder, 'src', 'app', 'parts', 'parts.page.ts');
    expect(await readFile(source, 'utf8'), 'the mark that is looked for').to.include(mark);
    const scripts = (await readdir(portalFolder)).filter((name) => name.endsWith('.js'));
    expect(scripts.length).to.be.greaterThan(5);
    for (const name of scripts)
      expect(await readFile(join(portalFolder, name), 'utf8'), name).to.not.include(mark);
  });

  it('is not found by whoever asks for it', async () => {
    const portal = await openPortal();
    await portal.page.goto('/base/parts');
    await portal.page.waitForURL(/sign-in/);
    await portal.close();
  });
});
