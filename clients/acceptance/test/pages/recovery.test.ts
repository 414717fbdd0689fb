import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { signIn, type Person } from '../support/person.js';
import { theSystem, unanswered } from '../support/the-system.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('a page that lost its connection', () => {
  let guard: Person;
  let asha: Portal;
  let unitId: string;

  before(async function startAndSignIn() {
    this.timeout(180_000);
    guard = await signIn('Gopal');
    unitId = (await guard.client.units.list({ search: 'A-101' })).items[0]?.id ?? '';
  });
  beforeEach(async () => {
    // What others left at the gate would be told of in the midst of this.
    await sendAwayWhoeverWaits();
    const { client } = await signIn('Asha');
    asha = await openPortalAs('Asha');
    await asha.page.goto('/base/notifications');
    await asha.connected();
    await eventually(async () => {
      await client.notifications.readAll();
      expect(await asha.page.getByTestId('unread').count()).to.equal(0);
    });
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(asha));

  const request = async (name: string): Promise<string> => {
    const visit = { unitId, kind: 'guest', visitor: { name } } as const;
    return (await guard.client.visits.request(visit)).id;
  };
  /** What the feed holds of these visits: each once, the newest first, whether it still rings or not. */
  const expectTold = async (visitIds: string[]): Promise<void> => {
    const { client } = await signIn('Asha');
    const shown = async (): Promise<(string | null)[]> =>
      asha.page
        .getByTestId('notification')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-notification')));
    await eventually(async () => {
      const { items } = await client.notifications.list();
      const told = items.filter(({ data }) => visitIds.includes(String(data['visitId'])));
      expect(told.map(({ data }) => data['visitId'])).to.include.members(visitIds);
      const ids = told.map(({ id }) => id);
      expect((await shown()).filter((id) => ids.includes(id ?? ''))).to.deep.equal(ids);
    }, unanswered);
  };

  it('shows what happened while an edge was dead, once and in order', async function edgeDies() {
    this.timeout(3 * unanswered.within);
    const { services } = await theSystem();
    const before = await request('Before One');
    const edges = [services.get('edge'), services.get('edge-2')];
    for (const edge of edges) await edge?.kill9();
    await asha.page.getByTestId('offline').waitFor();
    const during = await request('During Two');
    await Promise.all(edges.map(async (edge) => edge?.restart()));
    const after = await request('After Three');
    await expectTold([before, during, after]);
    await asha.page.getByTestId('offline').waitFor({ state: 'detached' });
    await request('Now Four');
    await asha.page.getByTestId('ring').waitFor();
  });

  it('shows what happened while the laptop slept, and the bell is exact', async function sleeps() {
    this.timeout(2 * unanswered.within);
    await asha.context.setOffline(true);
    const visitIds = [await request('Sleep One'), await request('Sleep Two')];
    await asha.context.setOffline(false);
    await expectTold(visitIds);
    const { client } = await signIn('Asha');
    await eventually(async () => {
      const { unread } = await client.notifications.unreadCount();
      expect(await asha.page.getByTestId('unread').textContent()).to.equal(String(unread));
    });
  });

  it('tells what to do when a page cannot be loaded, and loads it on another try', async () => {
    await asha.page.getByRole('link', { name: 'Visits' }).click();
    await asha.page.getByTestId('visit').first().waitFor();
    await asha.page.getByRole('link', { name: 'Notifications' }).first().click();
    // Only this: a page that was offline as a whole loads by itself when it is back.
    const visits = /\/api\/v1\/visits\?/;
    await asha.page.route(visits, (route) => route.abort());
    await asha.page.getByRole('link', { name: 'Visits' }).click();
    await asha.page.getByRole('button', { name: 'Try again' }).waitFor();
    await asha.picture('failed');
    await asha.page.unroute(visits);
    await asha.page.getByRole('button', { name: 'Try again' }).click();
    await asha.page.getByTestId('visit').first().waitFor();
  });
});
