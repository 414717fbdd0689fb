import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { openPortalAs, type Portal } from '../support/portal.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

const tablet = { width: 1024, height: 768 };

describe('the desk of a guard, in a browser', () => {
  let guard: Portal;
  let asha: Portal;

  before(async function startAndSignIn() {
    this.timeout(180_000);
    await sendAwayWhoeverWaits();
    [guard, asha] = await Promise.all([openPortalAs('Gopal'), openPortalAs('Asha')]);
    await guard.page.setViewportSize(tablet);
    // Lets the tile of a company be there for whoever comes next.
    const { page } = guard;
    await page.locator('[name=kind][value=delivery]').check();
    await page.getByTestId('visitor').fill('Quick Rider');
    await page.getByTestId('unit').fill('a101');
    await page.getByTestId('unit').press('Escape');
    await page.getByTestId('new-visit').locator('details.more summary').click();
    await page.locator('input.input[formcontrolname=company]').fill('Quick Parcels');
    await page.getByTestId('new-visit').locator('[type=submit]').click();
    await asha.page.getByTestId('deny').click();
    await page.locator('[data-state=denied]').first().waitFor();
    await page.getByTestId('seen').first().click();
    await page.reload();
    await guard.connected();
  });
  after(async () => {
    await guard.close();
    await asha.close();
  });

  /** Presses keys one by one, as a hand does. @returns how many there were */
  async function keys(...pressed: string[]): Promise<number> {
    for (const key of pressed) await guard.page.keyboard.press(key);
    return pressed.length;
  }

  async function ringsForQuickParcels(): Promise<void> {
    const ring = asha.page.getByTestId('ring').filter({ hasText: 'Quick Parcels' });
    await ring.waitFor();
    await asha.page.getByTestId('approve').click();
  }

  it('asks for a delivery in ten keys on a fresh page, and in eight for the next', async () => {
    const { page } = guard;
    await page.getByTestId('companies').or(page.getByTestId('waiting')).first().waitFor();
    const unit = page.getByTestId('unit');
    const choice = async (): Promise<void> => {
      await eventually(async () => expect(await unit.inputValue()).to.equal('a101'));
      await page.getByTestId('presence').filter({ hasText: 'Asha' }).waitFor();
    };
    let count = await keys('ArrowRight');
    await page.getByTestId('companies').waitFor();
    count += await keys('Tab', 'Space', 'Tab', 'a', '1', '0', '1');
    await choice();
    count += await keys('Enter');
    expect(count).to.be.at.most(10);
    await ringsForQuickParcels();
    await page.locator('[data-state=approved]').first().waitFor();
    let next = await keys('Tab', 'Space', 'Tab', 'a', '1', '0', '1');
    await choice();
    next += await keys('Enter');
    expect(next).to.be.at.most(8);
    await ringsForQuickParcels();
  });

  it('shows on a tablet who waits without scrolling, and who may come in', async () => {
    const { page } = guard;
    const answered = page.getByTestId('answered').getByTestId('visit').first();
    await answered.waitFor();
    const box = await answered.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).to.be.at.most(tablet.height);
    expect(await page.title()).to.match(/^\(\d+\) /);
    await guard.expectAccessible('the desk of a tablet');
    await guard.expectFits('the desk of a tablet');
    await guard.picture('desk-tablet');
  });

  it('lets the guard say that somebody did not come in', async () => {
    const { page } = guard;
    const visits = page.getByTestId('answered').getByTestId('visit');
    const before = await visits.count();
    await visits.first().getByTestId('did-not-come').click();
    await eventually(async () => expect(await visits.count()).to.equal(before - 1));
  });

  it('leads to the first field at fault after an empty form', async () => {
    const { page } = guard;
    await page.getByTestId('new-visit').locator('[type=submit]').click();
    await eventually(async () =>
      expect(
        await page.evaluate(() => document.activeElement?.getAttribute('data-testid')),
      ).to.equal('unit'),
    );
  });

  it('goes to who is inside by one key, and finds them by the home as it is said', async () => {
    const { page } = guard;
    await page.getByTestId('answered').getByTestId('check-in').first().click();
    await page.locator('h1').click();
    await page.keyboard.press('i');
    await page.getByTestId('inside-search').fill('a101');
    await page.getByTestId('visit').filter({ hasText: 'Quick Parcels' }).first().waitFor();
    await page.getByTestId('inside-search').fill('nobody');
    await page.getByTestId('visit').first().waitFor({ state: 'detached' });
    await page.getByTestId('inside-search').fill('');
  });
});
