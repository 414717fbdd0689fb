import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('an export of notices, in a browser', () => {
  let portal: Portal;
  const title = 'The lift is out of order';

  before(async function aNotice() {
    this.timeout(180_000);
    const { notices } = (await signIn('Meera')).client;
    await notices.publish({ title, body: 'Until Friday.' });
  });
  afterEach(() => closePortals(portal));

  it('is a file of what is up for whoever writes notices, and none among those of visits', async () => {
    portal = await openPortalAs('Meera', { size: 'phone' });
    const { page } = portal;
    await page.goto('/manager/notices');
    await page.getByTestId('export').click();
    const dialog = page.getByRole('dialog', { name: 'Export notices' });
    await dialog.getByLabel('Format').selectOption({ label: 'CSV' });
    await dialog.getByRole('button', { name: 'Export' }).click();
    await dialog.waitFor({ state: 'detached' });

    const file = page.getByTestId('export-file').first();
    await file.waitFor();
    await portal.expectAccessible('an export of notices that is ready');
    await portal.expectFits('an export of notices that is ready');
    const download = page.waitForEvent('download');
    await file.click();
    expect((await download).suggestedFilename()).to.equal('notices.csv');
    const content = await readFile(await (await download).path(), 'utf8');
    expect(content).to.include(title).and.to.include('Until Friday.');

    const asked = page.waitForResponse('**/api/v1/jobs?**');
    await page.goto('/manager/reports');
    await (await asked).finished();
    await page.getByTestId('visits').waitFor();
    const names = await page.getByTestId('export-file').allTextContents();
    expect(names.join(), 'among exports of visits').not.to.include('notices.csv');
  });

  it('is not offered to residents, whose page asks for no exports', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/base/notices');
    await page.getByTestId('notice').filter({ hasText: title }).waitFor();
    expect(await page.getByTestId('export').count()).to.equal(0);
    expect(asked).to.include('/api/v1/notices').and.not.to.include('/api/v1/jobs');
  });
});
