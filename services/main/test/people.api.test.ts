import type { components } from '@gatehouse/contracts/main';
import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

type Wanted = MadeCalls['auth.people.list'];
type Listed = MadeCalls['auth.people.list.reply']['people'][number];
type Person = components['schemas']['Person'];

describe('people', () => {
  let main: MainFixture;
  let manager: string;
  let known: Listed[];
  const asked: Wanted[] = [];

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    manager = await tokenFor(main.issuer, here, here.manager);
    known = [here.asha, here.chitra, here.guard].map(listed);
    await standInForAuth(main, {
      'auth.people.list': (wanted) => {
        asked.push(wanted);
        if (wanted.search === 'away') throw new UnavailableError('auth_away', 'Away');
        const { communityId, limit } = wanted;
        return { people: communityId === here.id ? known.slice(0, limit) : [] };
      },
    });
  });
  after(() => main.stop());

  function listed({ accountId, name, role }: TestPerson): Listed {
    const [givenName = '', familyName = ''] = name.split(' ');
    const email = `${givenName.toLowerCase()}@test.gatehouse.example`;
    return { accountId, givenName, familyName, email, status: 'active', roles: [{ role }] };
  }

  const list = async (query = '', rest: Call = {}) => {
    const answer = await call(main, 'GET', `/people${query}`, { token: manager, ...rest });
    const { items = [], nextCursor } = answer.body as { items?: Person[]; nextCursor?: string };
    return { ...answer, items, nextCursor };
  };

  it('come with what auth says of them, and with the units they live in now', async () => {
    const { here } = main.world;
    const { status, items } = await list();
    expect(status).to.equal(200);
    const own = { id: here.unitId, name: 'A-101', building: 'Tower A' };
    const neighbour = { id: here.neighbourUnitId, name: 'A-102', building: 'Tower A' };
    expect(items).to.deep.equal([
      { ...known[0], units: [own] },
      { ...known[1], units: [neighbour] },
      { ...known[2], units: [] },
    ]);
  });

  it('are asked for in the caller’s community, filtered as the caller says', async () => {
    await list('?search=as&role=resident&status=active&limit=7');
    expect(asked.at(-1)).to.deep.equal({
      communityId: main.world.here.id,
      search: 'as',
      role: 'resident',
      status: 'active',
      limit: 8,
    });
  });

  it('come in pages, each of which goes on after the last of the one before', async () => {
    const first = await list('?limit=2');
    expect(first.items).to.have.length(2);
    await list(`?limit=2&cursor=${first.nextCursor ?? ''}`);
    const { familyName, givenName, accountId } = known[1] ?? listed(main.world.here.chitra);
    expect(asked.at(-1)?.after).to.deep.equal({ familyName, givenName, accountId });
    expect((await list()).nextCursor).to.equal(undefined);
  });

  it('no longer live where they moved out', async () => {
    const { here } = main.world;
    await main.sequelize.query(`UPDATE residencies SET valid_to = ? WHERE unit_id = ?`, {
      replacements: [new Date(), here.neighbourUnitId],
    });
    const { items } = await list();
    expect(items.map(({ units }) => units.length)).to.deep.equal([1, 0, 0]);
  });

  it('are shown with the homes of this community only', async () => {
    const { here, elsewhere } = main.world;
    // Asha lives in the other community as well.
    const [personId, communityId] = [newId(), elsewhere.id];
    await main.sequelize.query(
      `INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, 'Asha Rao')`,
      { replacements: [personId, communityId, here.asha.accountId] },
    );
    await main.sequelize.query(
      `INSERT INTO residencies (id, community_id, person_id, unit_id, kind, valid_from)
       VALUES (?, ?, ?, ?, 'owner', '2026-01-01')`,
      { replacements: [newId(), communityId, personId, elsewhere.unitId] },
    );
    const { items } = await list();
    expect(items[0]?.units.map(({ id }) => id)).to.deep.equal([here.unitId]);
  });

  it('are nobody’s business who may not see them: 403', async () => {
    const { here, elsewhere } = main.world;
    for (const person of [here.asha, here.guard]) {
      const token = await tokenFor(main.issuer, here, person);
      expect((await list('', { token })).status).to.equal(403);
    }
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const foreign = await list('', { token, headers: { 'x-community-id': here.id } });
    expect(foreign.status).to.equal(403);
    expect((await list('', { token })).items).to.deep.equal([]);
    expect((await call(main, 'GET', '/people')).status).to.equal(401);
  });

  for (const query of ['role=king', 'status=asleep', 'search=', 'limit=0', 'cursor=x', 'page=2'])
    it(`are not listed for ${query}: 400 naming it`, async () => {
      const { status, body } = await list(`?${query}`);
      expect(status).to.equal(400);
      const [name = ''] = query.split('=');
      expect(JSON.stringify(body['errors'])).to.include(`query.${name}`);
    });

  it('cannot be listed while auth is away: 503', async () => {
    expect((await list('?search=away')).status).to.equal(503);
  });
});
