import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { createVehiclesStore } from '../src/features/vehicles/vehicles.store.js';
import { askerFor, changeBy, idsIn, type Ask } from './belongings-world.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, createResidencyWorld, fieldsOf, type ResidencyWorld } from './residency-world.js';
import { newResident, settle } from './residencies.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('vehicles', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: ResidencyWorld;
  let asha: Ask;
  let bilal: Ask;
  let chitra: Ask;
  let manager: Ask;

  before(async () => {
    main = await startMain({}, { now: () => NOON });
    here = main.world.here;
    world = await createResidencyWorld(main, here);
    asha = await askerFor(main, here.asha);
    bilal = await askerFor(main, here.bilal);
    chitra = await askerFor(main, here.chitra);
    manager = await askerFor(main, here.manager);
  });
  after(() => main.stop());
  beforeEach(() => main.sequelize.query('DELETE FROM vehicles'));

  const draft = (more: object = {}) => ({
    ...{ unitId: here.unitId, plate: 'MH 12 AB 1234', kind: 'car', ...more },
  });
  const add = async (ask: Ask, more: object = {}): Promise<string> => {
    const { status, body } = await ask('POST', '/vehicles', { body: draft(more) });
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };
  const enter = (ask: Ask, more: object = {}) => ask('POST', '/vehicles', { body: draft(more) });

  it('are entered by whoever lives there, found where the Location says, and seen by housemates', async () => {
    const more = { colour: 'white', label: 'Asha’s' };
    const answer = await enter(asha, more);
    expect(answer.status).to.equal(201);
    const { plate, kind } = draft();
    expect(answer.body).to.deep.equal({
      ...{ ...more, plate, kind, id: answer.body['id'], communityId: here.id },
      unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
      addedAt: NOON.toISOString(),
    });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    for (const ask of [asha, bilal, manager]) {
      const found = await ask('GET', path);
      expect(found.body).to.deep.equal(answer.body);
      const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
      expect((await ask('GET', path, { headers })).status).to.equal(304);
    }
  });

  it('of others are nowhere for a resident, in whatever operation: 404', async () => {
    const id = await add(asha);
    expect(codeOf(await chitra('GET', `/vehicles/${id}`))).to.deep.equal([
      404,
      'vehicle_not_found',
    ]);
    const changed = await changeBy(chitra, ['PATCH', `/vehicles/${id}`], { kind: 'van' }, '*');
    expect(codeOf(changed)).to.deep.equal([404, 'vehicle_not_found']);
    const removed = await chitra('DELETE', `/vehicles/${id}`);
    expect(codeOf(removed)).to.deep.equal([404, 'vehicle_not_found']);
    expect(await idsIn(chitra, '/vehicles')).to.deep.equal([]);
    expect(await idsIn(chitra, `/vehicles?unitId=${here.unitId}`)).to.deep.equal([]);
    expect(await idsIn(chitra, '/vehicles?plate=MH12AB1234')).to.deep.equal([]);
    const entered = await enter(chitra, { plate: 'X1' });
    expect(codeOf(entered)).to.deep.equal([404, 'unit_not_found']);
    expect(fieldsOf(entered)).to.deep.equal(['body.unitId']);
    expect(await idsIn(asha, '/vehicles')).to.deep.equal([id]);
  });

  it('of another community are nowhere, and their plates are free', async () => {
    const { elsewhere } = main.world;
    const id = await add(asha);
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect((await there('GET', `/vehicles/${id}`)).status).to.equal(404);
    expect((await there('DELETE', `/vehicles/${id}`)).status).to.equal(404);
    expect((await enter(there)).status).to.equal(404);
    const other = await enter(there, { unitId: elsewhere.unitId });
    expect(other.status).to.equal(201);
    expect(await idsIn(there, '/vehicles')).to.deep.equal([other.body['id']]);
    expect(await idsIn(manager, '/vehicles')).to.deep.equal([id]);
  });

  it('living 3.1: have a plate that is unique while active, however it is written: 409', async () => {
    const id = await add(asha);
    for (const plate of ['mh12ab1234', 'MH-12-AB-1234', 'ＭＨ１２ＡＢ１２３４']) {
      const again = await enter(chitra, { unitId: here.neighbourUnitId, plate });
      expect(codeOf(again)).to.deep.equal([409, 'vehicle_known']);
      expect(fieldsOf(again)).to.deep.equal(['body.plate']);
      expect(JSON.stringify(again.body)).to.not.include(here.unitId);
    }
    const other = await add(chitra, { unitId: here.neighbourUnitId, plate: 'X 1' });
    const taken = await changeBy(chitra, ['PATCH', `/vehicles/${other}`], { plate: 'mh12ab1234' });
    expect(codeOf(taken)).to.deep.equal([409, 'vehicle_known']);
    expect((await asha('DELETE', `/vehicles/${id}`)).status).to.equal(204);
    const free = await changeBy(chitra, ['PATCH', `/vehicles/${other}`], { plate: 'mh12ab1234' });
    expect([free.status, free.body['plate']]).to.deep.equal([200, 'mh12ab1234']);
  });

  it('are one of two who enter a plate at once: 201 and 409', async () => {
    for (let round = 0; round < 5; round++) {
      const plate = `КА ${round}`;
      const both = await Promise.all([
        enter(asha, { plate }),
        enter(chitra, { plate, unitId: here.neighbourUnitId }),
      ]);
      expect(both.map(({ status }) => status)).to.have.members([201, 409]);
    }
  });

  it('keep letters of every script: a Cyrillic plate is no Latin one', async () => {
    const [cyrillic, latin] = [
      await add(asha, { plate: 'А 1' }),
      await add(asha, { plate: 'A 1' }),
    ];
    const by = (plate: string) => idsIn(manager, `/vehicles?plate=${encodeURIComponent(plate)}`);
    expect(await by('а1')).to.deep.equal([cyrillic]);
    expect(await by('a-1')).to.deep.equal([latin]);
  });

  it('are changed as far as is named, nulls take away, and one of two who saw the same: 412, 428', async () => {
    const id = await add(asha, { colour: 'white', label: 'Ours' });
    const path = `/vehicles/${id}`;
    const answer = await changeBy(bilal, ['PATCH', path], { colour: null, kind: 'van' });
    expect([answer.status, answer.body['kind'], answer.body['label']]).to.deep.equal([
      ...[200, 'van', 'Ours'],
    ]);
    expect(answer.body).to.not.have.property('colour');
    expect((await asha('GET', path)).body).to.deep.equal(answer.body);
    const tag = answer.headers.get('etag') ?? '';
    const both = await Promise.all(
      ['red', 'blue'].map((colour) => changeBy(asha, ['PATCH', path], { colour }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const unseen = await asha('PATCH', path, { body: { kind: 'car' } });
    expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
    const nothing = await changeBy(asha, ['PATCH', `/vehicles/${newId()}`], { kind: 'car' }, '*');
    expect(codeOf(nothing)).to.deep.equal([404, 'vehicle_not_found']);
  });

  it('are listed page by page, the newest first, of the homes that somebody looks after', async () => {
    const ids = [];
    for (const plate of ['P1', 'P2', 'P3']) ids.unshift(await add(asha, { plate }));
    const other = await add(chitra, { plate: 'P4', unitId: here.neighbourUnitId });
    expect(await idsIn(asha, '/vehicles', 2)).to.deep.equal(ids);
    expect(await idsIn(manager, '/vehicles', 2)).to.deep.equal([other, ...ids]);
    expect(await idsIn(manager, `/vehicles?unitId=${here.neighbourUnitId}`)).to.deep.equal([other]);
    expect(await idsIn(manager, `/vehicles?plate=p4&unitId=${here.unitId}`)).to.deep.equal([]);
    expect(codeOf(await asha('GET', '/vehicles?cursor=1'))).to.deep.equal([400, 'cursor_invalid']);
  });

  it('are not entered with what is wrong: 400, 409, 422', async () => {
    const wrong: [object, number, string][] = [
      [{ plate: '' }, 400, 'body.plate'],
      [{ plate: 'A'.repeat(21) }, 400, 'body.plate'],
      [{ kind: 'plane' }, 400, 'body.kind'],
      [{ unitId: 'x' }, 400, 'body.unitId'],
      [{ owner: newId() }, 400, 'body.owner'],
      [{ plate: '---' }, 422, 'body.plate'],
    ];
    for (const [more, status, field] of wrong) {
      const answer = await enter(manager, more);
      expect([answer.status, fieldsOf(answer)], field).to.deep.equal([status, [field]]);
    }
    const empty = await enter(manager, { unitId: here.emptyUnitId });
    expect(codeOf(empty)).to.deep.equal([409, 'unit_empty']);
    expect(codeOf(await enter(manager, { unitId: newId() }))).to.deep.equal([
      404,
      'unit_not_found',
    ]);
    expect(await idsIn(manager, '/vehicles')).to.deep.equal([]);
  });

  it('are for households and managers: 401, 403', async () => {
    const guard = await askerFor(main, here.guard);
    const id = await add(asha);
    for (const [method, path] of [
      ['GET', '/vehicles'],
      ['POST', '/vehicles'],
      ['GET', `/vehicles/${id}`],
      ['PATCH', `/vehicles/${id}`],
      ['DELETE', `/vehicles/${id}`],
    ] as const) {
      const body = method === 'POST' ? draft() : { kind: 'car' };
      const sent = method === 'GET' || method === 'DELETE' ? {} : { body };
      expect((await guard(method, path, sent)).status, `${method} ${path}`).to.equal(403);
      expect((await call(main, method, path, sent)).status, `${method} ${path}`).to.equal(401);
    }
  });

  describe('end', () => {
    const endOf = (id: string) =>
      manager('POST', `/residencies/${id}/end`, {
        body: { at: NOON.toISOString() },
      });
    /** Somebody with an account who lives in the empty unit. */
    const moved = async () => {
      const person = newResident();
      const from = new Date('2026-01-01T00:00:00.000Z');
      await settle(main.sequelize, here, person, [{ unitId: here.emptyUnitId, from }]);
      const { body } = await manager('GET', `/residencies?unitId=${here.emptyUnitId}&limit=100`);
      const own = (
        body['items'] as { id: string; person: { id: string; accountId?: string } }[]
      ).find(({ person: { accountId } }) => accountId === person.accountId);
      const ids = { residencyId: own?.id ?? '', personId: own?.person.id ?? '' };
      return { ...ids, ask: await askerFor(main, person) };
    };
    const of = { plate: 'OF 1', unitId: '' };
    beforeEach(async () => {
      of.unitId = here.emptyUnitId;
      await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
        replacements: [here.emptyUnitId],
      });
    });

    it('with the residency of who entered them; those of others stay while somebody lives there', async () => {
      const [first, second] = [await moved(), await moved()];
      await add(first.ask, of);
      const staying = await add(second.ask, { ...of, plate: 'OF 2' });
      const common = await add(manager, { ...of, plate: 'OF 3' });
      expect((await endOf(first.residencyId)).status).to.equal(200);
      expect(await idsIn(manager, '/vehicles')).to.deep.equal([common, staying]);
      expect(await idsIn(first.ask, '/vehicles')).to.deep.equal([]);
      expect((await endOf(second.residencyId)).status).to.equal(200);
      expect(await idsIn(manager, '/vehicles')).to.deep.equal([]);
      await add(asha, { plate: 'of 1' });
    });

    it('not where the person goes on living there by another residency', async () => {
      const { residencyId, personId, ask } = await moved();
      const other = await moved();
      const id = await add(ask, of);
      const next = { personId, unitId: here.emptyUnitId, from: '2026-12-11', kind: 'owner' };
      const end = { body: { at: '2026-12-10T18:30:00.000Z' } };
      expect((await manager('POST', `/residencies/${residencyId}/end`, end)).status).to.equal(200);
      const { id: following } = await world.start(next);
      await main.sequelize.query('UPDATE residencies SET valid_from = ? WHERE id = ?', {
        replacements: [NOON, following],
      });
      await endOf(residencyId);
      expect(await idsIn(ask, '/vehicles')).to.deep.equal([id]);
      await endOf(following);
      expect(await idsIn(other.ask, '/vehicles')).to.deep.equal([]);
    });
  });

  it('are found by their plate by whoever asks at a door', async () => {
    const id = await add(asha);
    const store = createVehiclesStore(main.sequelize);
    expect((await store.byPlate(here.id, 'MH12AB1234'))?.id).to.equal(id);
    expect(await store.byPlate(main.world.elsewhere.id, 'MH12AB1234')).to.equal(undefined);
  });
});
