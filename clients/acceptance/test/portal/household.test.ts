import { expect } from 'chai';
import { homeOf } from '../support/home.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('one’s home, in browsers', function household() {
  this.timeout(180_000);
  let asha: Portal;

  before(async () => {
    asha = await openPortalAs('Asha', { size: 'phone' });
    await asha.page.goto('/base/household');
  });
  after(() => closePortals(asha));

  it('shows who lives there, and nobody else', async () => {
    const mates = asha.page.getByTestId('housemate');
    await mates.filter({ hasText: 'Bilal Khan' }).waitFor();
    await mates.filter({ hasText: 'Asha Rao' }).filter({ hasText: 'You' }).waitFor();
    expect(await mates.filter({ hasText: 'Chitra' }).count()).to.equal(0);
  });

  it('has pets that are entered, changed and removed', async () => {
    const { page } = asha;
    const pet = (name: string) => page.getByTestId('pet').filter({ hasText: name });
    const dialog = page.getByTestId('pet-dialog');
    await page.getByTestId('add-pet').click();
    await dialog.locator('input').fill('Sheru');
    await dialog.locator('select').selectOption('cat');
    await dialog.locator('[type=submit]').click();
    await pet('Sheru').filter({ hasText: 'Cat' }).getByTestId('change-pet').click();
    await dialog.locator('input').fill('Sheru the Second');
    await dialog.locator('[type=submit]').click();
    await pet('Sheru the Second').getByTestId('remove-pet').click();
    await page.getByTestId('yes').click();
    await pet('Sheru').waitFor({ state: 'detached' });
  });

  it('has people to call, in an order, and does not overwrite what a housemate entered meanwhile', async () => {
    const { page } = asha;
    const { units } = (await signIn('Bilal')).client;
    const unitId = await homeOf('Asha');
    const contact = (name: string) => page.getByTestId('contact').filter({ hasText: name });
    const dialog = page.getByTestId('contact-dialog');
    const enter = async (name: string, phone: string) => {
      await page.getByTestId('add-contact').click();
      await dialog.locator('input:not([type=tel])').fill(name);
      await dialog.locator('input[type=tel]').fill(phone);
      await dialog.locator('[type=submit]').click();
    };
    await enter('Leela Rao', '+91 98000 00003');
    await contact('Leela Rao').filter({ hasText: '+919800000003' }).waitFor();
    const { value, tag } = await units.readHouseholdContacts(unitId);
    const omar = { name: 'Omar Khan', phone: '+919800000004', purposes: ['ring' as const] };
    const contacts = [...value.contacts, omar];
    await units.putHouseholdContacts(unitId, { contacts }, { ifMatch: tag });
    await enter('Nina Rao', '+919800000005');
    await dialog.getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    await contact('Omar Khan').waitFor();
    await enter('Nina Rao', '+919800000005');
    await contact('Nina Rao').waitFor();
    for (const name of ['Nina Rao', 'Omar Khan', 'Leela Rao']) {
      await contact(name).getByTestId('remove-contact').click();
      await page.getByTestId('yes').click();
      await contact(name).waitFor({ state: 'detached' });
    }
  });

  it('leads its primary contact to those who ask to join it, and nobody else', async () => {
    const { page } = asha;
    const { residencies } = (await signIn('Asha')).client;
    const [home] = (await residencies.ownHouseholds()).items;
    const contact = home?.residencies.find(({ isPrimary }) => isPrimary);
    const [first, second] =
      contact?.person.name === 'Asha Rao'
        ? (['Asha', 'Bilal'] as const)
        : (['Bilal', 'Asha'] as const);
    const [decides, other] = await Promise.all([openPortalAs(first), openPortalAs(second)]);
    try {
      await decides.page.goto('/base/household');
      await decides.page.getByTestId('join-requests').click();
      await decides.page.waitForURL('**/base/join-requests');
      await other.page.goto('/base/household');
      await other.page.getByTestId('housemate').first().waitFor();
      expect(await other.page.getByTestId('join-requests').count()).to.equal(0);
      await page.bringToFront();
    } finally {
      await closePortals(decides, other);
    }
  });

  it('is no page of who has none by their work', async () => {
    const gopal = await openPortalAs('Gopal');
    await gopal.page.goto('/employee/household');
    await gopal.page.locator('h1').filter({ hasText: 'no such page' }).waitFor();
    await gopal.close();
  });
});
