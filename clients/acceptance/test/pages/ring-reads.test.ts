import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { takePhoto } from '../support/camera.js';
import { signIn, type Person } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { unanswered } from '../support/the-system.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

/** What the page asks of the API from now on, such as `POST /visits/4711/deny`; its session apart. */
function askedBy({ page }: Portal): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, path] = new URL(request.url()).pathname.split('/api/v1');
    if (path !== undefined && !path.startsWith('/auth/')) asked.push(`${request.method()} ${path}`);
  });
  return asked;
}

describe('what a ring has the pages of residents ask, in browsers', () => {
  let guard: Person;
  let unitId: string;
  let asha: Portal;
  let secondDevice: Portal;
  let bilal: Portal;

  before(async function startAndSignIn() {
    this.timeout(180_000);
    guard = await signIn('Gopal');
    unitId = (await guard.client.units.list({ search: 'A-101' })).items[0]?.id ?? '';
    // So that each page has a visit to show when it has read its list.
    await (await signIn('Asha')).client.visits.deny(await request('First Nair'));
    [asha, secondDevice, bilal] = await Promise.all([
      openPortalAs('Asha'),
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Bilal'),
    ]);
  });
  beforeEach(() => sendAwayWhoeverWaits());
  after(() => sendAwayWhoeverWaits());
  after(() => closePortals(asha, secondDevice, bilal));

  const request = async (name: string, more: { note?: string } = {}): Promise<string> => {
    const visitor = { name, company: 'Blue Parcel' };
    return (await guard.client.visits.request({ unitId, kind: 'delivery', visitor, ...more })).id;
  };
  const ringOf = ({ page }: Portal, visitId: string) =>
    page.locator(`[data-testid=ring][data-visit="${visitId}"]`);
  const entryOf = ({ page }: Portal, visitId: string) =>
    page.locator(`[data-testid=visit][data-visit="${visitId}"]`);
  const stands = (portal: Portal, visitId: string, state: string) =>
    eventually(
      async () => expect(await entryOf(portal, visitId).getAttribute('data-state')).to.equal(state),
      unanswered,
    );
  /** Whatever the pages would still ask of what rang before has been asked by the end of another. */
  const sentinel = async (): Promise<void> => {
    const visitId = await request('Sentinel Iyer');
    await ringOf(secondDevice, visitId).waitFor();
    await (await signIn('Asha')).client.visits.deny(visitId);
    for (const portal of [asha, secondDevice, bilal]) await stands(portal, visitId, 'denied');
  };

  for (const path of ['/base', '/base/visits'])
    it(`at most the photo, and the answer: ${path}`, async function answered() {
      this.timeout(90_000);
      const portals = [asha, secondDevice, bilal];
      for (const portal of portals) {
        await portal.page.goto(path);
        await portal.connected();
        // Photos are read when they are in sight: the list is, also below other cards.
        await portal.page
          .getByTestId('visit')
          .first()
          .evaluate((row) => row.scrollIntoView({ block: 'center' }));
      }
      const asked = portals.map(askedBy);
      const visitId = await request('Rana Kapoor', { note: 'Two boxes' });
      for (const portal of portals) {
        for (const fact of ['Rana Kapoor', 'Delivery', 'Blue Parcel', 'A-101', 'Two boxes'])
          await ringOf(portal, visitId).filter({ hasText: fact }).waitFor();
      }
      expect(asked, 'to ring').to.deep.equal([[], [], []]);

      const photo = new Blob([new Uint8Array(await takePhoto(asha.page))], { type: 'image/jpeg' });
      await guard.client.visits.putPhoto(visitId, photo);
      for (const portal of portals)
        await ringOf(portal, visitId).locator('[data-testid=photo]').waitFor();
      await asha.page.getByTestId('approve').click();
      for (const portal of portals) {
        await ringOf(portal, visitId).waitFor({ state: 'detached' });
        await stands(portal, visitId, 'approved');
        await entryOf(portal, visitId).filter({ hasText: 'Asha' }).waitFor();
        await entryOf(portal, visitId).locator('[data-testid=photo]').waitFor();
      }
      await sentinel();
      const look = `GET /visits/${visitId}/photo`;
      expect(asked).to.deep.equal([[look, `POST /visits/${visitId}/approve`], [look], [look]]);
    });

  it('nothing, when there is no photo and nobody answers', async function nobody() {
    this.timeout(3 * unanswered.within);
    const portals = [asha, secondDevice, bilal];
    const asked = portals.map(askedBy);
    const visitId = await request('Never Mind');
    for (const portal of portals) await ringOf(portal, visitId).waitFor();
    for (const portal of portals) await stands(portal, visitId, 'expired');
    await sentinel();
    expect(asked).to.deep.equal([[], [], []]);
  });
});
