import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import { defineVisitModel } from '../src/features/visits/visits.model.js';
import { explained } from './explained.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle, visitRow } from './residencies.js';
import { tokenFor, type TestCommunity, type TestPerson } from './world.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

describe('a visit is seen', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let earlier: TestPerson;
  let later: TestPerson;
  /** Visits to one unit: to the tenant before, to nobody, to the one after. */
  let visits: Record<'first' | 'between' | 'last' | 'neighbours', string>;

  before(async () => {
    main = await startMain();
    here = main.world.here;
    earlier = newResident('Asha Before');
    later = newResident('Chitra After');
    const unitId = here.emptyUnitId;
    await settle(main.sequelize, here, earlier, [
      { unitId, from: day(1), to: day(10) },
      { unitId: here.neighbourUnitId, from: day(10) },
    ]);
    await settle(main.sequelize, here, later, [{ unitId, from: day(20) }]);
    visits = {
      first: await visitAt(day(5)),
      between: await visitAt(day(15)),
      last: await visitAt(day(25)),
      neighbours: await visitAt(day(26), here.neighbourUnitId),
    };
  });
  after(() => main.stop());

  async function visitAt(requestedAt: Date, unitId = here.emptyUnitId): Promise<string> {
    const row = visitRow(here.id, unitId, requestedAt);
    await defineVisitModel(main.sequelize).create(row);
    await main.sequelize.query(`INSERT INTO visit_photos VALUES (?, ?, 'image/png', 'x', ?)`, {
      replacements: [row.id, here.id, new Date()],
    });
    return row.id;
  }

  const get = async (path: string, person: TestPerson, community = here) =>
    call(main, 'GET', path, { token: await tokenFor(main.issuer, community, person) });
  const listed = async (person: TestPerson, query = '') =>
    ((await get(`/visits${query}`, person)).body['items'] as { id: string }[]).map(({ id }) => id);

  /** By every way there is, each of which must say the same. */
  async function seenBy(person: TestPerson): Promise<string[]> {
    const token = await tokenFor(main.issuer, here, person);
    const seen: string[] = [];
    for (const id of Object.values(visits)) {
      const { status } = await call(main, 'GET', `/visits/${id}`, { token });
      const photo = await fetch(`${main.api}/visits/${id}/photo`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(photo.status, 'the photo, as the visit').to.equal(status);
      if (status === 200) seen.push(id);
    }
    const ids = seen.toReversed();
    expect(await listed(person), 'the list, as single visits').to.deep.equal(ids);
    expect(await listed(person, '?search=Ravi'), 'the search').to.deep.equal(ids);
    const pages = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const { body } = await get(`/visits?limit=1${cursor}`, person);
      const page = body as unknown as { items: { id: string }[]; nextCursor?: string };
      pages.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
    }
    expect(pages, 'page by page').to.deep.equal(ids);
    return seen;
  }

  it('by who lived there then, also after moving within the community', async () => {
    expect(await seenBy(earlier)).to.deep.equal([visits.first, visits.neighbours]);
  });

  it('by who lives there now from the day of moving in on, and not before', async () => {
    expect(await seenBy(later)).to.deep.equal([visits.last]);
    const ofUnit = await listed(later, `?unitId=${here.emptyUnitId}`);
    expect(ofUnit).to.deep.equal([visits.last]);
    expect(await listed(later, `?unitId=${here.neighbourUnitId}`)).to.deep.equal([]);
  });

  it('by nobody who moves in later', async () => {
    const coming = newResident('Next Month');
    const from = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
    await settle(main.sequelize, here, coming, [{ unitId: here.emptyUnitId, from }]);
    expect(await seenBy(coming)).to.deep.equal([]);
  });

  it('by staff in the whole community', async () => {
    expect(await seenBy(here.guard)).to.deep.equal(Object.values(visits));
    expect(await seenBy(here.manager)).to.deep.equal(Object.values(visits));
  });

  it('by nobody who has lived nowhere, or in no unit of this community', async () => {
    const stranger = newResident('Never There');
    await settle(main.sequelize, here, stranger, []);
    expect(await seenBy(stranger)).to.deep.equal([]);
    expect(await seenBy(newResident('Unknown Here'))).to.deep.equal([]);
    const { elsewhere } = main.world;
    // Of the same account: what it lives in elsewhere opens nothing here, and the other way round.
    await settle(main.sequelize, elsewhere, earlier, [{ unitId: elsewhere.unitId, from: day(1) }]);
    const foreign = await get(`/visits/${visits.first}`, earlier, elsewhere);
    expect(foreign.status).to.equal(404);
    expect((await get('/visits', earlier, elsewhere)).body['items']).to.deep.equal([]);
  });

  it('by who is a member, and by who became one again', async () => {
    const token = await tokenFor(main.issuer, here, earlier);
    await main.issuer.revoke(token);
    const path = `/visits/${visits.first}`;
    expect((await call(main, 'GET', path, { token })).status, 'removed').to.equal(401);
    const elsewhereOnly = await tokenFor(main.issuer, main.world.elsewhere, earlier);
    expect((await call(main, 'GET', path, { token: elsewhereOnly })).status).to.equal(404);
    expect((await get(path, earlier)).status, 'invited again').to.equal(200);
  });

  it('to the millisecond: from the first moment on, up to but without the last', async () => {
    const [unitId, last] = [newId(), new Date(day(10).getTime() - 1)];
    const tenant = newResident('To The Millisecond');
    await settle(main.sequelize, here, tenant, [{ unitId, from: day(1), to: day(10) }]);
    const early = await visitAt(new Date(day(1).getTime() - 1), unitId);
    const edges = [await visitAt(day(1), unitId), await visitAt(last, unitId)];
    const late = await visitAt(day(10), unitId);
    expect(await listed(tenant)).to.deep.equal(edges.toReversed());
    for (const id of edges) expect((await get(`/visits/${id}`, tenant)).status).to.equal(200);
    for (const id of [early, late])
      expect((await get(`/visits/${id}`, tenant)).status).to.equal(404);
  });

  it('by an index: a list of one’s own reads none of the other units', async () => {
    const [community, units] = [newId(), Array.from({ length: 40 }, newId)];
    const rows = units.flatMap((unitId) =>
      Array.from({ length: 50 }, (_, n) => visitRow(community, unitId, day(n + 1))),
    );
    await defineVisitModel(main.sequelize).bulkCreate(rows);
    await main.sequelize.query('ANALYZE TABLE visits');
    const [one = '', other = ''] = units;
    const stays = [
      { unitId: one, from: day(3), to: day(9) },
      { unitId: one, from: day(12), to: null },
      { unitId: other, from: day(1), to: day(3) },
    ];
    const store = createVisitsStore(main.sequelize);
    const plans = await explained(main, () =>
      store.list({ communityId: community, stays, limit: 25 }),
    );
    expect(plans, 'one for each unit').to.have.length(2);
    for (const plan of plans) {
      expect(plan.key, JSON.stringify(plan)).to.equal('visits_community_id_unit_id_id');
      expect(Number(plan.rows)).to.be.at.most(50);
    }
  });
});
