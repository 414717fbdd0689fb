import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { signIn } from '../support/person.js';
import { ring } from '../support/states.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

const clock = new Intl.DateTimeFormat('en', {
  ...{ hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Kolkata' },
});

/** What separates hours from AM and PM differs between versions of the texts. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('times in the portal, in a browser', () => {
  let portal: Portal;
  let visitId: string;
  let story: string[];

  before(async function comeAndGo() {
    this.timeout(180_000);
    visitId = await ring('Nora Amsel');
    await (await signIn('Asha')).client.visits.approve(visitId);
    const guard = (await signIn('Gopal')).client;
    await guard.visits.checkIn(visitId);
    const { checkedInAt = '', checkedOutAt = '' } = await guard.visits.checkOut(visitId);
    story = [checkedInAt, checkedOutAt].map((at) => plain(clock.format(new Date(at))));
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(portal));

  const told = async (): Promise<string> => {
    await portal.page.goto('/base/visits');
    const entry = portal.page.locator(`[data-visit="${visitId}"]`);
    await entry.getByText('Inside from').waitFor();
    // The name of the zone stands there until the page knows the community, at the latest.
    await portal.page.locator('.topbar .where', { hasText: /\w/ }).waitFor();
    return plain(await entry.getByText('Inside from').textContent());
  };

  it('are the community’s on a device far away, and say so', async () => {
    portal = await openPortalAs('Asha', { timeZone: 'America/New_York' });
    const [from = '', to = ''] = story;
    expect(await told()).to.equal(`Inside from ${from} IST to ${to} IST`);
  });

  it('need no name of a zone on a device that has the same clocks', async () => {
    portal = await openPortalAs('Asha', { timeZone: 'Asia/Kolkata' });
    const [from = '', to = ''] = story;
    expect(await told()).to.equal(`Inside from ${from} to ${to}`);
  });
});
