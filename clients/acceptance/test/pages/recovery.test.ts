import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { signIn, type Person } from '../support/person.js';
import { theSystem } from '../support/the-system.js';
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
  afterEach(() => closePortals(asha));

  const request = async (name: string): Promise<string> => {
    const visit = { unitId, kind: 'guest', visitor: { name } } as const;
    return (await guard.client.visits.request(visit)).id;
  };
  /** Each once, the newest first. */
  const expectTold = async (names: string[]): Promise<void> => {
    const titles = async (): Promise<string[]> => {
      const all = await asha.page.getByTestId('notification').locator('.title').allTextContents();
      return all.filter((title) => names.some((name) => title.includes(`${name} is at`)));
    };
    await eventually(async () => expect(await titles()).to.have.length(names.length), {
      within: 20_000,
    });
    (await titles()).forEach((title, index) => {
      expect(title).to.include(names[names.length - 1 - index]);
    });
  };

  it('shows what happened while an edge was dead, once and in order', async function edgeDies() {
    this.timeout(90_000);
    const { services } = await theSystem();
    await request('Before One');
    const edges = [services.get('edge'), services.get('edge-2')];
    for (const edge of edges) await edge?.kill9();
    await asha.page.getByTestId('offline').waitFor();
    await request('During Two');
    for (const edge of edges) await edge?.restart();
    await request('After Three');
    await expectTold(['Before One', 'During Two', 'After Three']);
    await asha.page.getByTestId('offline').waitFor({ state: 'detached' });
    await asha.page.getByTestId('ring').waitFor();
  });

  it('shows what happened while the laptop slept, and the bell is exact', async function sleeps() {
    this.timeout(60_000);
    await asha.context.setOffline(true);
    await request('Sleep One');
    await request('Sleep Two');
    await asha.context.setOffline(false);
    await expectTold(['Sleep One', 'Sleep Two']);
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
