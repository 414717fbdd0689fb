import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { focused } from '../support/focus.js';
import { signIn, type Person } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/states.js';
import { unanswered } from '../support/the-system.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('the notification centre, in browsers', function centre() {
  this.timeout(60_000);
  let portal: Portal;
  let guard: Person;
  let asha: Person;
  let meera: Person;

  before(async function aNotice() {
    this.timeout(180_000);
    [guard, asha, meera] = await Promise.all([signIn('Gopal'), signIn('Asha'), signIn('Meera')]);
    await meera.client.notices.publish({
      title: 'The hall is let on Saturday',
      body: 'From noon.',
    });
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(portal));

  const panel = (): Locator => portal.page.getByTestId('told').getByRole('dialog');
  const told = (): Locator => panel().getByTestId('notification');
  const openPanel = async (): Promise<void> => {
    await portal.page.getByTestId('bell').click();
    await panel().locator('.list, .state').first().waitFor();
  };
  /** What is about notices alone, by the time it is. */
  const openNotices = async (): Promise<void> => {
    await openPanel();
    await panel().getByTestId('box-all').click();
    await panel().getByTestId('about').selectOption({ label: 'Notices' });
    await eventually(async () => {
      const titles = await told().locator('.title').allInnerTexts();
      expect(titles.join('\n')).to.include('The hall is let on Saturday');
      expect(titles.filter((title) => !title.startsWith('New notice'))).to.deep.equal([]);
    });
  };
  const about = (visitId: string): Locator =>
    panel().locator(`[data-testid=answer-here][data-visit="${visitId}"]`);
  /** Somebody rings, and is to be answered later. */
  const ringAside = async (name: string): Promise<string> => {
    const visitId = await ring(name);
    await portal.page.locator(`[data-testid=ring][data-visit="${visitId}"]`).waitFor();
    await portal.page.keyboard.press('Escape');
    await openPanel();
    await about(visitId).waitFor();
    return visitId;
  };
  const stateOf = async (visitId: string): Promise<string> =>
    (await guard.client.visits.get(visitId)).state;

  for (const [answer, state, outcome] of [
    ['approve-here', 'approved', 'Pia Lund may come in'],
    ['deny-here', 'denied', 'Pia Lund may not come in'],
  ] as const)
    it(`answers a ring where it is told of: ${state}`, async () => {
      portal = await openPortalAs('Asha');
      const visitId = await ringAside('Pia Lund');
      const needed = panel().getByTestId('needs-you').getByTestId('notification');
      await eventually(async () => expect(await needed.count()).to.equal(1));
      await about(visitId).getByTestId(answer).click();
      await eventually(async () => expect(await stateOf(visitId)).to.equal(state));
      await told().filter({ hasText: outcome }).first().waitFor();
      await about(visitId).waitFor({ state: 'detached' });
      await panel().getByTestId('needs-you').waitFor({ state: 'detached' });
    });

  it('offers no answer to what somebody else has answered, or nobody in time', async function inTime() {
    this.timeout(3 * unanswered.within);
    portal = await openPortalAs('Asha');
    const answered = await ringAside('Quinn Abel');
    await (await signIn('Bilal')).client.visits.approve(answered);
    await about(answered).waitFor({ state: 'detached' });
    await panel().getByTestId('close-drawer').click();
    const never = await ringAside('Rosa Thal');
    await eventually(async () => expect(await stateOf(never)).to.equal('expired'), unanswered);
    await about(never).waitFor({ state: 'detached' });
  });

  it('begins with what is unread, and shows at once what is told meanwhile', async () => {
    portal = await openPortalAs('Asha');
    const { notices } = meera.client;
    await notices.publish({ title: 'Bins are moved', body: 'Behind tower B.' });
    await portal.page.getByTestId('unread').first().waitFor();
    await openPanel();
    await panel().locator('[aria-pressed=true][data-testid=box-unread]').waitFor();
    await notices.publish({ title: 'Bins are back', body: 'Beside tower B.' });
    await told().first().filter({ hasText: 'Bins are back' }).waitFor();
    await panel().getByTestId('read-all').click();
    await portal.page.getByTestId('unread').waitFor({ state: 'detached' });
    await told().first().getByTestId('mark-unread').waitFor();
  });

  it('takes out again what was put away by mistake, with the focus on the way back', async () => {
    portal = await openPortalAs('Asha');
    await openPanel();
    await panel().getByTestId('box-all').click();
    const first = told().first();
    await first.waitFor();
    const id = (await first.getAttribute('data-notification')) ?? '';
    const isArchived = async (): Promise<boolean> => {
      const { items } = await asha.client.notifications.list({ archived: true, limit: 100 });
      return items.some((one) => one.id === id);
    };
    await first.getByTestId('archive').click();
    const undo = panel().getByTestId('take-out');
    await focused(undo);
    await eventually(async () => expect(await isArchived()).to.equal(true));
    await undo.click();
    await panel().locator(`[data-notification="${id}"]`).waitFor();
    await eventually(async () => expect(await isArchived()).to.equal(false));
  });

  it('shows what is about one thing alone', async () => {
    portal = await openPortalAs('Asha');
    await openNotices();
  });

  it('is gone through by keys, and its links take its place in the history', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await openNotices();
    const links = panel().getByTestId('notification-link');
    await links.nth(1).waitFor();
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await focused(links.nth(1));
    const second = told().nth(1);
    const wasUnread = (await second.getByTestId('read').count()) === 1;
    await page.keyboard.press('r');
    await second.getByTestId(wasUnread ? 'mark-unread' : 'read').waitFor();
    await page.keyboard.press('ArrowUp');
    await focused(links.first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/base\/notices/);
    await panel().waitFor({ state: 'detached' });
    await page.goBack();
    await page.waitForURL(/\/base$/);
  });

  it('is a sheet on a phone that Back closes, and reads well in Arabic', async () => {
    portal = await openPortalAs('Asha', { size: 'phone', language: 'ar' });
    const { page } = portal;
    await page.goto('/base');
    await portal.connected();
    await openPanel();
    await panel().getByTestId('box-all').click();
    await told().first().waitFor();
    await portal.expectFits('the sheet of notifications');
    await portal.expectAccessible('the sheet of notifications');
    await portal.expectUsable('the sheet of notifications');
    await portal.picture('centre-phone-ar');
    await page.goBack();
    await panel().waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).to.equal('/base');
  });
});
