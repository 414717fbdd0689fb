import { expect } from 'chai';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { signIn, type Person } from './support/person.js';
import { unanswered } from './support/the-system.js';

describe('a visitor at the gate', () => {
  let guard: Person;
  let asha: Person;
  let bilal: Person;
  let chitra: Person;
  let units: Map<string, string>;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    guard = await signIn('Gopal');
    [asha, bilal, chitra] = await Promise.all([signIn('Asha'), signIn('Bilal'), signIn('Chitra')]);
    const { items } = await guard.client.units.list();
    units = new Map(items.map((unit) => [unit.name, unit.id]));
  });
  afterEach(() => [guard, asha, bilal, chitra].forEach((person) => person.closeBrowsers()));

  const visitorFor = (unit: string, name = 'Ravi Kumar') =>
    guard.client.visits.request({
      unitId: units.get(unit) ?? unit,
      kind: 'guest',
      visitor: { name },
    });

  it('rings every resident of the unit, and no neighbour', async () => {
    const [atAsha, atBilal, atChitra] = await Promise.all([
      asha.openBrowser(),
      bilal.openBrowser(),
      chitra.openBrowser(),
    ]);
    const visit = await visitorFor('A-101');
    const ring = await atAsha.shows(visit.id, 'visit-requested');
    await atBilal.shows(visit.id, 'visit-requested');
    expect(ring).to.include({ urgency: 'urgent', title: 'Ravi Kumar is at the gate' });

    // A later visit to the neighbour proves that the first one would have arrived by now.
    const sentinel = await visitorFor('A-102');
    await atChitra.shows(sentinel.id, 'visit-requested');
    expect(atChitra.about(visit.id), 'the neighbour hears nothing').to.deep.equal([]);
    expect(atAsha.about(sentinel.id), 'nor does this unit hear the other').to.deep.equal([]);
  });

  it('is let in by the first answer; guard and housemates are told, the answerer is not', async () => {
    const [atGate, atAsha, atBilal] = await Promise.all([
      guard.openBrowser(),
      asha.openBrowser(),
      bilal.openBrowser(),
    ]);
    const visit = await visitorFor('A-101');
    await atAsha.shows(visit.id, 'visit-requested');
    await asha.client.visits.approve(visit.id);
    const told = await atGate.shows(visit.id, 'visit-answered');
    expect(told.data).to.deep.include({ outcome: 'approved' });
    await atBilal.shows(visit.id, 'visit-answered');
    const late = await bilal.client.visits.deny(visit.id).catch((error: unknown) => error);
    expect(late).to.have.property('code', 'visit_already_answered');

    const sentinel = await visitorFor('A-101');
    await atAsha.shows(sentinel.id, 'visit-requested');
    const kinds = atAsha.about(visit.id).map((notification) => notification.kind);
    expect(kinds, 'who answered knows it already').to.deep.equal(['visit-requested']);
  });

  it('is told to go away when nobody answers in time', async function inTime() {
    this.timeout(2 * unanswered.within);
    const atGate = await guard.openBrowser();
    const visit = await visitorFor('A-102');
    const told = await atGate.shows(visit.id, 'visit-answered', unanswered.within);
    expect(told.data).to.deep.include({ outcome: 'expired' });
    expect((await guard.client.visits.get(visit.id)).state).to.equal('expired');
  });

  it('rings in every browser of a resident, whichever edge holds it', async () => {
    const browsers = await Promise.all([1, 2, 3, 4].map(() => asha.openBrowser()));
    const visit = await visitorFor('A-101');
    for (const browser of browsers) await browser.shows(visit.id, 'visit-requested');
    for (const browser of browsers) expect(browser.about(visit.id)).to.have.length(1);
  });

  it('counts as unread until it is read, in all tabs', async () => {
    const [one, other] = [await asha.openBrowser(), await asha.openBrowser()];
    await asha.client.notifications.readAll();
    const visit = await visitorFor('A-101');
    const { id } = await one.shows(visit.id, 'visit-requested');
    expect((await asha.client.notifications.unreadCount()).unread).to.equal(1);
    await asha.client.notifications.read(id);
    await asha.client.notifications.read(id);
    expect((await asha.client.notifications.unreadCount()).unread).to.equal(0);
    await other.shows(visit.id, 'visit-requested');
    await eventually(() => expect(other.unread).to.equal(0));
  });
});
