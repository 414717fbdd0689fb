import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { expect } from 'chai';
import fc from 'fast-check';
import { QueryTypes } from 'sequelize';
import { foldOf, TWINS } from '../src/features/vehicles/plate-fold.js';
import { plateKeyOf } from '../src/features/vehicles/plate-key.js';
import { askerFor, type Ask } from './belongings-world.js';
import { startMain, type MainFixture } from './main-fixture.js';
import { codeOf } from './residency-world.js';
import type { TestCommunity } from './world.js';

interface Seen {
  plate: string;
}
interface Found {
  vehicle?: Seen;
  lookAlikes: Seen[];
}

describe('plates that look alike', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let guard: Ask;
  let asha: Ask;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    here = main.world.here;
    guard = await askerFor(main, here.guard);
    asha = await askerFor(main, here.asha);
  });
  after(() => main.stop());
  beforeEach(() => main.sequelize.query('DELETE FROM vehicles'));

  const enter = (plate: string) =>
    asha('POST', '/vehicles', { body: { unitId: here.unitId, plate, kind: 'car' } });
  const lookUp = async (plate: string, ask = guard): Promise<Found> => {
    const path = `/vehicles/lookup?plate=${encodeURIComponent(plate)}`;
    const { status, body } = await ask('GET', path);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as Found;
  };
  const platesOf = ({ vehicle, lookAlikes }: Found) => ({
    exact: vehicle?.plate,
    alike: lookAlikes.map(({ plate }) => plate).sort(),
  });

  it('gate 18: are one plate however they are written, and another by a twin of a letter', async () => {
    expect((await enter('ka 01-ab 1234')).status).to.equal(201);
    for (const plate of ['ＫＡ０１ＡＢ１２３４', 'KA०१AB१२३४', 'KA01AB1234'])
      expect(codeOf(await enter(plate)), plate).to.deep.equal([409, 'vehicle_known']);
    expect((await enter('K123MM77')).status).to.equal(201);
    const read = await lookUp('К123ММ77');
    expect(platesOf(read)).to.deep.equal({ exact: undefined, alike: ['K123MM77'] });
    // And both may be there, each for itself.
    expect((await enter('К123ММ77')).status).to.equal(201);
    expect(platesOf(await lookUp('k 123-mm 77'))).to.deep.equal({
      ...{ exact: 'K123MM77', alike: ['К123ММ77'] },
    });
  });

  it('are told at the gate with their unit and colour, without what the household calls them', async () => {
    const body = { unitId: here.unitId, plate: 'MH 1', kind: 'van', colour: 'red', label: 'Ours' };
    const { id } = (await asha('POST', '/vehicles', { body })).body;
    expect(await lookUp('mh1')).to.deep.equal({
      vehicle: {
        ...{ id, plate: 'MH 1', kind: 'van', colour: 'red' },
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
      },
      lookAlikes: [],
    });
    expect(await lookUp('mhi')).to.have.nested.property('lookAlikes[0].id', id);
  });

  it('are none once they are removed, none of another community, and none of what is no plate', async () => {
    const { id } = (await enter('MH 1')).body;
    const elsewhere = await askerFor(main, main.world.elsewhere.guard, main.world.elsewhere);
    for (const plate of ['MH1', 'MHI'])
      expect(await lookUp(plate, elsewhere)).to.deep.equal({ lookAlikes: [] });
    expect(await lookUp('---')).to.deep.equal({ lookAlikes: [] });
    expect((await asha('DELETE', `/vehicles/${String(id)}`)).status).to.equal(204);
    for (const plate of ['MH1', 'MHI'])
      expect(await lookUp(plate)).to.deep.equal({ lookAlikes: [] });
  });

  it('are looked up by guards alone', async () => {
    for (const who of [here.asha, here.manager]) {
      const ask = await askerFor(main, who);
      expect((await ask('GET', '/vehicles/lookup?plate=MH1')).status).to.equal(403);
    }
    expect(codeOf(await guard('GET', '/vehicles/lookup'))).to.deep.equal([400, 'request_invalid']);
  });

  it('have one look however often it is folded, and every pair of twins has one', () => {
    for (const pair of TWINS) expect(foldOf(pair.charAt(0)), pair).to.equal(foldOf(pair.charAt(1)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (plate) => {
        const key = plateKeyOf(plate);
        if (key !== undefined) expect(foldOf(foldOf(key))).to.equal(foldOf(key));
      }),
    );
  });

  it('are found by the look that the database makes of them, and admit nobody', async () => {
    const signs = [
      ...new Set([
        ...TWINS.flatMap((pair) => [pair.charAt(0), pair.charAt(1)]),
        'A',
        'K',
        '7',
        '9',
        'د',
        'é',
      ]),
    ];
    const plates = fc.uniqueArray(
      fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 }).map((s) => s.join('')),
      { minLength: 2, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(plates, async ([read = '', ...entered]) => {
        await main.sequelize.query('DELETE FROM vehicles');
        const rows = entered.map((plate) => ({
          ...{ communityId: here.id, id: newId(), unitId: here.unitId, kind: 'car', plate },
          ...{ plateKey: plate, addedBy: here.asha.accountId, addedAt: new Date() },
        }));
        const all = rows.map((row) => ({ table: 'vehicles', row }));
        await main.sequelize.transaction((tx) => insertRows(tx, all));
        const folds = await main.sequelize.query<{ plate: string; fold: string }>(
          'SELECT plate, active_fold AS fold FROM vehicles',
          { type: QueryTypes.SELECT },
        );
        for (const { plate, fold } of folds) expect(fold).to.equal(foldOf(plate));
        const alike = entered.filter((plate) => foldOf(plate) === foldOf(read)).sort();
        const found = platesOf(await lookUp(read));
        expect(found.exact).to.equal(undefined);
        expect(found.alike).to.have.length(Math.min(alike.length, 10));
        expect(alike).to.include.members(found.alike);
      }),
      { numRuns: 50 },
    );
  });
});
