import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { accountOf } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

const refused = (status: number, code: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: code, status, code, correlationId: 'c-1' }),
});

describe('one’s own data, in browsers', function myData() {
  this.timeout(180_000);
  let asha: Portal;

  before(async () => {
    asha = await openPortalAs('Asha', { size: 'phone' });
  });
  after(() => closePortals(asha));

  const own = (state: string) =>
    asha.page.locator(`[data-testid=own-request][data-state=${state}]`);

  it('is found in the menu of the person, and asked for with a proof of who asks', async () => {
    const { page } = asha;
    await page.getByTestId('person-menu').click();
    await page.getByTestId('my-data').click();
    await page.waitForURL('**/base/my-data');
    let refusals = 0;
    await page.route('**/api/v1/data-requests', async (route) => {
      if (route.request().method() !== 'POST' || refusals++ > 0) return route.continue();
      return route.fulfill(refused(401, 'step_up_required'));
    });
    await page.getByTestId('ask-export').click();
    const proof = page.locator('dialog[open]');
    await proof.locator('input').fill((await accountOf('Asha')).password);
    await proof.locator('[type=submit]').click();
    await page.locator('.toast').filter({ hasText: 'being brought together' }).waitFor();
    expect(refusals).to.equal(2);
  });

  it('stands there without reload once it is ready, until when it can be fetched', async () => {
    const { page } = asha;
    await own('ready').first().getByTestId('until').filter({ hasText: 'fetched until' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      own('ready').first().getByTestId('download-data').click(),
    ]);
    expect(file.suggestedFilename()).to.match(/\.zip$/);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).to.equal('PK');
  });

  it('says what keeps it from coming: another in the works, no proof, an archive that is gone', async () => {
    const { page } = asha;
    const problem = page.getByTestId('my-data-problem');
    await page.unroute('**/api/v1/data-requests');
    await page.route('**/api/v1/data-requests', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill(refused(409, 'data_request_open'))
        : route.continue(),
    );
    await page.getByTestId('ask-export').click();
    await problem.filter({ hasText: 'in the works' }).waitFor();
    await page.route('**/api/v1/data-requests/*/archive', (route) =>
      route.fulfill(refused(404, 'data_request_archive_gone')),
    );
    await own('ready').first().getByTestId('download-data').click();
    await problem.filter({ hasText: 'Ask for your data anew' }).waitFor();
    await page.unroute('**/api/v1/data-requests/*/archive');
    await page.route('**/api/v1/data-requests/*/archive', (route) =>
      route.fulfill(refused(401, 'step_up_required')),
    );
    await own('ready').first().getByTestId('download-data').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await problem.waitFor({ state: 'detached' });
    await page.unrouteAll();
  });

  it('says what erasure does before it is asked for, what stays, and is taken back while it cools', async () => {
    const { page } = asha;
    await page.getByTestId('ask-erasure').click();
    await page.getByTestId('question').filter({ hasText: 'your homes here end' }).waitFor();
    await page.getByTestId('no').click();
    expect(await own('cooling').count()).to.equal(0);
    await page.getByTestId('ask-erasure').click();
    await page.getByTestId('yes').click();
    await own('cooling').getByTestId('until').filter({ hasText: 'you can cancel it' }).waitFor();
    await own('cooling').getByTestId('stays').locator('summary').click();
    await own('cooling').getByTestId('stays').filter({ hasText: 'Audit log' }).waitFor();
    await asha.expectFits('an erasure on a phone');
    await asha.expectAccessible('an erasure on a phone');
    await asha.expectUsable('an erasure on a phone');
    await asha.picture('erasure-phone');
    await page.getByTestId('ask-erasure').click();
    await page.getByTestId('yes').click();
    await page.getByTestId('erasure-problem').filter({ hasText: 'asked for it already' }).waitFor();
    await own('cooling').getByTestId('cancel-erasure').click();
    await own('cancelled').first().getByTestId('until').filter({ hasText: 'Cancelled' }).waitFor();
    await page.getByTestId('cancel-erasure').waitFor({ state: 'detached' });
  });

  it('an admin sees who has asked and how far it is, and cannot fetch it', async () => {
    const arjun = await openPortalAs('Arjun');
    const { page } = arjun;
    try {
      await page.locator('.shell > .nav a[href$="/data-requests"]').click();
      await page.waitForURL('**/admin/data-requests');
      const asked = page
        .getByTestId('data-request')
        .filter({ hasText: 'Asha Rao' })
        .filter({ hasText: 'Copy of one’s data' })
        .first();
      await page.getByTestId('data-request').filter({ hasText: 'Erasure' }).first().waitFor();
      await asked.getByTestId('request-state').filter({ hasText: 'Ready' }).waitFor();
      await asked.getByTestId('due').filter({ hasText: 'Brought together' }).waitFor();
      expect(await page.getByTestId('download-data').count()).to.equal(0);

      await page.getByTestId('kind-erasure').click();
      await page.waitForURL('**/data-requests?kind=erasure');
      await asked.waitFor({ state: 'detached' });
      await page.getByTestId('state-filter').selectOption('cancelled');
      await page.waitForURL('**/data-requests?kind=erasure&state=cancelled');
      const found = page.getByTestId('data-request');
      await found.filter({ hasText: 'Asha Rao' }).first().waitFor();
      const states = await found.evaluateAll((all) => all.map((one) => one.dataset['state']));
      expect(new Set(states)).to.deep.equal(new Set(['cancelled']));
      await page.getByTestId('state-filter').selectOption('done');
      await page.getByText('No data requests').waitFor();
      await page.getByTestId('kind-all').click();
      await page.getByTestId('state-filter').selectOption('ready');
      await asked.waitFor();
    } finally {
      await arjun.close();
    }
  });

  it('an admin sees what is asked, and taken back, as it happens', async () => {
    const arjun = await openPortalAs('Arjun');
    try {
      await arjun.page.goto('/admin/data-requests?kind=erasure');
      await arjun.page.getByTestId('data-request').first().waitFor();
      const cooling = arjun.page
        .getByTestId('data-request')
        .filter({ hasText: 'Asha Rao' })
        .and(arjun.page.locator('[data-state=cooling]'));
      expect(await cooling.count()).to.equal(0);
      const { page } = asha;
      await page.getByTestId('ask-erasure').click();
      await page.getByTestId('yes').click();
      await cooling.waitFor();
      await own('cooling').getByTestId('cancel-erasure').click();
      await cooling.waitFor({ state: 'detached' });
    } finally {
      await arjun.close();
    }
  });

  it('is nobody else’s to see', async () => {
    const [meera, chitra] = await Promise.all([openPortalAs('Meera'), openPortalAs('Chitra')]);
    try {
      await meera.page.goto('/manager/data-requests');
      await meera.page.locator('h1').filter({ hasText: 'no such page' }).waitFor();
      await chitra.page.goto('/base/data-requests');
      await chitra.page.locator('h1').filter({ hasText: 'no such page' }).waitFor();
      await chitra.page.goto('/base/my-data');
      await chitra.page.getByText('Nothing was asked for yet.').waitFor();
      expect(await chitra.page.getByTestId('own-request').count()).to.equal(0);
    } finally {
      await closePortals(meera, chitra);
    }
  });
});
