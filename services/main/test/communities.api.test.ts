import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { defineCommunityModels } from '../src/features/communities/communities.model.js';
import { createCommunitiesStore } from '../src/features/communities/communities.store.js';
import { adminOf, operatorOf } from './community-roles.js';
import { explained } from './explained.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

type Community = components['schemas']['Community'];

describe('my communities', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  const list = async (token: string, query = '') => {
    const { status, body } = await call(main, 'GET', `/communities${query}`, { token });
    expect(status).to.equal(200);
    return body as { items: Community[]; nextCursor?: string };
  };
  const idsOf = ({ items }: { items: Community[] }) => items.map(({ id }) => id);
  const memberOf = (...ids: string[]) =>
    main.issuer.tokenFor({
      tenants: ids.map((id) => ({ id, roles: ['resident'], permissions: [] })),
    });

  it('are those I belong to, with their name and time zone', async () => {
    const { here } = main.world;
    const { items } = await list(await tokenFor(main.issuer, here, here.asha));
    const createdAt = items[0]?.createdAt;
    expect(items).to.deep.equal([
      {
        ...{ id: here.id, name: 'Lakeview', timeZone: 'Asia/Kolkata', currency: 'INR' },
        ...{ locale: 'en', state: 'active', weekStart: 1, areaUnit: 'square-metre', createdAt },
      },
    ]);
  });

  it('come with their people and what happened last to whoever looks after all, and nobody else', async () => {
    const { here, elsewhere } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const visit = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    const began = Date.now();
    expect((await call(main, 'POST', '/visits', { token, body: visit })).status).to.equal(201);
    const { items } = await list(await operatorOf(main));
    const found = (id: string) => items.find((community) => community.id === id);
    expect(found(here.id)).to.include({ people: 5, state: 'active' });
    const last = Date.parse(found(here.id)?.lastActivityAt ?? '');
    expect(last).to.be.within(began - 1000, Date.now() + 1000);
    expect(found(elsewhere.id)).to.include({ people: 5 });
    expect(found(elsewhere.id)).not.to.have.property('lastActivityAt');
    for (const other of [token, await adminOf(main, here.id)])
      for (const community of (await list(other)).items)
        expect(community).not.to.have.any.keys('people', 'lastActivityAt');
  });

  it('are several for who belongs to several, in pages', async () => {
    const { here, elsewhere } = main.world;
    const token = await memberOf(here.id, elsewhere.id, newId());
    expect(idsOf(await list(token))).to.have.members([here.id, elsewhere.id]);
    const first = await list(token, '?limit=1');
    const second = await list(token, `?limit=1&cursor=${first.nextCursor ?? ''}`);
    expect([...idsOf(first), ...idsOf(second)]).to.have.members([here.id, elsewhere.id]);
    expect(second.nextCursor).to.equal(undefined);
  });

  it('are none for who belongs nowhere, and all for an operator', async () => {
    const { here, elsewhere } = main.world;
    expect(idsOf(await list(await memberOf()))).to.deep.equal([]);
    const everywhere = { roles: ['operator'], permissions: [] };
    const operator = await main.issuer.tokenFor({ everywhere });
    expect(idsOf(await list(operator))).to.have.members([here.id, elsewhere.id]);
  });

  it('open nothing to an operator where there is no community', async () => {
    const { here } = main.world;
    const everywhere = { roles: ['operator'], permissions: ['visits:read'] };
    const token = await main.issuer.tokenFor({ everywhere });
    const visitsOf = (communityId: string) =>
      call(main, 'GET', '/visits', { token, headers: { 'x-community-id': communityId } });
    expect((await visitsOf(here.id)).status).to.equal(200);
    for (const nowhere of [newId(), 'Lakeview']) {
      const { status, body } = await visitsOf(nowhere);
      expect([status, (body as { code: string }).code]).to.deep.equal([403, 'tenant_foreign']);
    }
  });

  it('are not sent again to who has them, nor are the units', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    for (const path of ['/communities', '/units']) {
      const first = await call(main, 'GET', path, { token });
      const known = first.headers.get('etag') ?? 'no tag';
      const again = await call(main, 'GET', path, { token, headers: { 'if-none-match': known } });
      expect([again.status, again.body], path).to.deep.equal([304, {}]);
      const other = await call(main, 'GET', path, { token, headers: { 'if-none-match': '"x"' } });
      expect(other.body, path).to.deep.equal(first.body);
    }
  });

  it('come to an operator in the order of an index, on the first page and on any later one', async () => {
    const { communities } = defineCommunityModels(main.sequelize);
    const about = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en' };
    const added = Array.from({ length: 1000 }, (_none, n) => ({
      ...{ id: newId(), name: `Many ${n % 100}` },
      ...about,
    }));
    await communities.bulkCreate(added);
    await main.sequelize.query('ANALYZE TABLE communities');
    const store = createCommunitiesStore(main.sequelize);
    for (const after of [undefined, { name: 'Many 50', id: added[50]?.id ?? '' }]) {
      const search = { limit: 25, ...(after && { after }) };
      const [plan] = await explained(main, () => store.listCommunities(search));
      expect(plan?.key, JSON.stringify(plan)).to.equal('communities_name_id');
      expect(plan?.Extra ?? '', JSON.stringify(plan)).not.to.match(/filesort/);
    }
    const found = new Set<string>();
    const operator = await main.issuer.tokenFor({
      everywhere: { roles: ['operator'], permissions: [] },
    });
    for (let cursor = '', isLast = false; !isLast;) {
      const page = await list(operator, `?limit=100${cursor}`);
      for (const id of idsOf(page)) found.add(id);
      cursor = `&cursor=${page.nextCursor ?? ''}`;
      isLast = page.nextCursor === undefined;
    }
    expect(found.size).to.equal(added.length + 2);
  });

  it('are told to nobody without a token: 401', async () => {
    expect((await call(main, 'GET', '/communities')).status).to.equal(401);
  });
});
