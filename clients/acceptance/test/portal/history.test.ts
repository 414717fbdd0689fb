import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, signInAnew } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('the history, in a browser', () => {
  let portal: Portal;

  before(async function visitsOfTwo() {
    this.timeout(180_000);
    const { client } = await signIn('Gopal');
    const [unit] = (await client.units.list({ search: 'A-101' })).items;
    for (const name of ['Zenobia Marx', 'Zeno Hart', 'Yusuf Marx']) {
      await client.visits.request({ unitId: unit?.id ?? '', kind: 'guest', visitor: { name } });
    }
    await sendAwayWhoeverWaits();
  });
  afterEach(() => closePortals(portal));

  it('finds visitors by the beginning of their name, within the state that was chosen', async () => {
    portal = await openPortalAs('Asha');
    await portal.page.goto('/base/visits');
    const names = portal.page.getByTestId('visit').locator('.title');
    const expectNames = (expected: string[]): Promise<unknown> =>
      eventually(async () => expect(await names.allTextContents()).to.deep.equal(expected));
    const search = portal.page.getByTestId('visit-search');
    await portal.page.getByText('Yusuf Marx').waitFor();
    await search.fill('zeno');
    await expectNames(['Zeno Hart', 'Zenobia Marx']);
    await search.fill('zeno%');
    await portal.page.getByText('No visits found for “zeno%”').waitFor();
    await portal.expectAccessible('a search without a result');
    await portal.picture('visits-not-found');
    await search.fill('Zenobia');
    await expectNames(['Zenobia Marx']);
    await portal.page.getByRole('button', { name: 'Inside' }).click();
    await portal.page.getByText('No visits found for “Zenobia”').waitFor();
    await search.fill('');
    await portal.page.getByText('No visits found for').waitFor({ state: 'detached' });
    const states = await portal.page
      .getByTestId('visit')
      .evaluateAll((visits) => visits.map((visit) => visit.getAttribute('data-state')));
    expect(states.filter((state) => state !== 'inside')).to.deep.equal([]);
  });

  it('of accounts stands in line, whatever the number of digits', async () => {
    const { client } = await signIn('Arjun');
    for (let count = 0; count < 10; count++) await signInAnew('Arjun');
    await eventually(async () => {
      expect((await client.audit.list({ limit: 10 })).items).to.have.length(10);
    });
    portal = await openPortalAs('Arjun');
    await portal.page.goto('/admin/audit-log');
    const entries = portal.page.getByTestId('audit-entry');
    await entries.first().waitFor();
    const theFirst = entries.locator('.place').getByText('1', { exact: true });
    while (!(await theFirst.isVisible())) {
      const shown = await entries.count();
      await portal.page.getByRole('button', { name: 'Show more' }).click();
      await entries.nth(shown).waitFor();
    }
    const edges = await entries
      .locator('.title')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().left));
    const places = await entries.locator('.place').allTextContents();
    expect(new Set(places.map(({ length }) => length)).size).to.be.greaterThan(1);
    expect(new Set(edges).size).to.equal(1);
  });
});
