import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, type Name } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/states.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

/** What each finds on their first page, what concerns them soonest first. */
const cards: Record<string, [Name, string[]]> = {
  'a resident': ['Asha', ['gate', 'expected', 'parcels', 'notices', 'notifications', 'lately']],
  'a guard': ['Gopal', ['notices', 'notifications']],
  'a manager': [
    'Meera',
    [
      ...['gate-today', 'at-gate'],
      ...['invitations', 'expected', 'exports', 'notices', 'notifications'],
    ],
  ],
  'an admin': [
    'Arjun',
    [
      ...['gate-today', 'at-gate'],
      ...['invitations', 'expected', 'exports', 'notices', 'notifications', 'audit'],
    ],
  ],
};

describe('the first page, in browsers', function firstPage() {
  this.timeout(60_000);
  let portal: Portal;

  before(async function aNotice() {
    this.timeout(180_000);
    const { notices } = (await signIn('Meera')).client;
    await notices.publish({ title: 'The pool opens on Monday', body: 'From eight to eight.' });
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(portal));

  const card = (name: string) => portal.page.locator(`[data-card="${name}"]`);
  const loaded = () =>
    portal.page.waitForFunction(
      () =>
        document.querySelector('[data-card]') !== null &&
        document.querySelector('.skeleton') === null,
    );
  const shown = () =>
    portal.page
      .locator('[data-card]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-card')));

  for (const [who, [name, expected]] of Object.entries(cards))
    it(`has the cards of ${who}, and no others`, async () => {
      portal = await openPortalAs(name);
      await loaded();
      await eventually(async () => expect(await shown()).to.deep.equal(expected));
      expect(await portal.page.locator('.state.wrong').count(), 'cards that failed').to.equal(0);
      for (const one of expected) {
        await card(one).getByRole('heading').filter({ hasText: /\S/ }).first().waitFor();
      }
    });

  it('shows a resident who was let in and has not come, without a reload', async () => {
    portal = await openPortalAs('Asha');
    await loaded();
    const visitId = await ring('Tara Blom');
    await (await signIn('Bilal')).client.visits.approve(visitId);
    const row = card('expected').locator(`[data-brief-visit="${visitId}"]`);
    await row.waitFor();
    await (await signIn('Gopal')).client.visits.checkIn(visitId);
    await portal.page.reload();
    await loaded();
    expect(await row.count(), 'who has come in').to.equal(0);
  });

  it('leaves all other cards alone when one cannot be loaded, and tries that again', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await page.route('**/api/v1/notices?**', (route) => route.abort());
    await page.reload();
    const failed = card('notices').locator('.state.wrong');
    await failed.waitFor();
    await card('lately').getByTestId('visit').first().waitFor();
    await portal.expectAccessible('a card that failed');
    await page.unroute('**/api/v1/notices?**');
    await failed.getByRole('button').click();
    await card('notices').getByTestId('latest-notice').first().waitFor();
  });

  it('shows a manager who waits at the gate, and leads to those lists', async () => {
    portal = await openPortalAs('Meera');
    const { page } = portal;
    await loaded();
    const visitId = await ring('Wim Haas');
    await page.reload();
    await card('at-gate').locator(`[data-brief-visit="${visitId}"]`).waitFor();
    await card('at-gate').getByTestId('inside-now').click();
    await page.waitForURL(/\/manager\/visits\?state=inside$/);
    await page.goto('/manager');
    await card('invitations').getByTestId('card-link').click();
    await page.waitForURL(/\/manager\/invitations\?state=open$/);
    await page.locator('[data-state=open][aria-pressed=true]').waitFor();
  });

  it('counts the gate of today as the report does', async () => {
    portal = await openPortalAs('Meera');
    const { client } = await signIn('Meera');
    await eventually(async () => {
      await portal.page.reload();
      await loaded();
      const shownVisits = await card('gate-today').getByTestId('visits').innerText();
      const { to } = await client.reports.visits();
      const { visits } = await client.reports.visits({ from: to, to });
      expect(shownVisits).to.match(
        new RegExp(`\\b${new Intl.NumberFormat('en').format(visits)}\\b`),
      );
    });
  });

  it('has the clock of the community at the desk, wherever the device is', async () => {
    portal = await openPortalAs('Gopal', { timeZone: 'America/New_York' });
    const { page } = portal;
    await page.locator('.topbar .where', { hasText: /\w/ }).waitFor();
    const clock = page.getByTestId('desk-strip').getByTestId('wall-clock');
    await eventually(async () => {
      const there = new Intl.DateTimeFormat('en', {
        ...{ hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Kolkata' },
      }).format(new Date());
      const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
      expect(plain(await clock.innerText())).to.equal(`${plain(there)} IST`);
    });
  });

  it('counts at the desk who is inside, as guards see them in and out', async () => {
    portal = await openPortalAs('Gopal');
    const strip = portal.page.getByTestId('desk-strip').getByTestId('strip-inside');
    const { client } = await signIn('Gopal');
    const inside = async (): Promise<number> => {
      let count = 0;
      for await (const visit of client.visits.all({ state: 'inside', limit: 100 }))
        count += Number(visit.state === 'inside');
      return count;
    };
    const isShown = (): Promise<unknown> =>
      eventually(async () =>
        expect(await strip.innerText()).to.match(new RegExp(`\\b${await inside()}$`)),
      );
    await isShown();
    const before = await inside();
    const visitId = await ring('Ines Falk');
    await (await signIn('Asha')).client.visits.approve(visitId);
    await client.visits.checkIn(visitId);
    expect(await inside()).to.equal(before + 1);
    await isShown();
    await client.visits.checkOut(visitId);
    expect(await inside()).to.equal(before);
    await isShown();
  });
});
