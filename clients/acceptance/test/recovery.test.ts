import { expect } from 'chai';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { signIn, type Browser, type Person } from './support/person.js';
import { theSystem } from './support/the-system.js';

describe('whatever dies in between', () => {
  let guard: Person;
  let asha: Person;
  let unitId: string;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    [guard, asha] = await Promise.all([signIn('Gopal'), signIn('Asha')]);
    const { items } = await guard.client.units.list({ search: 'A-101' });
    unitId = items[0]?.id ?? '';
  });
  afterEach(() => asha.closeBrowsers());

  const requestVisits = async (count: number) => {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) {
      const visitor = { name: `Visitor ${index}` };
      ids.push((await guard.client.visits.request({ unitId, kind: 'guest', visitor })).id);
    }
    return ids;
  };

  /** Each visit once; those of different visits may overtake each other. */
  const expectWhole = async (browser: Browser, visitIds: string[]) => {
    const rung = () =>
      browser.shown
        .map((item) => item.notification)
        .filter((notification) => notification.kind === 'visit-requested')
        .map((notification) => notification.data['visitId']);
    await eventually(() => expect(rung()).to.include.members(visitIds), { within: 20_000 });
    expect(rung()).to.have.members(visitIds);
    const seqs = browser.shown.map((item) => item.seq);
    expect(seqs, 'no gap, nothing twice').to.deep.equal(
      seqs.map((_, index) => (seqs[0] ?? 0) + index),
    );
  };

  it('an edge: the browser moves to another one, misses nothing and shows nothing twice', async function edgeDies() {
    this.timeout(60_000);
    const { services } = await theSystem();
    const browsers = await Promise.all([1, 2, 3, 4].map(() => asha.openBrowser()));
    const before = await requestVisits(5);
    const edge = services.get('edge');
    await edge?.kill9();
    const during = await requestVisits(5);
    await edge?.restart();
    const after = await requestVisits(5);
    for (const browser of browsers) await expectWhole(browser, [...before, ...during, ...after]);
  });

  for (const service of ['notification', 'main'] as const) {
    it(`one of two of ${service}: nothing is refused meanwhile, every visit rings once`, async function oneDies() {
      this.timeout(60_000);
      const { services } = await theSystem();
      const browser = await asha.openBrowser();
      const before = await requestVisits(5);
      await services.get(service)?.kill9();
      const during = await requestVisits(5);
      await services.get(service)?.restart();
      const after = await requestVisits(5);
      await expectWhole(browser, [...before, ...during, ...after]);
    });

    it(`both of ${service}: every accepted visit rings once`, async function bothDie() {
      this.timeout(60_000);
      const { services } = await theSystem();
      const browser = await asha.openBrowser();
      const both = [...services.values()].filter((process) => process.service === service);
      const before = await requestVisits(5);
      await Promise.all(both.map((process) => process.kill9()));
      const during = service === 'main' ? [] : await requestVisits(5);
      await Promise.all(both.map((process) => process.restart()));
      const after = await requestVisits(5);
      await expectWhole(browser, [...before, ...during, ...after]);
    });
  }
});
