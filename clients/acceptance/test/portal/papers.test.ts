import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { takePhoto } from '../support/camera.js';
import { dayAhead, settle } from '../support/moving.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('papers, in browsers', function papers() {
  this.timeout(180_000);
  let meera: Portal;
  let asha: Portal;
  let personId: string;

  before(async () => {
    [meera, asha, { personId }] = await Promise.all([
      openPortalAs('Meera'),
      openPortalAs('Asha', { size: 'phone' }),
      settle(),
    ]);
  });
  after(() => closePortals(meera, asha));

  const paper = ({ page }: Portal, last4: string) =>
    page.getByTestId('paper').filter({ hasText: last4 });
  const enter = async ({ page }: Portal, number: string): Promise<void> => {
    await page.getByTestId('add-paper').click();
    await page.getByTestId('paper-dialog').getByLabel('Number').fill(number);
    await page.getByTestId('paper-dialog').locator('[type=submit]').click();
  };

  it('are entered by a manager, with the file; what is none is refused before it is sent', async () => {
    const { page } = meera;
    await page.goto(`/manager/people/known/${personId}`);
    await page.getByTestId('no-papers').waitFor();
    await enter(meera, 'K 12');
    const dialog = page.getByTestId('paper-dialog');
    await dialog.getByText('Five letters or digits at least').waitFor();
    const file = dialog.locator('input[type=file]');
    const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await file.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer });
    await dialog.getByTestId('paper-problem').filter({ hasText: 'JPEG' }).waitFor();
    await dialog.getByRole('button', { name: 'Remove a.svg' }).click();
    const photo = await takePhoto(page);
    await file.setInputFiles({ name: 'passport.jpg', mimeType: 'image/jpeg', buffer: photo });
    await dialog.getByLabel('Number').fill('K 1234 4821');
    await dialog.getByLabel('Valid until').fill(dayAhead(400));
    await dialog.locator('[type=submit]').click();
    await paper(meera, '4821').filter({ hasText: 'Not verified yet' }).waitFor();
    expect(await page.locator('body').innerText()).to.not.include('K 1234');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      paper(meera, '4821').getByTestId('paper-file').click(),
    ]);
    expect(download.suggestedFilename()).to.equal('passport.jpg');
  });

  it('are verified by who has seen them, and their numbers not for a manager to read', async () => {
    const { page } = meera;
    expect(await page.getByTestId('read-number').count()).to.equal(0);
    await paper(meera, '4821').getByTestId('verify-paper').click();
    await page.getByTestId('yes').click();
    const seen = paper(meera, '4821').filter({ hasText: 'Verified by Meera Iyer' });
    await seen.filter({ hasText: 'Its file goes' }).waitFor();
    await page.getByTestId('verify-paper').waitFor({ state: 'detached' });
    await meera.expectFits('papers');
    await meera.expectAccessible('papers');
    await meera.expectUsable('papers');
    await meera.picture('papers');
  });

  it('an admin reads a number for a reason, which stands in the audit log', async () => {
    const arjun = await openPortalAs('Arjun');
    const { page } = arjun;
    const reason = `The police asks for it (${Date.now()})`;
    try {
      await page.goto(`/admin/people/known/${personId}`);
      await paper(arjun, '4821').getByTestId('read-number').click();
      const dialog = page.getByTestId('read-number-dialog');
      await dialog.locator('[type=submit]').click();
      await dialog.locator('.field-error').waitFor();
      await dialog.getByLabel('Why you read it').fill(reason);
      await dialog.locator('[type=submit]').click();
      await dialog.getByTestId('number').filter({ hasText: 'K 1234 4821' }).waitFor();
      await arjun.expectAccessible('a number that is read');
      await arjun.picture('number-read');
      await dialog.getByTestId('hide-number').click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.locator('body').innerText()).to.not.include('K 1234');
      const { audit } = (await signIn('Arjun')).client;
      await eventually(async () => {
        const { items } = await audit.list({ limit: 50 });
        expect(JSON.stringify(items)).to.include(reason);
      });
    } finally {
      await arjun.close();
    }
  });

  it('one’s own are entered, read and removed in one’s own data, and verified by somebody else', async () => {
    const { page } = asha;
    await page.goto('/base/my-data');
    await enter(asha, 'ASHA 77 9041');
    await paper(asha, '9041').waitFor();
    expect(await page.getByTestId('verify-paper').count()).to.equal(0);
    await paper(asha, '9041').getByTestId('read-number').click();
    const dialog = page.getByTestId('read-number-dialog');
    await dialog.getByLabel('Why you read it').fill('I have lost it.');
    await dialog.locator('[type=submit]').click();
    await dialog.getByTestId('number').filter({ hasText: 'ASHA 77 9041' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await asha.expectFits('one’s own data on a phone');
    await asha.expectUsable('one’s own data on a phone');
    await asha.picture('my-data-phone');
    await paper(asha, '9041').getByTestId('remove-paper').click();
    await page.getByTestId('yes').click();
    await paper(asha, '9041').waitFor({ state: 'detached' });
  });

  it('are for no neighbour to see', async () => {
    const { page } = asha;
    await page.goto(`/base/people/known/${personId}`);
    await page.locator('h1').filter({ hasText: 'no such page' }).waitFor();
  });
});
