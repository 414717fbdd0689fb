import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

describe('the homes of a community, in browsers', function homes() {
  this.timeout(60_000);
  let portal: Portal;
  before(function startTheSystem() {
    this.timeout(180_000);
    return theSystem();
  });
  afterEach(() => closePortals(portal));

  const unit = (name: string) => portal.page.getByTestId('unit-button').filter({ hasText: name });

  it('are seen by a manager, who changes none', async () => {
    portal = await openPortalAs('Meera');
    await portal.page.goto('/manager/units');
    await portal.page.getByTestId('unit-name').filter({ hasText: 'A-101' }).waitFor();
    for (const testid of ['add-building', 'add-many', 'add-unit', 'change-building'])
      expect(await portal.page.getByTestId(testid).count(), testid).to.equal(0);
  });

  it('one of them is added, changed and retired by an admin', async () => {
    portal = await openPortalAs('Arjun');
    const { page } = portal;
    await page.goto('/admin/units');
    await unit('A-101').waitFor();
    await page.getByTestId('add-unit').first().click();
    const dialog = page.getByTestId('unit-dialog');
    const field = (label: string) => dialog.getByLabel(label);
    await field('What people call it').fill('Z-9');
    await field('Area in square').fill('98.123');
    await dialog.locator('[type=submit]').click();
    await dialog.locator('.field-error').waitFor();
    await field('Area in square').fill('98.5');
    await field('Share of what').fill('2.0833');
    await dialog.locator('[type=submit]').click();
    await unit('Z-9').click();
    await eventually(async () => {
      expect(await field('Area in square').inputValue()).to.equal('98.5');
      expect(await field('Share of what').inputValue()).to.equal('2.0833');
    });
    await field('Area in square').fill('');
    await dialog.locator('[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    const { units } = (await signIn('Arjun')).client;
    const [found] = (await units.list({ search: 'Z-9' })).items;
    expect(await units.get(found?.id ?? '')).to.include({ name: 'Z-9', share: 20_833 });
    await unit('Z-9').click();
    await page.getByTestId('retire-unit').click();
    await page.getByTestId('yes').click();
    await unit('Z-9').waitFor({ state: 'detached' });
    await page.getByTestId('status-retired').click();
    await page.getByTestId('unit-name').filter({ hasText: 'Z-9' }).waitFor();
  });

  it('is not retired while somebody lives there, and says so', async () => {
    portal = await openPortalAs('Arjun');
    const { page } = portal;
    await page.goto('/admin/units');
    await unit('A-101').click();
    await page.getByTestId('retire-unit').click();
    await page.getByTestId('yes').click();
    await page
      .getByTestId('held-by')
      .getByText(/\d+ (people live|person lives) there/)
      .waitFor();
    await portal.expectAccessible('a home that is held');
    await page.keyboard.press('Escape');
    await unit('A-101').waitFor();
  });
});
