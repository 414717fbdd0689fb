import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

interface Suggestions {
  companies: { kind: string; name: string; visits: number }[];
  visitors: { kind: string; visitor: { name: string }; unit: { name: string } }[];
}

describe('suggestions of who comes again', () => {
  let main: MainFixture;
  let guard: string;

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
  });
  before(async function letThemCome() {
    const { here } = main.world;
    const { unitId, neighbourUnitId } = here;
    const maid = { name: 'Lata Devi', phone: '+919811122233' };
    await came(unitId, 'service', maid);
    await came(neighbourUnitId, 'service', { ...maid, vehicle: 'MH 12 AB 1' });
    for (let times = 0; times < 3; times++)
      await came(unitId, 'delivery', { name: `Rider ${times}`, company: 'Swift Parcels' });
    await came(unitId, 'delivery', { name: 'Rider', company: 'swift parcels' });
    await came(unitId, 'delivery', { name: 'Rider', company: 'Slow Mail' });
    await came(unitId, 'cab', { name: 'Driver', company: 'Swift Parcels' });
  });
  after(() => main.stop());

  async function came(unitId: string, kind: string, visitor: object): Promise<void> {
    const body = { unitId, kind, visitor };
    const answer = await call(main, 'POST', '/visits', { token: guard, body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  }

  async function suggest(search?: string): Promise<Suggestions> {
    const query = search === undefined ? '' : `?search=${encodeURIComponent(search)}`;
    const answer = await call(main, 'GET', `/visits/suggestions${query}`, { token: guard });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as unknown as Suggestions;
  }

  it('name the companies of each kind of visit, the most frequent first', async () => {
    const { companies, visitors } = await suggest();
    const said = companies.map(({ kind, name, visits }) => [kind, name.toLowerCase(), visits]);
    expect(said).to.deep.equal([
      ['delivery', 'swift parcels', 4],
      ['delivery', 'slow mail', 1],
      ['cab', 'swift parcels', 1],
    ]);
    expect(visitors).to.deep.equal([]);
  });

  it('find a visitor by a part of the telephone, once, as they came last', async () => {
    for (const search of ['11122', 'lata', 'DEVI la']) {
      const { visitors } = await suggest(search);
      expect(visitors, search).to.have.length(1);
      expect(visitors[0], search).to.deep.include({
        kind: 'service',
        visitor: { name: 'Lata Devi', phone: '+919811122233', vehicle: 'MH 12 AB 1' },
      });
      expect(visitors[0]?.unit.name, search).to.equal('A-102');
    }
  });

  it('find nobody by what is no part of theirs, nor by a wildcard', async () => {
    for (const search of ['ata', '99999', '%%', 'l_'])
      expect((await suggest(search)).visitors, search).to.deep.equal([]);
  });

  it('are six visitors at most, who came last first', async () => {
    for (let index = 0; index < 8; index++)
      await came(main.world.here.unitId, 'guest', { name: `Meera Iyer ${index}` });
    const { visitors } = await suggest('meera');
    const names = visitors.map(({ visitor }) => visitor.name);
    expect(names).to.deep.equal([7, 6, 5, 4, 3, 2].map((index) => `Meera Iyer ${index}`));
  });

  it('are for who may ring: a resident gets 403, a search of one sign 400', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.asha);
    expect((await call(main, 'GET', '/visits/suggestions', { token })).status).to.equal(403);
    const short = await call(main, 'GET', '/visits/suggestions?search=a', { token: guard });
    expect(short.status).to.equal(400);
    expect(JSON.stringify(short.body['errors'])).to.contain('query.search');
  });
});
