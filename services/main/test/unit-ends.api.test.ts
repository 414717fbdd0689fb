import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { Answer } from './main-fixture.js';
import { codeOf, NOW, startUnits, type Unit, type UnitsWorld } from './units-world.js';

describe('units that end', () => {
  let world: UnitsWorld;

  before(async () => (world = await startUnits(() => NOW)));
  after(() => world.main.stop());

  describe('retireUnit', () => {
    const retire = (unitId: string) => world.ask('POST', `/units/${unitId}/retire`);

    it('takes it out of lists, searches and what can be rung; what happened keeps its name', async () => {
      const buildingId = await world.newBuilding('Old House');
      const unit = await world.newUnit(buildingId, { name: 'Old 1' });
      const settled = await world.moveIn(unit.id, new Date(0), null);
      const visitor = { unitId: unit.id, kind: 'guest', visitor: { name: 'Ravi' } };
      const visit = await world.ask('POST', '/visits', visitor, { token: world.guard });
      expect(visit.status).to.equal(201);
      await world.moveOut(settled, NOW);
      const answer = await retire(unit.id);
      expect([answer.status, answer.body]).to.deep.equal([
        200,
        { ...unit, status: 'retired', retiredAt: NOW.toISOString() },
      ]);
      expect(await world.found('old1')).to.deep.equal([]);
      expect(await world.namesOf(buildingId)).to.deep.equal([]);
      expect(await world.namesOf(buildingId, '&status=retired')).to.deep.equal(['Old 1']);
      expect((await world.ask('GET', `/units/${unit.id}`)).body).to.deep.equal(answer.body);
      const rung = await world.ask('POST', '/visits', visitor, { token: world.guard });
      expect(rung.status).to.be.oneOf([404, 422]);
      const seen = await world.ask('GET', `/visits/${String(visit.body['id'])}`, undefined, {
        token: world.guard,
      });
      expect(seen.body['unit']).to.deep.equal({
        ...{ id: unit.id, name: 'Old 1', building: 'Old House' },
      });
      expect((await world.toldOf(buildingId)).map(({ type }) => type)).to.include(
        'gatehouse.unit.retired.v1',
      );
    });

    it('frees its name', async () => {
      const buildingId = await world.newBuilding();
      const { id } = await world.newUnit(buildingId, { name: 'E-1' });
      await retire(id);
      const again = await world.newUnit(buildingId, { name: 'E-1' });
      expect((await world.unitsOf(buildingId)).map((unit) => unit.id)).to.deep.equal([again.id]);
      expect((await retire(again.id)).status).to.equal(200);
    });

    it('is refused while somebody lives there or is going to, and says so: 409', async () => {
      const { id } = await world.newUnit(await world.newBuilding(), { name: 'F-1' });
      const later = new Date(NOW.getTime() + 86_400_000);
      const inUse = async (count: number) => {
        const answer = await retire(id);
        expect(codeOf(answer)).to.deep.equal([409, 'unit_in_use']);
        expect(answer.body['context']).to.deep.equal({
          blockers: [{ kind: 'residency', unitId: id, count }],
        });
      };
      const living = await world.moveIn(id, new Date(0), null);
      await inUse(1);
      const coming = await world.moveIn(id, later, null);
      await inUse(2);
      // Who leaves at this very moment does not live there any more.
      await world.moveOut(living, NOW);
      await inUse(1);
      await world.moveOut(coming, new Date(NOW.getTime() - 1));
      expect((await retire(id)).status).to.equal(200);
    });

    it('of several at once is done by one', async () => {
      const { id } = await world.newUnit(await world.newBuilding(), { name: '1' });
      const answers = await Promise.all([retire(id), retire(id), retire(id)]);
      expect(answers.map(({ status }) => status)).to.have.members([200, 409, 409]);
      expect(codeOf(await retire(id))).to.deep.equal([409, 'unit_retired']);
      const changed = await world.patch(`/units/${id}`, { name: '2' });
      expect(codeOf(changed)).to.deep.equal([409, 'unit_retired']);
      expect(codeOf(await retire(newId()))).to.deep.equal([404, 'unit_not_found']);
    });
  });

  describe('splitUnit and mergeUnits', () => {
    const split = (id: string, units: object[]) =>
      world.ask('POST', `/units/${id}/split`, { units });
    const merge = (unitIds: string[], name: string) =>
      world.ask('POST', '/units/merge', { unitIds, name, kind: 'flat' });

    it('puts several in the place of one, on its floor and of its kind, all or nothing', async () => {
      const buildingId = await world.newBuilding();
      const former = await world.newUnit(buildingId, { name: 'G-1', floor: 3, kind: 'office' });
      await world.newUnit(buildingId, { name: 'G-1B' });
      const clash = await split(former.id, [{ name: 'G-1A' }, { name: 'G-1B' }]);
      expect(codeOf(clash)).to.deep.equal([409, 'unit_exists']);
      const twice = await split(former.id, [{ name: 'G-1A' }, { name: 'g-1a' }]);
      expect(codeOf(twice)).to.deep.equal([422, 'units_repeat']);
      expect(await world.namesOf(buildingId)).to.deep.equal(['G-1', 'G-1B']);
      const answer = await split(former.id, [
        { name: 'G-1', areaCenti: 1 },
        { name: 'G-1C', kind: 'shop' },
      ]);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      const [one, other] = answer.body['units'] as Unit[];
      expect(one).to.deep.include({
        ...{ name: 'G-1', floor: 3, kind: 'office', areaCenti: 1, formerUnitIds: [former.id] },
      });
      expect(other).to.include({ name: 'G-1C', floor: 3, kind: 'shop' });
      expect((await world.ask('GET', `/units/${String(one?.id)}`)).body).to.deep.equal(one);
      expect(await world.namesOf(buildingId)).to.deep.equal(['G-1', 'G-1B', 'G-1C']);
      const again = await split(former.id, [{ name: 'x' }, { name: 'y' }]);
      expect(codeOf(again)).to.deep.equal([409, 'unit_retired']);
    });

    it('puts one in the place of several of a building, even under the name of one', async () => {
      const buildingId = await world.newBuilding();
      const one = await world.newUnit(buildingId, { name: 'H-1' });
      const other = await world.newUnit(buildingId, { name: 'H-2' });
      const answer = await merge([other.id, one.id], 'H-1');
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      expect(answer.body['formerUnitIds']).to.deep.equal([one.id, other.id].sort());
      expect(answer.headers.get('location')).to.equal(`/api/v1/units/${String(answer.body['id'])}`);
      expect((await world.unitsOf(buildingId)).map(({ id }) => id)).to.deep.equal([
        answer.body['id'],
      ]);
      const types = (await world.toldOf(buildingId)).map(({ type, data }) => [
        type,
        data.units.length,
      ]);
      expect(types.slice(-2)).to.deep.equal([
        ['gatehouse.unit.retired.v1', 2],
        ['gatehouse.unit.created.v1', 1],
      ]);
    });

    it('is refused where it cannot be: one alone, apart, nowhere, lived in', async () => {
      const one = await world.newUnit(await world.newBuilding(), { name: '1' });
      const other = await world.newUnit(await world.newBuilding(), { name: '1' });
      const { unitId } = world.main.world.here;
      const refused: [Answer, number, string][] = [
        [await merge([one.id], '2'), 422, 'units_too_few'],
        [await merge([one.id, other.id], '2'), 422, 'units_apart'],
        [await merge([one.id, newId()], '2'), 404, 'unit_not_found'],
        [await merge([one.id, world.main.world.elsewhere.unitId], '2'), 404, 'unit_not_found'],
        [await merge([one.id, one.id], '2'), 400, 'request_invalid'],
        [await merge([unitId, world.main.world.here.emptyUnitId], '2'), 409, 'unit_in_use'],
        [await split(unitId, [{ name: '2' }, { name: '3' }]), 409, 'unit_in_use'],
        [await split(one.id, [{ name: '2' }]), 400, 'request_invalid'],
        [await split(newId(), [{ name: '2' }, { name: '3' }]), 404, 'unit_not_found'],
      ];
      for (const [answer, status, code] of refused)
        expect(codeOf(answer), JSON.stringify(answer.body)).to.deep.equal([status, code]);
      expect((await world.ask('GET', `/units/${one.id}`)).body).to.deep.equal(one);
    });

    it('of two who merge and split the same at once is done by one', async () => {
      for (let round = 0; round < 5; round++) {
        const buildingId = await world.newBuilding();
        const one = await world.newUnit(buildingId, { name: '1' });
        const other = await world.newUnit(buildingId, { name: '2' });
        const both = await Promise.all([
          merge([one.id, other.id], '3'),
          split(one.id, [{ name: '4' }, { name: '5' }]),
        ]);
        expect(both.map(({ status }) => status).filter((status) => status < 300)).to.have.length(1);
        expect(both.filter(({ status }) => status === 409)).to.have.length(1);
        const names = await world.namesOf(buildingId);
        expect(names).to.be.deep.oneOf([['3'], ['2', '4', '5']]);
      }
    });
  });
});
