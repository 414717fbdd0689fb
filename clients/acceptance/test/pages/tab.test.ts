import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { signIn } from '../support/person.js';
import { ring } from '../support/ring.js';

describe('the tab of a page among many, in a browser', () => {
  let asha: Portal;

  before(async function readAndOpen() {
    this.timeout(180_000);
    const { client } = await signIn('Asha');
    await client.notifications.readAll();
    asha = await openPortalAs('Asha');
  });
  after(() => closePortals(asha));

  it('has a dot while something is unread, and none before and after', async () => {
    const { page } = asha;
    const plain = page.locator('link[rel=icon][href$=".svg"]');
    const marked = page.locator('link[rel=icon][href^="data:image/png"]');
    await plain.waitFor({ state: 'attached' });
    const before = await page.title();
    await ring('Tabitha Rao');
    await marked.waitFor({ state: 'attached' });
    expect(await page.title()).to.not.equal(before);
    const { client } = await signIn('Asha');
    await client.notifications.readAll();
    await plain.waitFor({ state: 'attached' });
    expect(await marked.count()).to.equal(0);
  });
});
