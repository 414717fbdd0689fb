import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { askerFor, changeBy, idsIn, type Ask } from './belongings-world.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, createResidencyWorld, fieldsOf, type ResidencyWorld } from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const KAVITA = { name: 'Kavita Rao', phone: '+919800000002', purposes: ['ring', 'emergency'] };
const OM = { name: 'Om Rao', phone: '+919800000003', purposes: ['emergency'] };

describe('what belongs to a household', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: ResidencyWorld;
  const ask: Record<'asha' | 'bilal' | 'chitra' | 'guard' | 'manager', Ask> = {} as never;

  before(async () => {
    main = await startMain({}, { now: () => NOON });
    here = main.world.here;
    world = await createResidencyWorld(main, here);
    for (const who of ['asha', 'bilal', 'chitra', 'guard', 'manager'] as const)
      ask[who] = await askerFor(main, here[who]);
  });
  after(() => main.stop());
  beforeEach(async () => {
    await main.sequelize.query('DELETE FROM household_contacts');
    await main.sequelize.query('DELETE FROM pets');
  });

  /** Whoever lives in the empty unit moves out when called. */
  const livedIn = async () => {
    await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
      replacements: [here.emptyUnitId],
    });
    const draft = { unitId: here.emptyUnitId, from: '2026-01-01' };
    const stays = [];
    for (const givenName of ['One', 'Other'])
      stays.push(
        await world.start({ personId: (await world.addPerson({ givenName })).id, ...draft }),
      );
    return stays.map(({ id }) => async () => {
      const body = { at: NOON.toISOString() };
      expect((await ask.manager('POST', `/residencies/${id}/end`, { body })).status).to.equal(200);
    });
  };

  describe('contacts', () => {
    const pathOf = (unitId = here.unitId) => `/units/${unitId}/household-contacts`;
    const put = (
      by: Ask,
      contacts: object[],
      { unitId, tag }: { unitId?: string; tag?: string } = {},
    ) => changeBy(by, ['PUT', pathOf(unitId)], { contacts }, tag);
    const contactsOf = async (by: Ask, unitId?: string) =>
      (await by('GET', pathOf(unitId))).body['contacts'];

    it('are said by the household, in their order, and read by it, by guards and by managers', async () => {
      expect(await contactsOf(ask.asha)).to.deep.equal([]);
      const answer = await put(ask.asha, [KAVITA, OM]);
      const body = { unitId: here.unitId, contacts: [KAVITA, OM] };
      expect([answer.status, answer.body]).to.deep.equal([200, body]);
      for (const who of ['asha', 'bilal', 'guard', 'manager'] as const) {
        const found = await ask[who]('GET', pathOf());
        expect(found.body, who).to.deep.equal(body);
        const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
        expect((await ask[who]('GET', pathOf(), { headers })).status).to.equal(304);
      }
      await put(ask.bilal, [OM]);
      expect(await contactsOf(ask.guard)).to.deep.equal([OM]);
    });

    it('of others are nowhere for a resident: 404; nor in another community', async () => {
      await put(ask.asha, [KAVITA]);
      const { elsewhere } = main.world;
      const there = await askerFor(main, elsewhere.manager, elsewhere);
      for (const by of [ask.chitra, there]) {
        expect(codeOf(await by('GET', pathOf()))).to.deep.equal([404, 'unit_not_found']);
        expect(codeOf(await put(by, [OM], { tag: '*' }))).to.deep.equal([404, 'unit_not_found']);
      }
      expect(await contactsOf(ask.asha)).to.deep.equal([KAVITA]);
    });

    it('are written by one of two who saw the same: 412; by who saw nothing: 428', async () => {
      const tag = (await ask.asha('GET', pathOf())).headers.get('etag') ?? '';
      const both = await Promise.all([
        put(ask.asha, [KAVITA], { tag }),
        put(ask.bilal, [OM], { tag }),
      ]);
      expect(both.map(({ status }) => status)).to.have.members([200, 412]);
      const unseen = await ask.asha('PUT', pathOf(), { body: { contacts: [] } });
      expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
    });

    it('are not said by guards: 403; without a token: 401; nor of a home in which nobody lives: 409', async () => {
      const body = { contacts: [OM] };
      const headers = { 'if-match': '*' };
      expect((await ask.guard('PUT', pathOf(), { body, headers })).status).to.equal(403);
      expect((await call(main, 'PUT', pathOf(), { body, headers })).status).to.equal(401);
      expect((await call(main, 'GET', pathOf())).status).to.equal(401);
      await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
        replacements: [here.emptyUnitId],
      });
      const empty = await put(ask.manager, [OM], { unitId: here.emptyUnitId });
      expect(codeOf(empty)).to.deep.equal([409, 'unit_empty']);
    });

    const wrong: [object[], string][] = [
      [[{ ...OM, phone: '98' }], 'body.contacts.0.phone'],
      [[{ ...OM, name: '' }], 'body.contacts.0.name'],
      [[{ ...OM, purposes: [] }], 'body.contacts.0.purposes'],
      [[{ ...OM, purposes: ['vote'] }], 'body.contacts.0.purposes.0'],
      [Array.from({ length: 11 }, () => OM), 'body.contacts'],
    ];
    for (const [contacts, field] of wrong)
      it(`are refused for ${field}, and those there are stay: 400`, async () => {
        await put(ask.asha, [KAVITA]);
        const answer = await put(ask.asha, contacts);
        expect([answer.status, fieldsOf(answer)]).to.deep.equal([400, [field]]);
        expect(await contactsOf(ask.asha)).to.deep.equal([KAVITA]);
      });

    it('are forgotten when the last of the household has left, not before', async () => {
      const [one, other] = await livedIn();
      const { emptyUnitId: unitId } = here;
      await put(ask.manager, [KAVITA], { unitId });
      await one?.();
      expect(await contactsOf(ask.guard, unitId)).to.deep.equal([KAVITA]);
      await other?.();
      expect(await contactsOf(ask.guard, unitId)).to.deep.equal([]);
    });
  });

  describe('pets', () => {
    const moti = (more: object = {}) => ({
      ...{ unitId: here.unitId, name: 'Moti', kind: 'dog', ...more },
    });
    const add = async (by: Ask, more: object = {}): Promise<string> => {
      const { status, body } = await by('POST', '/pets', { body: moti(more) });
      expect(status, JSON.stringify(body)).to.equal(201);
      return String(body['id']);
    };

    it('are entered by the household, found where the Location says, changed and removed', async () => {
      const { status, body, headers } = await ask.asha('POST', '/pets', { body: moti() });
      expect([status, body]).to.deep.equal([
        201,
        { ...moti(), id: body['id'], communityId: here.id },
      ]);
      const path = (headers.get('location') ?? '').replace('/api/v1', '');
      const found = await ask.bilal('GET', path);
      expect(found.body).to.deep.equal(body);
      const same = { 'if-none-match': found.headers.get('etag') ?? '' };
      expect((await ask.bilal('GET', path, { headers: same })).status).to.equal(304);
      const renamed = await changeBy(ask.bilal, ['PATCH', path], { name: 'Rani' });
      expect(renamed.body).to.deep.equal({ ...body, name: 'Rani' });
      const tag = renamed.headers.get('etag') ?? '';
      const both = await Promise.all(
        ['cat', 'bird'].map((kind) => changeBy(ask.asha, ['PATCH', path], { kind }, tag)),
      );
      expect(both.map((answer) => answer.status)).to.have.members([200, 412]);
      const unseen = await ask.asha('PATCH', path, { body: { kind: 'cat' } });
      expect(unseen.status).to.equal(428);
      expect((await ask.asha('DELETE', path)).status).to.equal(204);
      expect(codeOf(await ask.asha('DELETE', path))).to.deep.equal([404, 'pet_not_found']);
    });

    it('of others are nowhere: 404; nor in another community', async () => {
      const id = await add(ask.asha);
      const { elsewhere } = main.world;
      const there = await askerFor(main, elsewhere.manager, elsewhere);
      for (const by of [ask.chitra, there]) {
        expect(codeOf(await by('GET', `/pets/${id}`))).to.deep.equal([404, 'pet_not_found']);
        const changed = await changeBy(by, ['PATCH', `/pets/${id}`], { name: 'X' }, '*');
        expect(codeOf(changed)).to.deep.equal([404, 'pet_not_found']);
        expect((await by('DELETE', `/pets/${id}`)).status).to.equal(404);
        const entered = await by('POST', '/pets', { body: moti() });
        expect(codeOf(entered)).to.deep.equal([404, 'unit_not_found']);
        expect(await idsIn(by, '/pets')).to.deep.equal([]);
        expect(await idsIn(by, `/pets?unitId=${here.unitId}`)).to.deep.equal([]);
      }
    });

    it('are listed page by page, the newest first, and 20 of a unit at the most: 409', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 19; n++) ids.unshift(await add(ask.asha));
      const two = await Promise.all(
        [ask.asha, ask.bilal].map((by) => by('POST', '/pets', { body: moti() })),
      );
      expect(two.map(({ status }) => status)).to.have.members([201, 409]);
      ids.unshift(String(two.find(({ status }) => status === 201)?.body['id']));
      expect(await idsIn(ask.asha, '/pets', 7)).to.deep.equal(ids);
      const other = await add(ask.chitra, { unitId: here.neighbourUnitId });
      expect(await idsIn(ask.manager, '/pets', 9)).to.deep.equal([other, ...ids]);
      const path = `/pets?unitId=${here.neighbourUnitId}`;
      expect(await idsIn(ask.manager, path)).to.deep.equal([other]);
      const bad = await ask.asha('GET', '/pets?cursor=1');
      expect(codeOf(bad)).to.deep.equal([400, 'cursor_invalid']);
    });

    it('are refused where something is wrong: 400, 401, 403, 404, 409', async () => {
      for (const [more, field] of [
        [{ kind: 'tiger' }, 'body.kind'],
        [{ name: '' }, 'body.name'],
        [{ unitId: 'x' }, 'body.unitId'],
      ] as const) {
        const answer = await ask.asha('POST', '/pets', { body: moti(more) });
        expect([answer.status, fieldsOf(answer)]).to.deep.equal([400, [field]]);
      }
      expect((await ask.guard('GET', '/pets')).status).to.equal(403);
      expect((await call(main, 'GET', '/pets')).status).to.equal(401);
      const nowhere = await ask.manager('POST', '/pets', { body: moti({ unitId: newId() }) });
      expect(nowhere.status).to.equal(404);
      await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
        replacements: [here.emptyUnitId],
      });
      const body = moti({ unitId: here.emptyUnitId });
      const empty = await ask.manager('POST', '/pets', { body });
      expect(codeOf(empty)).to.deep.equal([409, 'unit_empty']);
    });

    it('are forgotten when the last of the household has left, not before', async () => {
      const [one, other] = await livedIn();
      const id = await add(ask.manager, { unitId: here.emptyUnitId });
      await one?.();
      expect(await idsIn(ask.manager, '/pets')).to.deep.equal([id]);
      await other?.();
      expect(await idsIn(ask.manager, '/pets')).to.deep.equal([]);
    });
  });
});
