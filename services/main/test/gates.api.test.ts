import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { askerFor, changeBy, idsIn, type Ask } from './belongings-world.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, fieldsOf } from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('gates', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let manager: Ask;
  let guard: Ask;

  before(async () => {
    main = await startMain({}, { now: () => NOON });
    here = main.world.here;
    manager = await askerFor(main, here.manager);
    guard = await askerFor(main, here.guard);
  });
  after(() => main.stop());
  beforeEach(() => main.sequelize.query('DELETE FROM gates'));

  const enter = (ask: Ask, name: string) => ask('POST', '/gates', { body: { name } });
  const add = async (name: string, ask = manager): Promise<string> => {
    const { status, body } = await enter(ask, name);
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };

  it('are added by managers, found where the Location says, and seen by everybody', async () => {
    const answer = await enter(manager, 'North gate');
    expect(answer.status).to.equal(201);
    const gate = { name: 'North gate', communityId: here.id, addedAt: NOON.toISOString() };
    expect(answer.body).to.deep.equal({ id: answer.body['id'], ...gate });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    for (const ask of [manager, guard, await askerFor(main, here.asha)]) {
      const found = await ask('GET', path);
      expect(found.body).to.deep.equal(answer.body);
      const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
      expect((await ask('GET', path, { headers })).status).to.equal(304);
    }
  });

  it('have a name that no other has, however it is spelt: 409', async () => {
    const id = await add('North gate');
    for (const name of ['north GATE', 'Nórth gate']) {
      const again = await enter(manager, name);
      expect(codeOf(again)).to.deep.equal([409, 'gate_exists']);
      expect(fieldsOf(again)).to.deep.equal(['body.name']);
    }
    const other = await add('South gate');
    const taken = await changeBy(manager, ['PATCH', `/gates/${other}`], { name: 'North Gate' });
    expect(codeOf(taken)).to.deep.equal([409, 'gate_exists']);
    const both = await Promise.all([enter(manager, 'East'), enter(manager, 'east')]);
    expect(both.map(({ status }) => status)).to.have.members([201, 409]);
    const kept = await changeBy(manager, ['PATCH', `/gates/${id}`], { name: 'NORTH gate' });
    expect([kept.status, kept.body['name']]).to.deep.equal([200, 'NORTH gate']);
  });

  it('are changed by one of two who saw the same: 412, 428', async () => {
    const path = `/gates/${await add('North gate')}`;
    const tag = (await manager('GET', path)).headers.get('etag') ?? '';
    const both = await Promise.all(
      ['A', 'B'].map((name) => changeBy(manager, ['PATCH', path], { name }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const unseen = await manager('PATCH', path, { body: { name: 'C' } });
    expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
    const gone = await changeBy(manager, ['PATCH', `/gates/${newId()}`], { name: 'C' }, '*');
    expect(codeOf(gone)).to.deep.equal([404, 'gate_not_found']);
  });

  it('are retired, and their names are free', async () => {
    const id = await add('North gate');
    const stays = await add('South gate');
    expect((await manager('DELETE', `/gates/${id}`)).status).to.equal(204);
    for (const [method, path] of [
      ['GET', `/gates/${id}`],
      ['DELETE', `/gates/${id}`],
    ] as const)
      expect(codeOf(await manager(method, path))).to.deep.equal([404, 'gate_not_found']);
    expect(await idsIn(guard, '/gates')).to.deep.equal([stays]);
    const next = await add('North gate');
    expect(await idsIn(guard, '/gates')).to.deep.equal([next, stays]);
  });

  it('are listed page by page in the order of their names, numbers as people count', async () => {
    const ids = new Map<string, string>();
    for (const name of ['Gate 10', 'Gate 2', 'Basement', 'Gate 1']) ids.set(name, await add(name));
    const wanted = ['Basement', 'Gate 1', 'Gate 2', 'Gate 10'].map((name) => ids.get(name));
    for (const limit of [1, 2, 100])
      expect(await idsIn(guard, '/gates', limit)).to.deep.equal(wanted);
    expect(codeOf(await guard('GET', '/gates?cursor=1'))).to.deep.equal([400, 'cursor_invalid']);
  });

  it('of another community are nowhere, and their names are free', async () => {
    const { elsewhere } = main.world;
    const id = await add('North gate');
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect((await there('GET', `/gates/${id}`)).status).to.equal(404);
    expect((await there('DELETE', `/gates/${id}`)).status).to.equal(404);
    const other = await add('North gate', there);
    expect(await idsIn(there, '/gates')).to.deep.equal([other]);
    expect(await idsIn(manager, '/gates')).to.deep.equal([id]);
  });

  it('are set up by managers alone: 401, 403; and not with what is wrong: 400', async () => {
    const id = await add('North gate');
    for (const [method, path] of [
      ['POST', '/gates'],
      ['PATCH', `/gates/${id}`],
      ['DELETE', `/gates/${id}`],
    ] as const) {
      const sent = method === 'DELETE' ? {} : { body: { name: 'A' } };
      expect((await guard(method, path, sent)).status, `${method} ${path}`).to.equal(403);
      expect((await call(main, method, path, sent)).status, `${method} ${path}`).to.equal(401);
    }
    for (const name of ['', 'A'.repeat(61)])
      expect(fieldsOf(await enter(manager, name))).to.deep.equal(['body.name']);
    expect(await idsIn(manager, '/gates')).to.deep.equal([id]);
  });
});
