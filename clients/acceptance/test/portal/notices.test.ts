import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('a notice, in browsers', () => {
  let meera: Portal;
  let asha: Portal;
  const title = 'The gate is painted on Sunday';

  before(async function openBoth() {
    this.timeout(180_000);
    [meera, asha] = await Promise.all([openPortalAs('Meera'), openPortalAs('Asha')]);
    await asha.connected();
    await meera.page.goto('/manager/notices');
  });
  after(() => closePortals(meera, asha));

  const shownTo = ({ page }: Portal) => page.getByTestId('notice').filter({ hasText: title });

  it('is written by a manager, and stands on the resident’s open page without reload', async () => {
    const { page } = meera;
    await asha.page
      .getByTestId('latest-notice')
      .or(asha.page.getByTestId('gate'))
      .first()
      .waitFor();
    await page.getByTestId('write-notice').click();
    const dialog = page.getByTestId('notice-dialog');
    await dialog.locator('input:not([type=date])').fill(title);
    await dialog.locator('textarea').fill('From eight to ten.\n\nPlease use the side gate.');
    await dialog.locator('input[type=date]').fill('2099-12-31');
    await dialog.locator('[type=submit]').click();
    await shownTo(meera).waitFor();
    await asha.page.getByTestId('latest-notice').filter({ hasText: title }).waitFor();
    await asha.page.locator('.toast').filter({ hasText: title }).waitFor();
  });

  it('is told to residents and not to whoever wrote it', async () => {
    const told = async (name: 'Asha' | 'Meera') =>
      (await (await signIn(name)).client.notifications.list()).items.filter(
        ({ kind, data }) => kind === 'notice' && data['title'] === title,
      );
    expect(await told('Asha')).to.have.length(1);
    expect(await told('Meera')).to.deep.equal([]);
  });

  it('is read by whoever opens it, which its writer sees as a number', async () => {
    await asha.page
      .getByTestId('latest-notice')
      .filter({ hasText: title })
      .getByRole('link')
      .click();
    const notice = shownTo(asha);
    await notice.getByTestId('unread').waitFor();
    await notice.locator('summary').click();
    await notice.getByTestId('unread').waitFor({ state: 'detached' });
    const { notices } = (await signIn('Meera')).client;
    await eventually(async () => {
      const { items } = await notices.list();
      expect(items.find((one) => one.notice.title === title)).to.include({ readers: 1 });
    });
  });

  it('is not taken down by who thinks again, and is gone for everybody when it is', async () => {
    await shownTo(meera).locator('summary').click();
    const takeDown = shownTo(meera).getByTestId('take-down');
    await takeDown.click();
    await meera.page.getByTestId('no').click();
    await shownTo(meera).waitFor();
    await takeDown.click();
    await meera.page.getByTestId('yes').click();
    await shownTo(meera).waitFor({ state: 'detached' });
    await asha.page.reload();
    await asha.page.locator('h1').waitFor();
    await asha.page.waitForFunction(() => document.querySelector('.skeleton') === null);
    expect(await shownTo(asha).count()).to.equal(0);
  });
});
