import { expect } from 'chai';
import { askerFor, type Ask } from './belongings-world.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, createResidencyWorld, type ResidencyWorld } from './residency-world.js';
import { tokenFor, type TestCommunity, type TestPerson } from './world.js';

/** Noon in Kolkata. */
const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('getOwnHouseholds', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: ResidencyWorld;
  let clock = NOON;

  before(async () => {
    main = await startMain({ RESIDENCIES_EVERY: '20ms' }, { now: () => clock });
    here = main.world.here;
    world = await createResidencyWorld(main, here);
  });
  after(() => main.stop());
  beforeEach(() => (clock = NOON));

  const seenBy = async (ask: Ask): Promise<Record<string, string[]>> => {
    const { status, body } = await ask('GET', '/households/me');
    expect(status, JSON.stringify(body)).to.equal(200);
    const items = body['items'] as {
      unit: { name: string };
      residencies: { person: { name: string } }[];
    }[];
    return Object.fromEntries(
      items.map(({ unit, residencies }) => [
        unit.name,
        residencies.map(({ person }) => person.name).sort(),
      ]),
    );
  };
  const asker = (who: TestPerson) => askerFor(main, who);
  const move = async (unitId: string, from: string, more: object = {}) =>
    world.start({ personId: (await world.addPerson(more)).id, unitId, from });

  it('shows those with whom somebody lives, and of no other home', async () => {
    const chitra = await asker(here.chitra);
    expect(await seenBy(await asker(here.asha))).to.deep.equal({
      'A-101': ['Asha Rao', 'Bilal Khan'],
    });
    expect(await seenBy(chitra)).to.deep.equal({ 'A-102': ['Chitra Menon'] });
    const { body } = await chitra('GET', '/households/me');
    const [household] = body['items'] as { unit: object; residencies: object[] }[];
    expect(household?.unit).to.deep.equal({
      ...{ id: here.neighbourUnitId, name: 'A-102', building: 'Tower A' },
    });
    expect(household?.residencies[0]).to.deep.include({ kind: 'owner', livesHere: true });
  });

  it('leaves out who is to come, has left, or owns it and lives elsewhere', async () => {
    const chitra = await asker(here.chitra);
    const owner = await world.addPerson({ givenName: 'Olga' });
    const [unitId, from] = [here.neighbourUnitId, '2026-01-01'];
    await world.start({ personId: owner.id, unitId, from, kind: 'owner', livesHere: false });
    await move(unitId, '2026-12-20', { givenName: 'Nadia' });
    const left = await move(unitId, from, { givenName: 'Lena' });
    expect(await seenBy(chitra)).to.deep.equal({ 'A-102': ['Chitra Menon', 'Lena Shah'] });
    await world.ask('POST', `/residencies/${left.id}/end`, { body: { at: NOON.toISOString() } });
    expect(await seenBy(chitra)).to.deep.equal({ 'A-102': ['Chitra Menon'] });
    clock = new Date('2026-12-20T06:30:00.000Z');
    expect(await seenBy(chitra)).to.deep.equal({ 'A-102': ['Chitra Menon', 'Nadia Shah'] });
  });

  it('shows several homes by their names, and none to who lives nowhere', async () => {
    const { body } = await world.ask('GET', '/persons?search=Bilal');
    const [person] = body['items'] as { id: string }[];
    const [personId, unitId] = [person?.id, here.emptyUnitId];
    const second = await world.start({ personId, unitId, from: '2026-12-01' });
    const bilal = await asker(here.bilal);
    expect(Object.keys(await seenBy(bilal))).to.deep.equal(['A-101', 'A-103']);
    const path = `/residencies/${second.id}/end`;
    await world.ask('POST', path, { body: { at: NOON.toISOString() } });
    expect(Object.keys(await seenBy(bilal))).to.deep.equal(['A-101']);
    // Also a manager sees their own, and not everybody's.
    expect(await seenBy(await asker(here.manager))).to.deep.equal({});
  });

  it('is for members who live there, each in their own community', async () => {
    expect((await call(main, 'GET', '/households/me')).status).to.equal(401);
    const guard = await asker(here.guard);
    expect(codeOf(await guard('GET', '/households/me'))).to.deep.equal([
      ...[403, 'permission_missing'],
    ]);
    const { elsewhere } = main.world;
    const stranger = await tokenFor(main.issuer, elsewhere, here.asha);
    const answer = await call(main, 'GET', '/households/me', { token: stranger });
    expect(answer.body).to.deep.equal({ items: [] });
    const headers = { 'x-community-id': here.id };
    const refused = await call(main, 'GET', '/households/me', { token: stranger, headers });
    expect(refused.status).to.equal(403);
  });
});
