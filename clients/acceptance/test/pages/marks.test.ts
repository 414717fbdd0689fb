import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, type Person } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

/** So many the portal shows before one asks for more. */
const pageSize = 30;

describe('marks made on another device, in browsers', () => {
  let laptop: Portal;
  let phone: Portal;
  let asha: Person;

  before(async function tellThreeThings() {
    this.timeout(180_000);
    const { client } = await signIn('Gopal');
    const [unit] = (await client.units.list({ search: 'A-101' })).items;
    for (const name of ['Mark One', 'Mark Two', 'Mark Three']) {
      await client.visits.request({ unitId: unit?.id ?? '', kind: 'guest', visitor: { name } });
    }
    // By somebody else: who answers has read what rang.
    await sendAwayWhoeverWaits('Bilal');
    asha = await signIn('Asha');
    laptop = await openPortalAs('Asha');
    phone = await openPortalAs('Asha', { size: 'phone' });
    for (const { page } of [laptop, phone]) await page.goto('/base/notifications');
    await Promise.all([laptop.connected(), phone.connected()]);
  });
  after(() => sendAwayWhoeverWaits());
  after(() => closePortals(laptop, phone));

  interface Shown {
    id: string;
    isUnread: boolean;
  }

  const shownOn = ({ page }: Portal): Promise<Shown[]> =>
    page.getByTestId('notification').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-notification') ?? '',
        isUnread: entry.classList.contains('unread'),
      })),
    );
  const kept = async (): Promise<Shown[]> =>
    (await asha.client.notifications.list({ limit: pageSize })).items.map(({ id, readAt }) => ({
      id,
      isUnread: readAt === undefined,
    }));
  const expectTruth = async (portal: Portal): Promise<void> => {
    await eventually(
      async () => {
        const shown = await shownOn(portal);
        // What was archived leaves a page that ends at a button for more one entry shorter.
        const newest = (await kept()).slice(0, Math.max(shown.length, pageSize - 2));
        expect(shown).to.deep.equal(newest);
      },
      { within: 20_000 },
    );
    const { unread } = await asha.client.notifications.unreadCount();
    await eventually(async () => {
      const bell = portal.page.getByTestId('unread');
      expect((await bell.count()) === 0 ? '0' : await bell.textContent()).to.equal(String(unread));
    });
  };
  /** Reads the first on the telephone, archives the second, and leaves the third. */
  const markOnPhone = async (): Promise<void> => {
    await phone.page.getByTestId('notification').nth(2).waitFor();
    const [first = '', second = ''] = (await shownOn(phone)).map(({ id }) => id);
    const archived = phone.page.locator(`[data-notification="${second}"]`);
    await phone.page.locator(`[data-notification="${first}"]`).getByTestId('read').click();
    await archived.getByTestId('archive').click();
    await archived.and(phone.page.getByTestId('notification')).waitFor({ state: 'detached' });
  };

  it('are seen at once while both are connected', async function connected() {
    this.timeout(60_000);
    await markOnPhone();
    await expectTruth(laptop);
    await expectTruth(phone);
    await phone.page.getByTestId('mark-unread').first().click();
    await expectTruth(laptop);
  });

  it('are seen after a laptop slept', async function sleeps() {
    this.timeout(60_000);
    await laptop.context.setOffline(true);
    await markOnPhone();
    await laptop.context.setOffline(false);
    await expectTruth(laptop);
    await expectTruth(phone);
  });

  it('are seen after every edge was away', async function edgesDie() {
    this.timeout(90_000);
    await phone.page.getByTestId('mark-unread').first().click();
    await expectTruth(laptop);
    const { services } = await theSystem();
    const edges = [services.get('edge'), services.get('edge-2')];
    for (const edge of edges) await edge?.kill9();
    await laptop.page.getByTestId('offline').waitFor();
    await markOnPhone();
    for (const edge of edges) await edge?.restart();
    await laptop.connected();
    await expectTruth(laptop);
  });
});
