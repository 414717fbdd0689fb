import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { adminTokenFor } from './world.js';
import { call } from './main-fixture.js';
import { codeOf, NOW, startUnits, type UnitsWorld } from './units-world.js';

describe('units', () => {
  let world: UnitsWorld;
  let at = NOW;

  before(async () => (world = await startUnits(() => at)));
  after(() => world.main.stop());
  beforeEach(() => (at = NOW));

  describe('createUnit', () => {
    it('makes it, where its Location says, and tells of it in the same transaction', async () => {
      const buildingId = await world.newBuilding('Lotus');
      const draft = { name: 'L-1', floor: 0, kind: 'shop', areaCenti: 12_345, share: 20_833 };
      const { body, headers } = await world.made('/units', {
        buildingId,
        ...draft,
        externalRef: 'ERP 7',
      });
      const unit = { buildingId, building: 'Lotus', ...draft, externalRef: 'ERP 7' };
      expect(body).to.deep.equal({
        ...{ id: body['id'], ...unit, status: 'active', formerUnitIds: [] },
        createdAt: NOW.toISOString(),
      });
      const read = await world.ask('GET', (headers.get('location') ?? '').replace('/api/v1', ''));
      expect(read.body).to.deep.equal(body);
      const told = await world.toldOf(buildingId);
      expect(told.map(({ type }) => type)).to.deep.equal(['gatehouse.unit.created.v1']);
      expect(told[0]?.data).to.deep.equal({
        ...{
          communityId: world.main.world.here.id,
          actorId: world.main.world.here.manager.accountId,
        },
        ...{ at: NOW.toISOString(), units: [{ id: body['id'], ...unit, formerUnitIds: [] }] },
      });
    });

    it('says who really did it', async () => {
      const { here } = world.main.world;
      const buildingId = await world.newBuilding();
      const token = await adminTokenFor(world.main.issuer, here, here.guard.accountId);
      await world.ask('POST', '/units', { buildingId, name: '1', kind: 'flat' }, { token });
      const [told] = await world.toldOf(buildingId);
      expect(told?.data).to.include({ actedById: here.guard.accountId });
    });

    it('refuses a name that the building has, in whatever case, and takes it elsewhere', async () => {
      const [buildingId, other] = [await world.newBuilding(), await world.newBuilding()];
      await world.newUnit(buildingId, { name: 'B-1' });
      const again = await world.ask('POST', '/units', { buildingId, name: 'b-1', kind: 'flat' });
      expect(codeOf(again)).to.deep.equal([409, 'unit_exists']);
      expect(again.body['context']).to.deep.equal({ count: 1, names: ['B-1'] });
      await world.newUnit(other, { name: 'B-1' });
    });

    it('refuses a reference that another unit has, and one of two who take it at once', async () => {
      const buildings = [await world.newBuilding(), await world.newBuilding()];
      const externalRef = newId();
      const both = await Promise.all(
        buildings.map((buildingId) =>
          world.ask('POST', '/units', { buildingId, name: '1', kind: 'flat', externalRef }),
        ),
      );
      expect(both.map(({ status }) => status)).to.have.members([201, 409]);
      const [buildingId = ''] = buildings;
      const again = await world.ask('POST', '/units', {
        ...{ buildingId, name: '2', kind: 'flat', externalRef },
      });
      expect(codeOf(again)).to.deep.equal([409, 'external_ref_taken']);
      const all = (await Promise.all(buildings.map((one) => world.unitsOf(one)))).flat();
      expect(all.filter((unit) => unit.externalRef === externalRef)).to.have.length(1);
    });

    it('refuses a building of nowhere: 404', async () => {
      const unit = { buildingId: newId(), name: '1', kind: 'flat' };
      expect(codeOf(await world.ask('POST', '/units', unit))).to.deep.equal([
        404,
        'building_not_found',
      ]);
    });

    const good = { buildingId: newId(), name: 'A-1', kind: 'flat' };
    const wrong: [string, object, string][] = [
      ['no name', { ...good, name: undefined }, 'body.name'],
      ['a blank name', { ...good, name: ' ' }, 'body.name'],
      ['a name of 41 signs', { ...good, name: 'x'.repeat(41) }, 'body.name'],
      ['a kind that there is not', { ...good, kind: 'castle' }, 'body.kind'],
      ['half a floor', { ...good, floor: 1.5 }, 'body.floor'],
      ['a share of more than all', { ...good, share: 1_000_001 }, 'body.share'],
      ['no area', { ...good, areaCenti: 0 }, 'body.areaCenti'],
      ['a status', { ...good, status: 'retired' }, 'body.status'],
    ];
    for (const [what, body, field] of wrong)
      it(`refuses ${what}: 400 naming ${field}`, async () => {
        const answer = await world.ask('POST', '/units', body);
        expect(answer.status).to.equal(400);
        const errors = answer.body['errors'] as { path: string }[];
        expect([...new Set(errors.map(({ path }) => path))]).to.deep.equal([field]);
      });
  });

  describe('updateUnit', () => {
    it('changes what is given, takes away what is null, and tells of it', async () => {
      const buildingId = await world.newBuilding();
      const unit = await world.newUnit(buildingId, {
        name: 'C-9',
        floor: 9,
        areaCenti: 1,
        share: 1,
      });
      const rest = Object.fromEntries(Object.entries(unit).filter(([field]) => field !== 'share'));
      at = new Date(NOW.getTime() + 60_000);
      const path = `/units/${unit.id}`;
      const answer = await world.patch(path, { name: 'C-10', areaCenti: 99_050, share: null });
      expect([answer.status, answer.body]).to.deep.equal([
        200,
        { ...rest, name: 'C-10', areaCenti: 99_050, changedAt: at.toISOString() },
      ]);
      expect(answer.headers.get('etag')).to.equal(await world.tagOf(path));
      expect((await world.toldOf(buildingId)).map(({ type, data }) => [type, data.units[0]?.name]))
        .to // In the order in which it happened.
        .deep.equal([
          ['gatehouse.unit.created.v1', 'C-9'],
          ['gatehouse.unit.changed.v1', 'C-10'],
        ]);
    });

    it('is found by its new name and not by the old', async () => {
      const unit = await world.newUnit(await world.newBuilding(), { name: 'Violet 77' });
      expect(await world.found('violet77')).to.deep.equal(['Violet 77']);
      await world.patch(`/units/${unit.id}`, { name: 'Indigo 77' });
      expect(await world.found('violet')).to.deep.equal([]);
      expect(await world.found('let7')).to.deep.equal([]);
      expect(await world.found('indigo')).to.deep.equal(['Indigo 77']);
    });

    it('lets one of two through who change what they both have seen: 412', async () => {
      const { id } = await world.newUnit(await world.newBuilding(), { name: '1' });
      for (let round = 0; round < 10; round++) {
        const tag = await world.tagOf(`/units/${id}`);
        const both = await Promise.all(
          ['one', 'other'].map((name) =>
            world.patch(`/units/${id}`, { name: `${name} ${round}` }, tag),
          ),
        );
        expect(both.map(({ status }) => status)).to.have.members([200, 412]);
        const won = both.find(({ status }) => status === 200);
        expect((await world.ask('GET', `/units/${id}`)).body).to.deep.equal(won?.body);
      }
    });

    it('wants to know what it changes: 428 without If-Match', async () => {
      const { id } = await world.newUnit(await world.newBuilding(), { name: '1' });
      const answer = await world.ask('PATCH', `/units/${id}`, { name: '2' });
      expect(codeOf(answer)).to.deep.equal([428, 'precondition_required']);
    });

    it('refuses what another has, keeps its own, and writes its own name otherwise', async () => {
      const buildingId = await world.newBuilding();
      const ref = newId();
      await world.newUnit(buildingId, { name: 'D-1', externalRef: ref });
      const { id } = await world.newUnit(buildingId, { name: 'D-2', externalRef: newId() });
      const path = `/units/${id}`;
      expect(codeOf(await world.patch(path, { name: 'd-1' }))).to.deep.equal([409, 'unit_exists']);
      const taken = await world.patch(path, { externalRef: ref });
      expect(codeOf(taken)).to.deep.equal([409, 'external_ref_taken']);
      const kept = await world.patch(path, { name: 'd-2' });
      expect([kept.status, kept.body['name']]).to.deep.equal([200, 'd-2']);
    });

    it('finds nothing where there is nothing: 404', async () => {
      const answer = await world.patch(`/units/${newId()}`, { name: '2' }, '*');
      expect(codeOf(answer)).to.deep.equal([404, 'unit_not_found']);
      expect((await world.ask('GET', `/units/${newId()}`)).status).to.equal(404);
    });
  });

  it('are changed by admins only: 403; asks for a token: 401, and for ids: 400', async () => {
    const id = newId();
    const paths: [string, string, object?][] = [
      ['POST', '/units', { buildingId: id, name: '1', kind: 'flat' }],
      ['PATCH', `/units/${id}`, { name: '1' }],
      ['POST', `/units/${id}/retire`],
      ['POST', `/units/${id}/split`, { units: [{ name: '1' }, { name: '2' }] }],
      ['POST', '/units/merge', { unitIds: [id, newId()], name: '1', kind: 'flat' }],
    ];
    for (const [method, path, body] of paths) {
      for (const token of [world.manager, world.asha, world.guard])
        expect((await world.ask(method, path, body, { token })).status, path).to.equal(403);
      const { status } = await call(world.main, method, path, { ...(body && { body }) });
      expect(status, path).to.equal(401);
    }
    for (const token of [world.manager, world.asha, world.guard])
      expect((await world.ask('GET', `/units/${id}`, undefined, { token })).status).to.equal(404);
    expect((await world.ask('GET', '/units/1')).status).to.equal(400);
    expect((await world.ask('POST', '/units/1/retire')).status).to.equal(400);
  });
});
