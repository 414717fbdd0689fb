import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { focused } from '../support/focus.js';
import { signIn } from '../support/person.js';
import { ring } from '../support/states.js';
import { closePortals, openPortalAs, sizes, type Portal } from '../support/portal.js';
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
    await page.getByRole('radio', { name: 'Delivery' }).check();
    await page.getByTestId('visitor').fill('Quick Rider');
    await page.getByTestId('unit').fill('a101');
    await page.getByTestId('unit').press('Escape');
    await page.getByTestId('presence').filter({ hasText: 'Asha' }).waitFor();
    await page.getByTestId('new-visit').locator('details.more summary').click();
    await page.getByRole('textbox', { name: 'Company' }).fill('Quick Parcels');
    await page.getByTestId('new-visit').locator('[type=submit]').click();
    await asha.page.getByTestId('deny').click();
    await page.locator('[data-state=denied]').first().waitFor();
    await page.getByTestId('seen').first().click();
    await page.reload();
    await guard.connected();
  });
  after(() => sendAwayWhoeverWaits());
  after(() => closePortals(guard, asha));

  /** Presses keys one by one, as a hand does. @returns how many there were */
  async function keys(...pressed: string[]): Promise<number> {
    for (const key of pressed) await guard.page.keyboard.press(key);
    return pressed.length;
  }

  async function ringsFor(company: string): Promise<void> {
    const ring = asha.page.getByTestId('ring').filter({ hasText: company });
    await ring.waitFor();
    await asha.page.getByTestId('approve').click();
  }

  it('asks for a delivery in ten keys on a fresh page, and in eight for the next', async () => {
    const { page } = guard;
    await focused(page.locator('[name=kind]:checked'));
    const unit = page.getByTestId('unit');
    const choice = async (): Promise<void> => {
      await eventually(async () => expect(await unit.inputValue()).to.equal('a101'));
      await page.getByTestId('presence').filter({ hasText: 'Asha' }).waitFor();
    };
    let count = await keys('ArrowRight');
    // Who comes most often is the first, whatever other tests had delivered.
    const company = await page.getByTestId('companies').locator('.choice').first().innerText();
    count += await keys('Tab', 'Space', 'Tab', 'a', '1', '0', '1');
    await choice();
    count += await keys('Enter');
    expect(count).to.be.at.most(10);
    await ringsFor(company);
    await page.locator('[data-state=approved]').first().waitFor();
    await focused(page.locator('[name=kind]:checked'));
    let next = await keys('Tab', 'Space', 'Tab', 'a', '1', '0', '1');
    await choice();
    next += await keys('Enter');
    expect(next).to.be.at.most(8);
    await ringsFor(company);
  });

  it('asks for a delivery in four taps and four keys', async () => {
    const { page } = guard;
    await page.reload();
    await guard.connected();
    let taps = 0;
    const tap = async (target: Locator): Promise<void> => {
      await target.click();
      taps += 1;
    };
    await tap(page.getByRole('radio', { name: 'Delivery' }));
    await tap(page.getByRole('radio', { name: 'Quick Parcels' }));
    await tap(page.getByTestId('unit'));
    const count = await keys('a', '1', '0', '1');
    await page.getByTestId('presence').filter({ hasText: 'Asha' }).waitFor();
    await tap(page.getByTestId('new-visit').locator('[type=submit]'));
    await ringsFor('Quick Parcels');
    await page.locator('[data-state=approved]').nth(2).waitFor();
    expect({ taps, count }).to.deep.equal({ taps: 4, count: 4 });
  });

  it('shows on a tablet who waits without scrolling, and who may come in', async () => {
    const { page } = guard;
    const answered = page.getByTestId('answered').getByTestId('visit').first();
    await answered.waitFor();
    await page.getByRole('radio', { name: 'Delivery' }).check();
    await page.getByTestId('companies').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    const submit = page.getByTestId('new-visit').locator('[type=submit]');
    for (const part of [answered, submit]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).to.be.at.most(tablet.height);
    }
    // Not below what has just been told either.
    await ring('Toasted Guest');
    await asha.page.getByTestId('approve').click();
    await page.locator('.toast').first().waitFor();
    await page.getByTestId('did-not-come').nth(1).click({ trial: true });
    expect(await page.title()).to.match(/^\(\d+\) /);
    await guard.expectAccessible('the desk of a tablet');
    await guard.expectFits('the desk of a tablet');
    await guard.picture('desk-tablet');
  });

  it('covers no control, neither where it opens nor where the focus goes', async () => {
    const { page } = guard;
    for (const size of [sizes.phone, tablet, sizes.desk]) {
      await page.setViewportSize(size);
      await page.reload();
      await guard.connected();
      await page.getByRole('radio', { name: 'Delivery' }).check();
      await page.getByTestId('companies').waitFor();
      const what = `the desk at ${size.width}x${size.height}`;
      await guard.expectUncovered(what, '[data-testid=new-visit]');
    }
    await page.setViewportSize(tablet);
    await page.reload();
    await guard.connected();
  });

  it('lets the guard say that somebody did not come in', async () => {
    const { page } = guard;
    const visits = page.getByTestId('answered').getByTestId('visit');
    const id = await visits.first().getAttribute('data-visit');
    const one = visits.and(page.locator(`[data-visit="${id}"]`));
    await one.getByTestId('did-not-come').click();
    await one.waitFor({ state: 'detached' });
  });

  it('rings several homes for one rider at once, and says which one none could be rung for', async () => {
    const { page } = guard;
    const unit = page.getByTestId('unit');
    const keys: (string | undefined)[] = [];
    await page.route('**/api/v1/visits', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      const errors = [{ path: 'body.alsoUnitIds.0', message: 'has no residents' }];
      const problem = { title: 'Nobody', status: 422, code: 'unit_has_no_residents', errors };
      const body = JSON.stringify(problem);
      return route.fulfill({ status: 422, contentType: 'application/problem+json', body });
    });
    const submit = page.getByTestId('new-visit').locator('[type=submit]');
    const tour = page.getByTestId('waiting').getByTestId('tour').filter({ hasText: 'Parcel' });
    await page.getByRole('radio', { name: 'Delivery' }).check();
    await page.getByTestId('visitor').fill('Parcel Rider');
    for (const name of ['a101', 'a102']) {
      await unit.fill(name);
      await page.getByTestId('another-home').click();
      await eventually(async () => expect(await unit.inputValue()).to.equal(''));
    }
    await submit.click();
    const chosen = page.getByTestId('homes').locator('li');
    const failed = page.getByTestId('homes').locator('[data-state=failed]');
    await failed.waitFor();
    expect(await failed.innerText()).to.contain('A-102');
    expect(await chosen.count(), 'none was rung').to.equal(2);
    expect(await tour.count()).to.equal(0);
    expect(await page.getByTestId('visitor').inputValue()).to.equal('Parcel Rider');
    await guard.expectAccessible('several homes');
    await guard.picture('desk-several-homes');
    await submit.click();
    await tour.waitFor();
    await chosen.first().waitFor({ state: 'detached' });
    expect(await tour.getByTestId('tour-home').allInnerTexts()).to.have.length(2);
    expect(new Set(keys).size, 'keys of one question').to.equal(1);
    expect(keys[0]).to.be.a('string');
    await page.unrouteAll();
  });

  it('shows one coming with the answer of each home, and lets it in once for those that said yes', async () => {
    const { page } = guard;
    const tour = page.getByTestId('tour').filter({ hasText: 'Parcel Rider' });
    const homes = tour.getByTestId('tour-home');
    await asha.page.getByTestId('ring').filter({ hasText: 'Parcel Rider' }).waitFor();
    expect(await tour.getByTestId('check-in').count(), 'before anybody has answered').to.equal(0);
    await asha.page.getByTestId('approve').click();
    await homes.filter({ hasText: 'A-101' }).and(page.locator('[data-state=approved]')).waitFor();
    expect(await homes.and(page.locator('[data-state=requested]')).innerText()).to.contain('A-102');
    await guard.expectAccessible('a tour');
    for (const [name, size] of [
      ['phone', sizes.phone],
      ['desk', sizes.desk],
    ] as const) {
      await page.setViewportSize(size);
      await guard.expectFits(`a tour on a ${name}`);
      await tour.scrollIntoViewIfNeeded();
      await guard.picture(`desk-tour-${name}`);
    }
    await page.setViewportSize(tablet);
    await tour.getByTestId('check-in').click();
    await homes.and(page.locator('[data-state=inside]')).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('i');
    await page.waitForURL('**/inside');
    const inside = page.getByTestId('visit').filter({ hasText: 'Parcel Rider' });
    await inside.getByTestId('check-out').click();
    await inside.waitFor({ state: 'detached' });
    await page.goBack();
    await guard.connected();
  });

  it('lets in some of a party, more of it, and some out, and counts who is inside', async () => {
    const { page } = guard;
    const { client: gopal } = await signIn('Gopal');
    const unit = (await gopal.units.list({ search: 'A-101' })).items[0];
    const { id } = await gopal.visits.request({
      ...{ unitId: unit?.id ?? '', kind: 'guest', partySize: 5 },
      visitor: { name: 'Wedding Guests' },
    });
    await (await signIn('Asha')).client.visits.approve(id);
    const party = page.locator(`[data-visit="${id}"]`);
    const people = party.getByTestId('party-people');
    const says = (count: string): Promise<void> =>
      party.getByTestId('party-inside').filter({ hasText: count }).waitFor();
    await says('0 of 5');
    await people.fill('3');
    await guard.expectAccessible('a party');
    await guard.picture('desk-party');
    await party.getByTestId('let-in').click();
    await party.waitFor({ state: 'detached' });
    await page.locator('h1').click();
    await page.keyboard.press('i');
    await page.waitForURL('**/inside');
    await says('3 of 5');
    await people.fill('2');
    await party.getByTestId('let-in').click();
    await says('5 of 5');
    await people.fill('1');
    await party.getByTestId('let-out').click();
    await says('4 of 5');
    await guard.picture('inside-party');
    await people.fill('4');
    await party.getByTestId('let-out').click();
    await party.waitFor({ state: 'detached' });
    expect((await gopal.visits.get(id)).state).to.equal('left');
    await page.goBack();
    await guard.connected();
  });

  it('knows who was here before, by a part of the name', async () => {
    const { page } = guard;
    await page.getByTestId('visitor').pressSequentially('rider');
    const before = page.getByTestId('came-before').getByRole('button');
    await before.filter({ hasText: 'Parcel Rider' }).click();
    await eventually(async () => {
      expect(await page.getByTestId('visitor').inputValue()).to.equal('Parcel Rider');
      expect(await page.getByTestId('unit').inputValue()).to.match(/^A-10[12]$/);
    });
    await page.getByTestId('came-before').waitFor({ state: 'detached' });
    await page.reload();
    await guard.connected();
  });

  it('leads to the first field at fault after an empty form', async () => {
    const { page } = guard;
    await page.getByTestId('new-visit').locator('[type=submit]').click();
    await focused(page.getByTestId('unit'));
  });

  it('goes to who is inside by one key, and finds them by the home as it is said', async () => {
    const { page } = guard;
    const approved = page.getByTestId('visit').filter({ has: page.getByTestId('check-in') });
    const id = await approved.first().getAttribute('data-visit');
    const one = approved.and(page.locator(`[data-visit="${id}"]`));
    await one.getByTestId('check-in').click();
    await one.waitFor({ state: 'detached' });
    await page.locator('h1').click();
    await page.keyboard.press('i');
    await page.waitForURL('**/inside');
    await page.getByTestId('inside-search').fill('a101');
    await page.getByTestId('visit').filter({ hasText: 'Quick Parcels' }).first().waitFor();
    await guard.expectAccessible('who is inside');
    await guard.picture('inside-tablet');
    await page.getByTestId('inside-search').fill('nobody');
    await page.getByTestId('visit').first().waitFor({ state: 'detached' });
    await page.getByTestId('inside-search').fill('');
  });

  it('shows at once whom another guard lets in and out, and takes back a check-out', async () => {
    const { page } = guard;
    const [{ client: gopal }, { client: resident }] = await Promise.all([
      signIn('Gopal'),
      signIn('Asha'),
    ]);
    const unit = (await gopal.units.list({ search: 'A-101' })).items[0];
    const { id } = await gopal.visits.request({
      unitId: unit?.id ?? '',
      kind: 'guest',
      visitor: { name: 'Live Guest' },
    });
    await resident.visits.approve(id);
    const row = page.getByTestId('visit').filter({ hasText: 'Live Guest' });
    expect(await row.count()).to.equal(0);
    const cameAt = Date.now();
    await gopal.visits.checkIn(id);
    await row.waitFor({ timeout: 5000 });
    expect(Date.now() - cameAt, 'long before the page looks by itself').to.be.below(5000);
    await row.getByTestId('check-out').click();
    await row.waitFor({ state: 'detached' });
    const isHeld = (state: string): Promise<unknown> =>
      eventually(async () => expect((await gopal.visits.get(id)).state).to.equal(state));
    await isHeld('left');
    await page.getByTestId('undo').last().click();
    await row.waitFor();
    await isHeld('inside');
    await gopal.visits.checkOut(id);
    await row.waitFor({ state: 'detached', timeout: 5000 });
  });
});
