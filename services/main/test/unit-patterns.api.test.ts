import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { Call } from './main-fixture.js';
import { codeOf, NOW, startUnits, type UnitsWorld } from './units-world.js';

type Plan = components['schemas']['UnitPlan'];

describe('units of a pattern', () => {
  let world: UnitsWorld;

  before(async () => (world = await startUnits(() => NOW)));
  after(() => world.main.stop());

  describe('createUnitsByPattern', () => {
    const pattern = { floors: { from: 1, to: 12 }, perFloor: 4, pattern: 'A-{floor}{nn}' };
    const byPattern = (buildingId: string, body: object, rest: Call = {}) =>
      world.ask('POST', `/buildings/${buildingId}/unit-patterns`, { kind: 'flat', ...body }, rest);

    it('living 1: A-{floor}{nn} on floors 1–12, 4 each, makes 48, A-101…A-1204', async () => {
      const buildingId = await world.newBuilding();
      const answer = await byPattern(buildingId, { ...pattern, areaCenti: 98_000 });
      const plan = answer.body as unknown as Plan;
      expect([answer.status, plan.count]).to.deep.equal([201, 48]);
      const names = plan.units.map(({ name }) => name);
      expect([names[0], names[3], names[4], names.at(-1)]).to.deep.equal([
        ...['A-101', 'A-104', 'A-201', 'A-1204'],
      ]);
      // In the order in which people count: A-901 comes before A-1001.
      expect(await world.namesOf(buildingId)).to.deep.equal(names);
      const [first] = await world.unitsOf(buildingId);
      expect(first).to.include({ floor: 1, kind: 'flat', areaCenti: 98_000, status: 'active' });
      expect(answer.headers.get('location')).to.equal(`/api/v1/buildings/${buildingId}/units`);
    });

    it('living 1: floors 1–14 without 13 make 52; twice is 409, and nothing is made', async () => {
      const buildingId = await world.newBuilding();
      const floors = { from: 1, to: 14, skip: [13] };
      const first = await byPattern(buildingId, { ...pattern, floors });
      expect([first.status, first.body['count']]).to.deep.equal([201, 52]);
      const names = await world.namesOf(buildingId);
      expect(names).to.have.length(52).and.include('A-1404');
      expect(names).not.to.include('A-1301');
      const again = await byPattern(buildingId, { ...pattern, floors: { from: 14, to: 15 } });
      expect(codeOf(again)).to.deep.equal([409, 'unit_exists']);
      expect(again.body['context']).to.deep.equal({
        ...{ count: 4, names: ['A-1401', 'A-1402', 'A-1403', 'A-1404'] },
      });
      expect(await world.namesOf(buildingId)).to.deep.equal(names);
    });

    it('lets one through of two who make the same at once, and makes each unit once', async () => {
      for (let round = 0; round < 5; round++) {
        const buildingId = await world.newBuilding();
        const both = await Promise.all([pattern, pattern].map((one) => byPattern(buildingId, one)));
        expect(both.map(({ status }) => status)).to.have.members([201, 409]);
        expect(await world.namesOf(buildingId)).to.have.length(48);
        expect((await world.toldOf(buildingId)).flatMap(({ data }) => data.units)).to.have.length(
          48,
        );
      }
    });

    it('shows before what it would make, and makes nothing', async () => {
      const buildingId = await world.newBuilding();
      const shown = await byPattern(buildingId, { ...pattern, preview: true });
      expect([shown.status, shown.body['count']]).to.deep.equal([200, 48]);
      expect(shown.headers.get('location')).to.equal(null);
      expect(await world.namesOf(buildingId)).to.deep.equal([]);
      expect(await world.toldOf(buildingId)).to.deep.equal([]);
      const real = await byPattern(buildingId, pattern);
      expect(real.body).to.deep.equal(shown.body);
      // What would be refused is not shown as if it were not.
      const refused = await byPattern(buildingId, { ...pattern, preview: true });
      expect(codeOf(refused)).to.deep.equal([409, 'unit_exists']);
    });

    it('shows the same again to whoever repeats a preview with its key, as every client sends one', async () => {
      const buildingId = await world.newBuilding();
      const headers = { 'idempotency-key': newId() };
      const preview = { ...pattern, preview: true };
      const first = await byPattern(buildingId, preview, { headers });
      expect([first.status, first.body['count']]).to.deep.equal([200, 48]);
      const again = await byPattern(buildingId, preview, { headers });
      expect([again.status, again.body]).to.deep.equal([200, first.body]);
      expect(await world.namesOf(buildingId)).to.deep.equal([]);
    });

    it('makes 2,000 at once and no more, and names them in events of a hundred', async () => {
      const buildingId = await world.newBuilding();
      const many = { ...pattern, floors: { from: 1, to: 40 }, perFloor: 50 };
      const tooMany = { ...many, floors: { from: 0, to: 40 } };
      const refused = await byPattern(buildingId, tooMany);
      expect(codeOf(refused)).to.deep.equal([422, 'too_many_units']);
      const answer = await byPattern(buildingId, many);
      expect([answer.status, answer.body['count']]).to.deep.equal([201, 2000]);
      const told = await world.toldOf(buildingId, 20);
      expect(told.map(({ data }) => data.units.length)).to.deep.equal(Array(20).fill(100));
      const names = told.flatMap(({ data }) => data.units.map(({ name }) => name));
      expect(new Set(names).size).to.equal(2000);
      expect(await world.found('A-4050', world.admin)).to.deep.equal(['A-4050']);
    });

    it('knows {floor}, {n}, {nn} and {building}', async () => {
      const buildingId = await world.newBuilding('Iris');
      const floors = { from: -1, to: 0 };
      const all = { floors, perFloor: 2, pattern: '{building} {floor}/{n} ({nn})' };
      const { body } = await byPattern(buildingId, { ...all, preview: true });
      expect((body as unknown as Plan).units.map(({ name }) => name)).to.deep.equal([
        ...['Iris -1/1 (01)', 'Iris -1/2 (02)', 'Iris 0/1 (01)', 'Iris 0/2 (02)'],
      ]);
    });

    const unusable: [string, object, string][] = [
      ['floors that end below where they begin', { floors: { from: 3, to: 2 } }, 'body.floors.to'],
      [
        'floors all of which are left out',
        { floors: { from: 1, to: 2, skip: [1, 2] } },
        'body.floors.skip',
      ],
      ['a place that it does not know', { pattern: 'A-{stair}' }, 'body.pattern'],
      ['a property of every object', { pattern: 'A-{constructor}' }, 'body.pattern'],
      ['names that are the same', { pattern: 'A-{floor}' }, 'body.pattern'],
      // A-1101 is on the first and on the eleventh floor.
      ['names that come out the same', { pattern: 'A-{floor}{n}', perFloor: 101 }, 'body.pattern'],
      ['names that are too long', { pattern: `${'x'.repeat(38)}{floor}{nn}` }, 'body.pattern'],
    ];
    for (const [what, wrong, field] of unusable)
      it(`refuses ${what}: 422 naming ${field}`, async () => {
        const buildingId = await world.newBuilding();
        const answer = await byPattern(buildingId, { ...pattern, ...wrong });
        expect(codeOf(answer)).to.deep.equal([422, 'pattern_unusable']);
        expect((answer.body['errors'] as { path: string }[]).map(({ path }) => path)).to.deep.equal(
          [field],
        );
        expect(await world.namesOf(buildingId)).to.deep.equal([]);
      });

    it('is refused in a building of nowhere: 404', async () => {
      const answer = await byPattern(newId(), pattern);
      expect(codeOf(answer)).to.deep.equal([404, 'building_not_found']);
    });

    it('with a key is done once, however often it is sent', async () => {
      const buildingId = await world.newBuilding();
      const headers = { 'idempotency-key': newId() };
      const many = [1, 2, 3, 4].map(() => byPattern(buildingId, pattern, { headers }));
      const statuses = (await Promise.all(many)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).to.have.length.above(0);
      expect(statuses.filter((status) => status !== 201 && status !== 409)).to.deep.equal([]);
      expect(await world.namesOf(buildingId)).to.have.length(48);
    });
  });
});
