import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('daily help, in browsers', function dailyHelp() {
  this.timeout(180_000);
  let asha: Portal;
  let gopal: Portal;
  let meera: Portal;

  before(async () => {
    [asha, gopal, meera] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Gopal'),
      openPortalAs('Meera'),
    ]);
    await asha.page.goto('/base/daily-help');
  });
  after(() => closePortals(asha, gopal, meera));

  const engagement = ({ page }: Portal, name: string) =>
    page.getByTestId('engagement').filter({ hasText: name });
  const dialog = () => asha.page.getByTestId('engage-dialog');
  const typePhone = async (phone: string): Promise<void> => {
    await asha.page.getByTestId('engage').click();
    await dialog().getByTestId('phone').fill(phone);
    await dialog().locator('[type=submit]').click();
  };

  it('is engaged by whoever lives there, for days and times of the week', async () => {
    await typePhone('+91 98000-00055');
    await dialog().getByTestId('given-name').fill('Sunita');
    await dialog().locator('[type=submit]').click();
    await dialog().getByText('Choose at least one').waitFor();
    await dialog().getByTestId('family-name').fill('Devi');
    await dialog().getByLabel('Cooking').check();
    for (const day of ['Sat', 'Sun']) await dialog().getByLabel(day).check();
    await dialog().getByTestId('window-from').fill('00:00');
    await dialog().getByTestId('window-to').fill('23:59');
    await dialog().locator('[type=submit]').click();
    await engagement(asha, 'Sunita Devi').filter({ hasText: '00:00–23:59' }).waitFor();
    const { items } = await (await signIn('Asha')).client.engagements.list();
    expect(items[0]?.help).to.include({ name: 'Sunita Devi', phone: '+919800000055' });
    expect(items[0]?.windows[0]?.days).to.have.members([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is known by the telephone, and not engaged twice', async () => {
    await typePhone('+919800000055');
    await dialog().getByTestId('known').filter({ hasText: 'Sunita Devi' }).waitFor();
    expect(await dialog().getByTestId('given-name').count()).to.equal(0);
    await dialog().locator('[type=submit]').click();
    await asha.page.getByTestId('engage-problem').filter({ hasText: 'already' }).waitFor();
    await asha.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('is let in and seen out by a guard, and the home sees on which days', async () => {
    const { page } = gopal;
    await page.goto('/employee/helpers');
    await page.getByTestId('help-search').fill('suni');
    const found = page.getByTestId('help-at-gate').filter({ hasText: 'Sunita Devi' });
    await found.filter({ hasText: 'Awaited today: A-101' }).waitFor();
    await found.getByTestId('check-in').click();
    await found.getByTestId('whereabouts').filter({ hasText: 'Inside since' }).waitFor();
    await found.getByTestId('check-out').click();
    await found.getByTestId('whereabouts').filter({ hasText: 'May come in' }).waitFor();
    await engagement(asha, 'Sunita Devi').getByRole('link').click();
    await asha.page
      .getByTestId('attendance-day')
      .filter({ hasText: /Came|min late/ })
      .waitFor();
  });

  it('is given leave, which is taken back', async () => {
    const { page } = asha;
    await page.getByTestId('give-leave').click();
    const leave = page.getByTestId('leave-dialog');
    await leave.getByLabel('First day').fill(dayIn(42));
    await leave.getByLabel('Last day').fill(dayIn(40));
    await leave.locator('[type=submit]').click();
    await page.getByTestId('refusal').waitFor();
    await leave.getByLabel('First day').fill(dayIn(40));
    await leave.getByLabel('Last day').fill(dayIn(42));
    await leave.locator('[type=submit]').click();
    await page.getByTestId('leave').waitFor();
    expect(await leave.count()).to.equal(0);
    await page.getByTestId('take-leave').click();
    await page.getByText('No leave to come.').waitFor();
  });

  it('is ended with a last day, which managers see too', async () => {
    const { page } = asha;
    await page.getByTestId('end-engagement').click();
    await page.getByTestId('end-dialog').locator('[type=submit]').click();
    await page.getByText('Last day:').waitFor();
    expect(await page.getByTestId('end-engagement').count()).to.equal(0);
    await meera.page.goto('/manager/daily-help');
    await meera.page
      .getByTestId('helper')
      .filter({ hasText: 'Sunita Devi' })
      .getByRole('link')
      .click();
    await engagement(meera, 'Sunita Devi').filter({ hasText: 'Last day' }).waitFor();
  });
});
