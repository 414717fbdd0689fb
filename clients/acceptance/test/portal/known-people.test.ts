import { expect } from 'chai';
import { emptyHome } from '../support/joining.js';
import { openMail } from '../support/mailbox.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('people without an account, in browsers', function known() {
  this.timeout(180_000);
  let meera: Portal;
  const familyName = `Newman${Date.now()}`;
  const email = `nora-${Date.now()}@people.example`;

  before(async () => {
    meera = await openPortalAs('Meera');
    await meera.page.goto('/manager/people');
  });
  after(() => closePortals(meera));

  const residency = (text: string) => meera.page.getByTestId('residency').filter({ hasText: text });

  it('are entered, and found again by their names', async () => {
    const { page } = meera;
    await page.getByTestId('people-of-known').click();
    await page.getByTestId('add-person').click();
    const dialog = page.getByTestId('known-person-dialog');
    await dialog.getByLabel('First name').fill('Nora');
    await dialog.getByLabel('Last name').fill(familyName);
    await dialog.getByLabel('Email address').fill(email);
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('person-state').filter({ hasText: 'No account' }).waitFor();
    await page.getByTestId('crumb').click();
    await page.getByTestId('people-search').fill(familyName.slice(0, -1));
    await page.getByTestId('known-person-link').filter({ hasText: familyName }).click();
    await page.getByTestId('known-person-page').waitFor();
  });

  it('are given a home from a day on, invited to it, and made its contact', async () => {
    const { page } = meera;
    const home = await emptyHome();
    await page.getByTestId('add-residency').click();
    const dialog = page.getByTestId('residency-dialog');
    await page.getByTestId('unit').fill(home.name.slice(0, -1));
    await page.getByRole('option').filter({ hasText: home.name }).click();
    await dialog.getByLabel('Until').fill('2020-01-01');
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('residency-problem').waitFor();
    await dialog.getByLabel('Until').fill('');
    await dialog.locator('[type=submit]').click();
    await residency(home.name).filter({ hasText: 'Tenant' }).waitFor();
    await residency(home.name).getByTestId('invite-to').click();
    expect((await openMail(email, 'You are invited')).links).to.not.deep.equal([]);
    await residency(home.name).getByTestId('change-residency').click();
    await dialog.getByLabel('As what').selectOption('owner');
    await dialog.locator('[type=submit]').click();
    await residency(home.name).filter({ hasText: 'Owner' }).waitFor();
  });

  it('lose it when it is ended', async () => {
    const { page } = meera;
    const home = await emptyHome();
    await residency(home.name).getByTestId('end-residency').click();
    await page.getByTestId('yes').click();
    await page.locator('.toast').filter({ hasText: 'its end is entered' }).waitFor();
    await residency(home.name).filter({ hasText: '–' }).waitFor();
  });
});
