import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { openPortalAs, type Portal } from '../support/portal.js';
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
  afterEach(() => portal.close());

  it('finds visitors by the beginning of their name, within the state that was chosen', async () => {
    portal = await openPortalAs('Asha');
    await portal.page.goto('/base/visits');
    const names = (): Promise<string[]> =>
      portal.page.getByTestId('visit').locator('.title').allTextContents();
    const search = portal.page.getByTestId('visit-search');
    await search.fill('zeno');
    await portal.page.getByText('Yusuf Marx').waitFor({ state: 'detached' });
    await portal.page.getByText('Zeno Hart').waitFor();
    expect(await names()).to.deep.equal(['Zeno Hart', 'Zenobia Marx']);
    await search.fill('zeno%');
    await portal.page.getByText('No visits by “zeno%”').waitFor();
    await portal.expectAccessible('a search without a result');
    await portal.picture('visits-not-found');
    await search.fill('Zenobia');
    await portal.page.getByText('Zenobia Marx').waitFor();
    expect(await names()).to.deep.equal(['Zenobia Marx']);
    await portal.page.getByRole('button', { name: 'Inside' }).click();
    await portal.page.getByText('No visits by “Zenobia”').waitFor();
    await search.fill('');
    await portal.page.getByText('No visits to show').waitFor();
  });

  it('of accounts stands in line, whatever the number of digits', async () => {
    portal = await openPortalAs('Arjun');
    await portal.page.goto('/admin/audit-log');
    await portal.page.getByTestId('audit-entry').nth(11).waitFor();
    const edges = await portal.page
      .getByTestId('audit-entry')
      .locator('.title')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().left));
    const places = await portal.page.locator('[data-testid=audit-entry] .place').allTextContents();
    expect(new Set(places.map(({ length }) => length)).size).to.be.greaterThan(1);
    expect(new Set(edges).size).to.equal(1);
  });
});
