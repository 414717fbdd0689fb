import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/states.js';

const dayMs = 24 * 60 * 60_000;
const calendar = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Asia/Kolkata' });

describe('the days of visits, in a browser', () => {
  let portal: Portal;
  let visitId: string;
  /** The day of the visit where the community is, and those around it. */
  let day: { before: string; itself: string; after: string };
  /** What the page has asked for. */
  let asked: URLSearchParams[];

  before(async function comeAndBeTurnedAway() {
    this.timeout(180_000);
    const { visits } = (await signIn('Asha')).client;
    for (let count = 0; count < 6; count += 1) {
      visitId = await ring(`Daily Guest ${count}`);
      await visits.deny(visitId);
    }
    const at = Date.parse((await visits.get(visitId)).requestedAt);
    const dayOf = (moment: number): string => calendar.format(new Date(moment));
    day = { before: dayOf(at - dayMs), itself: dayOf(at), after: dayOf(at + dayMs) };
  });
  beforeEach(async () => {
    portal = await openPortalAs('Asha', { size: 'phone', timeZone: 'America/New_York' });
    asked = [];
    portal.page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname.endsWith('/api/v1/visits')) asked.push(searchParams);
    });
    await portal.page.goto('/base/visits');
    await portal.page.getByTestId('days-zone').waitFor();
    await row().waitFor();
  });
  afterEach(() => closePortals(portal));

  const row = (): Locator => portal.page.locator(`[data-visit="${visitId}"]`);
  const end = (name: 'from' | 'to'): Locator => portal.page.getByTestId(`days-${name}`);
  const choose = async (from: string, to: string): Promise<void> => {
    await end('from').fill(from);
    await end('to').fill(to);
  };
  const boundsOf = (query: URLSearchParams | undefined) => [query?.get('from'), query?.get('to')];
  const momentsOfDay = () =>
    [day.itself, day.after].map((one) => new Date(`${one}T00:00:00+05:30`).toISOString());
  const nothing = (): Locator => portal.page.getByRole('status').locator('.state');

  it('are the community’s on a device far away, and the last one is whole', async () => {
    expect(await portal.page.getByTestId('days-zone').textContent()).to.include('IST');
    await choose(day.itself, day.itself);
    await eventually(() => expect(boundsOf(asked.at(-1))).to.deep.equal(momentsOfDay()));
    await row().waitFor();
    for (const other of [day.after, day.before]) {
      await choose(other, other);
      await row().waitFor({ state: 'detached' });
    }
    await choose(day.after, '');
    await nothing().waitFor();
    await choose('', day.itself);
    await row().waitFor();
    await portal.picture('visits-days');
  });

  it('show nothing and ask for nothing while they are turned around, and all again when cleared', async () => {
    await choose(day.after, day.before);
    await nothing().waitFor();
    await row().waitFor({ state: 'detached' });
    expect(await end('to').getAttribute('aria-invalid')).to.equal('true');
    const [told, said] = await Promise.all(
      [nothing(), portal.page.locator('.field-error')].map((text) => text.innerText()),
    );
    expect(told).to.include(said);
    await portal.expectAccessible('days turned around');
    await portal.expectFits('days turned around');
    await portal.expectUsable('days turned around');
    await portal.picture('visits-days-turned');
    await portal.page.getByTestId('days-clear').click();
    await row().waitFor();
    expect([await end('from').inputValue(), await end('to').inputValue()]).to.deep.equal(['', '']);
    await portal.page.locator('[data-testid=days-from]:focus').waitFor();
    expect(await portal.page.getByTestId('days-clear').count()).to.equal(0);
    const isTurned = (query: URLSearchParams): boolean =>
      (query.get('to') ?? '9') < (query.get('from') ?? '0');
    expect(asked.filter(isTurned)).to.deep.equal([]);
    expect([asked.at(-1)?.has('from'), asked.at(-1)?.has('to')]).to.deep.equal([false, false]);
  });

  it('change nothing while one is half written, and say so when it is left like that', async () => {
    await choose(day.itself, '');
    await eventually(() => expect(asked.at(-1)?.get('from')).to.be.a('string'));
    const before = asked.length;
    await end('to').focus();
    await portal.page.keyboard.type('11');
    expect(await portal.page.locator('.field-error').count()).to.equal(0);
    await portal.page.getByTestId('visit-search').focus();
    await portal.page.locator('.field-error').waitFor();
    await row().waitFor();
    expect(asked.length).to.equal(before);
    await portal.page.getByTestId('days-clear').click();
    await portal.page.locator('.field-error').waitFor({ state: 'detached' });
    await eventually(() => expect(asked.at(-1)?.has('from')).to.equal(false));
    await end('to').evaluate((input: HTMLInputElement) => {
      if (input.validity.badInput) throw new Error('Half a day was left over');
    });
  });

  it('stay the same from page to page', async () => {
    await portal.page.route(/\/api\/v1\/visits\?/, (route) =>
      route.continue({ url: route.request().url().replace('limit=30', 'limit=2') }),
    );
    await choose(day.itself, day.itself);
    // What the first day alone had found goes no further once there is a last.
    const begins = await eventually(() => {
      const index = asked.findIndex((query) => query.has('to'));
      expect(index).to.be.at.least(0);
      return index;
    });
    const paged = (): URLSearchParams[] =>
      asked.slice(begins).filter((query) => query.has('cursor'));
    await eventually(() => expect(paged().length).to.be.at.least(2));
    await row().waitFor();
    await eventually(async () =>
      expect(await portal.page.getByTestId('visit').count()).to.be.at.least(6),
    );
    for (const query of paged()) expect(boundsOf(query)).to.deep.equal(momentsOfDay());
  });
});
