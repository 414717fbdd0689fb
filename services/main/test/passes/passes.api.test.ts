import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { askerFor, changeBy, idsIn } from '../belongings-world.js';
import { codeOf, fieldsOf } from '../residency-world.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes-world.js';

describe('passes', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    world.at(MORNING);
    for (const table of ['passes', 'pass_units', 'entry_codes'])
      await world.main.sequelize.query(`DELETE FROM ${table}`);
  });

  const draft = (more: object = {}) => ({
    ...{ unitIds: [world.here.unitId], kind: 'single', visitor: { name: 'Ravi Kumar' }, ...more },
  });
  const ask = (more: object = {}) => world.asha('POST', '/passes', { body: draft(more) });

  it('are issued by whoever lives there, found where the Location says, and seen by housemates', async () => {
    const { asha, bilal, manager, here } = world;
    const visitor = { name: 'Sunita Devi', phone: '+919800000003', company: 'Clean & Co' };
    const windows = [{ days: ['mon', 'fri'], from: '08:00', to: '09:30' }];
    const more = { kind: 'recurring', visitor, windows, maxUses: 12, leaveAtGate: true };
    const answer = await ask({ ...more, firstDay: '2026-12-11' });
    expect(answer.status).to.equal(201);
    const { id, code } = answer.body;
    expect(code).to.match(/^[0-9]{6}$/);
    expect(answer.body).to.deep.equal({
      ...{ ...more, id, code, communityId: here.id, state: 'active', uses: 0, guests: [] },
      units: [{ id: here.unitId, name: 'A-101', building: 'Tower A' }],
      ...{ validFrom: '2026-12-10T18:30:00.000Z', validTo: '2027-12-10T18:30:00.000Z' },
      issuedBy: { accountId: here.asha.accountId, name: 'Asha Rao' },
      issuedAt: MORNING.toISOString(),
    });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    for (const by of [asha, bilal, manager]) {
      const found = await by('GET', path);
      expect(found.body).to.deep.equal(answer.body);
      const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
      expect((await by('GET', path, { headers })).status).to.equal(304);
    }
    const told = () => world.told('gatehouse.pass.issued.v1').filter(({ passId }) => passId === id);
    await eventually(() => expect(told()).to.have.length(1));
    expect(told()[0]).to.include({ actorId: here.asha.accountId, revision: 0, maxUses: 12 });
  });

  it('of others are nowhere for a resident, in whatever operation: 404', async () => {
    const { id } = await world.issue();
    const { chitra } = world;
    const path = `/passes/${id}`;
    for (const answer of [
      await chitra('GET', path),
      await chitra('GET', `${path}/qr`),
      await changeBy(chitra, ['PATCH', path], { leaveAtGate: true }, '*'),
      await chitra('DELETE', path),
    ])
      expect(codeOf(answer)).to.deep.equal([404, 'pass_not_found']);
    expect(await idsIn(chitra, '/passes')).to.deep.equal([]);
    expect(await idsIn(chitra, `/passes?unitId=${world.here.unitId}`)).to.deep.equal([]);
    const issued = await chitra('POST', '/passes', { body: draft() });
    expect(codeOf(issued)).to.deep.equal([404, 'unit_not_found']);
    expect(fieldsOf(issued)).to.deep.equal(['body.unitIds']);
    expect((await world.passOf(id)).state).to.equal('active');
  });

  it('of another community are nowhere, not even for its guards', async () => {
    const { main } = world;
    const { elsewhere } = main.world;
    const { id, code } = await world.issue();
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    const guard = await askerFor(main, elsewhere.guard, elsewhere);
    expect((await there('GET', `/passes/${id}`)).status).to.equal(404);
    expect((await there('DELETE', `/passes/${id}`)).status).to.equal(404);
    expect((await guard('POST', `/passes/${id}/use`, { body: {} })).status).to.equal(404);
    const { body } = await guard('POST', '/pass-checks', { body: { code } });
    expect(body).to.deep.equal({ result: 'unknown' });
    expect((await there('POST', '/passes', { body: draft() })).status).to.equal(404);
  });

  it('are not for guards to give, nor for residents to check', async () => {
    const { guard, asha } = world;
    const { id } = await world.issue();
    for (const answer of [
      await guard('POST', '/passes', { body: draft() }),
      await guard('GET', '/passes'),
      await asha('POST', '/pass-checks', { body: { code: '123456' } }),
      await asha('POST', `/passes/${id}/use`, { body: {} }),
      await asha('GET', '/signing-keys'),
    ])
      expect(codeOf(answer)).to.deep.equal([403, 'permission_missing']);
  });

  it('are for homes in which somebody lives: 409', async () => {
    const { manager, here } = world;
    const body = draft({ unitIds: [here.unitId, here.emptyUnitId] });
    expect(codeOf(await manager('POST', '/passes', { body }))).to.deep.equal([409, 'unit_empty']);
    expect(await idsIn(manager, '/passes')).to.deep.equal([]);
  });

  it('are listed by unit and state, the newest first, page by page', async () => {
    const { manager, asha, chitra, here } = world;
    const own = [await world.issue(), await world.issue(), await world.issue()];
    const both = await world.issue({ unitIds: [here.unitId, here.neighbourUnitId] }, manager);
    await asha('DELETE', `/passes/${own[1]?.id ?? ''}`);
    const ids = [...own, both].map(({ id }) => id).reverse();
    for (const limit of [1, 2, 100]) {
      expect(await idsIn(manager, '/passes', limit)).to.deep.equal(ids);
      expect(await idsIn(asha, '/passes', limit)).to.deep.equal(ids);
      expect(await idsIn(chitra, '/passes', limit)).to.deep.equal([both.id]);
      const active = ids.filter((id) => id !== own[1]?.id);
      expect(await idsIn(asha, '/passes?state=active', limit)).to.deep.equal(active);
      expect(await idsIn(manager, '/passes?state=active', limit)).to.deep.equal(active);
      expect(await idsIn(manager, '/passes?state=revoked', limit)).to.deep.equal([own[1]?.id]);
      const neighbours = `/passes?unitId=${here.neighbourUnitId}`;
      expect(await idsIn(manager, neighbours, limit)).to.deep.equal([both.id]);
    }
  });

  it('are changed by whoever has seen them as they are: 428, 412, and once of two at a time', async () => {
    const { asha } = world;
    const { id } = await world.issue({ kind: 'recurring', maxUses: 3 });
    const path = `/passes/${id}`;
    const none = await asha('PATCH', path, { body: { leaveAtGate: true } });
    expect(none.status).to.equal(428);
    const tag = (await asha('GET', path)).headers.get('etag') ?? '';
    const both = await Promise.all(
      [5, 7].map((maxUses) => changeBy(asha, ['PATCH', path], { maxUses }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const freed = await changeBy(asha, ['PATCH', path], { maxUses: null });
    expect(freed.status).to.equal(200);
    expect(freed.body).to.not.have.property('maxUses');
    const told = () =>
      world.told('gatehouse.pass.changed.v1').filter((one) => one['passId'] === id);
    await eventually(() => expect(told()).to.have.length(2));
    expect(told().map(({ revision }) => revision)).to.deep.equal([1, 2]);
  });

  it('keep their time when something else is changed, and their code', async () => {
    const { asha } = world;
    const pass = await world.issue({ kind: 'recurring' });
    const path = `/passes/${pass.id}`;
    const visitor = { name: 'Sunita Devi' };
    const { body } = await changeBy(asha, ['PATCH', path], { visitor, lastDay: '2026-12-31' });
    const validTo = '2026-12-31T18:30:00.000Z';
    expect(body).to.deep.equal({ ...pass, visitor, validTo });
  });

  it('that say what does not go together are refused: 422', async () => {
    const party = { kind: 'party', guests: ['Ravi'] };
    for (const [more, field] of [
      [{ maxUses: 2 }, 'body.maxUses'],
      [{ guests: ['Ravi'] }, 'body.guests'],
      [{ kind: 'vehicle' }, 'body.visitor.plate'],
      [{ firstDay: '2026-12-11', validFrom: '2026-12-11T00:00:00Z' }, 'body.firstDay'],
      [{ lastDay: '2026-12-11', validTo: '2026-12-11T00:00:00Z' }, 'body.lastDay'],
      [{ lastDay: '2027-12-13' }, 'body.validTo'],
    ] as const) {
      const answer = await ask(more);
      expect(codeOf(answer), field).to.deep.equal([422, 'pass_unfit']);
      expect(fieldsOf(answer)).to.deep.equal([field]);
    }
    const { id } = await world.issue(party);
    await world.use(id, { people: 1 });
    const other = await world.issue({ ...party, maxUses: 5 });
    expect((await world.use(other.id, { people: 2 })).status).to.equal(200);
    const fewer = await changeBy(world.asha, ['PATCH', `/passes/${other.id}`], { maxUses: 2 });
    expect(codeOf(fewer)).to.deep.equal([422, 'pass_unfit']);
  });

  it('that could never be used are refused: 422', async () => {
    const saturday = [{ days: ['sat'], from: '10:00', to: '12:00' }];
    for (const [more, field] of [
      [{ validTo: '2026-12-10T04:00:00Z' }, 'body.validTo'],
      [{ validFrom: '2026-12-11T10:00:00Z', validTo: '2026-12-11T10:00:30Z' }, 'body.validTo'],
      [{ lastDay: '2026-12-09' }, 'body.validTo'],
      [{ firstDay: '2026-12-11', windows: saturday }, 'body.windows'],
    ] as const) {
      const answer = await ask(more);
      expect(codeOf(answer), JSON.stringify(more)).to.deep.equal([422, 'window_empty']);
      expect(fieldsOf(answer)).to.deep.equal([field]);
    }
    expect((await ask({ firstDay: '2026-12-12', windows: saturday })).status).to.equal(201);
  });

  it('are revoked once, and not changed, shown or used after that', async () => {
    const { asha, manager, here } = world;
    const { id, code } = await world.issue();
    const path = `/passes/${id}`;
    const answers = await Promise.all([1, 2, 3].map(() => asha('DELETE', path)));
    expect(answers.map(({ status }) => status)).to.deep.equal([204, 204, 204]);
    expect(codeOf(await changeBy(asha, ['PATCH', path], { leaveAtGate: true }))).to.deep.equal([
      ...[409, 'pass_state'],
    ]);
    expect(codeOf(await asha('GET', `${path}/qr`))).to.deep.equal([409, 'pass_state']);
    const used = await world.use(id);
    expect(codeOf(used)).to.deep.equal([409, 'pass_state']);
    expect(used.body['context']).to.include({ state: 'revoked', result: 'revoked' });
    expect((await world.check({ code })).result).to.equal('revoked');
    expect((await manager('GET', path)).body).to.deep.include({
      ...{ state: 'revoked', endedAt: MORNING.toISOString() },
      revokedBy: { accountId: here.asha.accountId, name: 'Asha Rao' },
    });
    const told = () =>
      world.told('gatehouse.pass.revoked.v1').filter((one) => one['passId'] === id);
    await eventually(() => expect(told()).to.have.length(1));
    expect(told()[0]).to.include({ actorId: here.asha.accountId, reason: 'taken-back' });
  });
});
