import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('exports, in a browser', () => {
  let portal: Portal;

  before(async function aVisit() {
    this.timeout(180_000);
    const { client } = await signIn('Gopal');
    const [unit] = (await client.units.list({ search: 'A-101' })).items;
    const visitor = { name: 'Export Roy', phone: '+919800000123' };
    await client.visits.request({ unitId: unit?.id ?? '', kind: 'guest', visitor });
    await sendAwayWhoeverWaits();
  });
  afterEach(() => closePortals(portal));

  it('write the visits of a day to a file, and tell the page when it is ready', async () => {
    portal = await openPortalAs('Meera', { size: 'phone' });
    const { page } = portal;
    await page.goto('/manager/reports');
    const opened = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByTestId('export').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Format').selectOption({ label: 'CSV' });
    await portal.expectAccessible('asking for an export');
    await portal.expectFits('asking for an export');
    await dialog.getByRole('button', { name: 'Export' }).click();
    await dialog.waitFor({ state: 'detached' });

    const file = page.getByTestId('export-file').first();
    await file.waitFor();
    expect(await page.evaluate(() => performance.timeOrigin), 'without a reload').to.equal(opened);
    await portal.expectAccessible('an export that is ready');
    await portal.expectFits('an export that is ready');
    await portal.expectUsable('an export that is ready');
    await portal.picture('export-ready-phone');
    const content = await downloaded(portal);
    expect(content).to.include('Export Roy').and.to.include('A-101');
    expect(content, 'telephone numbers').not.to.include('9800000123');

    await page.reload();
    await file.waitFor();
    expect(await downloaded(portal), 'after a reload').to.equal(content);
  });

  it('say how far each is, and why there is no file', async () => {
    portal = await openPortalAs('Meera', { size: 'phone' });
    const { page } = portal;
    await page.goto('/manager/reports');
    const job = (id: string, state: string, more = {}) => ({
      ...{ id, kind: 'report.visits', state, done: 0, errors: [] },
      ...{ createdAt: '2026-11-21T08:41:11.000Z', ...more },
    });
    const context = { visits: 7000, most: 5000 };
    const items = [
      job('5', 'queued'),
      job('4', 'running', { done: 1500, total: 4200 }),
      job('3', 'failed', { errors: [{ code: 'too_many_visits', context }] }),
      job('2', 'cancelled'),
      job('1', 'done', { kind: 'another' }),
    ];
    await page.route('**/api/v1/jobs?**', (route) => route.fulfill({ json: { items } }));
    await page.route('**/api/v1/jobs/4/cancel', (route) =>
      route.fulfill({ json: job('4', 'cancelled', { done: 1500, total: 4200 }) }),
    );
    await page.reload();
    const jobs = page.getByTestId('export-job');
    const running = jobs.nth(1);
    await running.getByText('35%').waitFor();
    expect(await running.getByRole('progressbar').getAttribute('value')).to.equal('1500');
    expect(await jobs.count()).to.equal(4);
    expect(await jobs.nth(0).textContent()).to.include('Waiting for its turn');
    expect(await jobs.nth(2).textContent()).to.include(
      'There are 7,000 visits, and a PDF has room for 5,000.',
    );
    await portal.expectAccessible('exports under way');
    await portal.expectFits('exports under way');
    await portal.picture('exports-under-way-phone');
    await running.getByRole('button', { name: 'Cancel' }).click();
    await running.getByText('Cancelled').waitFor();
  });

  it('are not for residents', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await page.locator('h1').waitFor();
    expect(await page.getByTestId('export').count()).to.equal(0);
    await page.goto('/base/reports');
    await page.locator('.shell[data-connected=true] h1').waitFor();
    expect(await page.getByTestId('export').count()).to.equal(0);
  });
});

/** What the newest export holds. */
async function downloaded({ page }: Portal): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByTestId('export-file').first().click();
  const name = (await download).suggestedFilename();
  expect(name).to.match(/^visits-[\d-]+\.csv$/);
  return readFile(await (await download).path(), 'utf8');
}
