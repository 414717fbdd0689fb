import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { createFeatures } from '../src/features.js';
import { askerFor, idsIn, type Ask } from './belongings-world.js';
import type { TestDevice } from './devices-world.js';
import { createGateLogWorld, type GateLogWorld } from './gate-log-world.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { partsFor } from './parts-for-tests.js';
import { codeOf, fieldsOf } from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const later = (ms: number): Date => new Date(NOON.getTime() + ms);

describe('the gate log', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: GateLogWorld;
  let manager: Ask;
  let guard: Ask;
  let device: TestDevice;
  let heard: HeardEvents<Record<string, unknown>>;
  let clock = NOON;

  before(async () => {
    const settings = { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', GATE_LOG_EVERY: '20ms' };
    main = await startMain(settings, { now: () => clock });
    here = main.world.here;
    world = await createGateLogWorld(main, here, () => clock);
    ({ manager, guard } = world);
    device = await world.newDevice();
    heard = await hearEvents(main, 'gatehouse.#');
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    await settled();
    for (const table of [
      ...['gate_conflicts', 'gate_entry_people', 'gate_entry_links', 'gate_log_heads'],
      'gate_entries',
    ])
      await main.sequelize.query(`DELETE FROM ${table}`);
  });

  /** As somebody else each time: one may ask a few times a minute. */
  const verified = async () => {
    const ask = await askerFor(main, { ...here.manager, accountId: newId() });
    return (await ask('GET', '/gate-entries/verification')).body;
  };
  /** Until all that came has its place, and what does not fit is found. */
  const settled = () =>
    eventually(async () => {
      const waiting = await main.sequelize.query('SELECT 1 FROM gate_entries_waiting', {
        type: QueryTypes.SELECT,
      });
      expect(waiting).to.deep.equal([]);
    });
  const record = async (more: object = {}, ask = guard) => {
    const subject = { type: 'person', id: newId() };
    const body = { direction: 'in', subject, gateId: world.gateId, ...more };
    const answer = await ask('POST', '/gate-entries', { body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer;
  };
  const recorded = async (more: object = {}) => String((await record(more)).body['id']);
  const conflictsOf = async (id: string) => {
    await settled();
    return (await manager('GET', `/gate-entries/${id}`)).body['conflicts'];
  };
  const brought = async (entry: object): Promise<string> => {
    const { results } = await world.bring(device, [entry]);
    return results[0]?.id ?? '';
  };

  it('has what guards write down, found where the Location says', async () => {
    const person = { name: 'Ravi Kumar', plate: 'KA 01 AB 1234' };
    const subject = { type: 'visit', id: newId() };
    const answer = await record({ subject, person, people: 3, reason: 'Brings a sofa' });
    expect(answer.body).to.deep.equal({
      ...{ id: answer.body['id'], communityId: here.id, direction: 'in', subject, people: 3 },
      ...{ gateId: world.gateId, guardId: here.guard.accountId, at: NOON.toISOString() },
      ...{ timeQuality: 'exact', receivedAt: NOON.toISOString(), offline: false, person },
      ...{ reason: 'Brings a sofa', conflicts: [] },
    });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    for (const ask of [guard, manager])
      expect((await ask('GET', path)).body).to.deep.equal(answer.body);
    const wrong = await guard('POST', '/gate-entries', {
      body: { direction: 'in', subject, gateId: newId() },
    });
    expect([codeOf(wrong), fieldsOf(wrong)]).to.deep.equal([
      [404, 'gate_not_found'],
      ['body.gateId'],
    ]);
  });

  it('is corrected by another entry, which names the one that was wrong', async () => {
    const subject = { type: 'vehicle', id: newId() };
    const wrong = await recorded({ subject, direction: 'out' });
    expect(await conflictsOf(wrong)).to.deep.equal(['no_entry']);
    clock = later(60_000);
    const right = await record({ subject, corrects: wrong });
    expect(right.body['corrects']).to.equal(wrong);
    expect(await conflictsOf(wrong)).to.deep.equal([]);
    const body = { direction: 'in', subject, gateId: world.gateId, corrects: newId() };
    const none = await guard('POST', '/gate-entries', { body });
    expect([codeOf(none), fieldsOf(none)]).to.deep.equal([
      [404, 'gate_entry_not_found'],
      ['body.corrects'],
    ]);
  });

  it('is listed the latest first, page by page, by gate, direction and time', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) {
      clock = later(n * HOUR_MS);
      ids.unshift(await recorded({ ...(n % 2 === 1 && { gateId: world.otherGateId }) }));
    }
    const [last, third, second, first] = ids;
    clock = later(4 * HOUR_MS);
    const refused = await recorded({ direction: 'refused' });
    for (const limit of [1, 2, 100])
      expect(await idsIn(guard, '/gate-entries', limit)).to.deep.equal([refused, ...ids]);
    const by = (query: string) => idsIn(guard, `/gate-entries?${query}`, 1);
    expect(await by(`gateId=${world.otherGateId}`)).to.deep.equal([last, second]);
    expect(await by('direction=refused')).to.deep.equal([refused]);
    const [from, to] = [later(HOUR_MS).toISOString(), later(3 * HOUR_MS).toISOString()];
    expect(await by(`from=${from}&to=${to}`)).to.deep.equal([third, second]);
    expect(await by(`to=${from}&direction=in&gateId=${world.gateId}`)).to.deep.equal([first]);
    const broken = await guard('GET', '/gate-entries?cursor=1');
    expect(codeOf(broken)).to.deep.equal([400, 'cursor_invalid']);
  });

  it('shows guards a day; what managers read of before is in the audit log', async () => {
    const old = await recorded();
    clock = later(DAY_MS + 1);
    const fresh = await recorded();
    const from = `from=${NOON.toISOString()}`;
    const readings = () => heard.of(`gate-log/${here.id}`);
    const before = readings().length;
    for (const query of ['', `?${from}`])
      expect(await idsIn(guard, `/gate-entries${query}`)).to.deep.equal([fresh]);
    expect(codeOf(await guard('GET', `/gate-entries/${old}`))).to.deep.equal([
      ...[404, 'gate_entry_not_found'],
    ]);
    expect(await idsIn(manager, '/gate-entries')).to.deep.equal([fresh]);
    expect(await idsIn(manager, `/gate-entries?${from}`)).to.deep.equal([fresh, old]);
    expect((await manager('GET', `/gate-entries/${old}`)).status).to.equal(200);
    await eventually(() => Promise.resolve(expect(readings()).to.have.length(before + 2)));
    const [listed, looked] = readings().slice(before);
    expect(listed?.type).to.equal('gatehouse.gate-log.read.v1');
    expect(listed?.data).to.deep.include({
      ...{ actorId: here.manager.accountId, from: NOON.toISOString(), communityId: here.id },
    });
    expect(looked?.data).to.deep.include({ entryId: old });
  });

  it('gate 12: a pass for one that is used offline at two gates is used twice', async () => {
    clock = later(9 * HOUR_MS);
    const subject = { type: 'pass', id: newId(), maxUses: 1 };
    const [a, b] = [device, await world.newDevice()];
    const at = (time: string) => `2026-12-10T${time}:00.000Z`;
    const atB = world.entry({ subject, deviceAt: at('15:04'), gateId: world.otherGateId });
    const atA = world.entry({ subject, deviceAt: at('15:00') });
    const both = await Promise.all([world.bring(b, [atB]), world.bring(a, [atA])]);
    const [idB = '', idA = ''] = both.map(({ results }) => results[0]?.id);
    expect(await conflictsOf(idB)).to.deep.equal(['used_twice']);
    expect(await conflictsOf(idA)).to.deep.equal([]);
    const { body } = await manager('GET', '/gate-conflicts?state=open');
    const [conflict] = body['items'] as { id: string; kind: string; entry: object }[];
    expect(body['items']).to.have.length(1);
    expect(conflict).to.deep.include({ kind: 'used_twice', state: 'open' });
    expect(conflict?.entry).to.deep.include({ id: idB, gateId: world.otherGateId, subject });
    const told = () => heard.of(`gate-conflict/${conflict?.id ?? ''}`);
    await eventually(() => Promise.resolve(expect(told()).to.have.length(1)));
    expect(told()[0]?.data).to.deep.include({
      ...{ kind: 'used_twice', entryId: idB, happenedAt: at('15:04') },
    });
  });

  it('gate 13: who goes out before their coming in is known went in and out', async () => {
    clock = later(10 * HOUR_MS);
    const subject = { type: 'person', id: newId() };
    const at = (time: string) => `2026-12-10T${time}:00.000Z`;
    const out = await brought(world.entry({ subject, direction: 'out', deviceAt: at('16:00') }));
    expect(await conflictsOf(out)).to.deep.equal(['no_entry']);
    const { body } = await manager('GET', '/gate-conflicts?state=open');
    const id = (body['items'] as { id: string }[])[0]?.id ?? '';
    const came = await brought(world.entry({ subject, deviceAt: at('15:00') }));
    expect(await conflictsOf(out)).to.deep.equal([]);
    expect(await conflictsOf(came)).to.deep.equal([]);
    expect(await idsIn(manager, '/gate-conflicts?state=open')).to.deep.equal([]);
    expect(await idsIn(manager, '/gate-conflicts?state=explained')).to.deep.equal([id]);
    const types = () => heard.of(`gate-conflict/${id}`).map(({ type }) => type);
    await eventually(() =>
      Promise.resolve(
        expect(types()).to.deep.equal([
          'gatehouse.gate-conflict.found.v1',
          'gatehouse.gate-conflict.settled.v1',
        ]),
      ),
    );
    // What explained it was wrong itself.
    await recorded({ subject: { type: 'other' }, corrects: came });
    expect(await conflictsOf(out)).to.deep.equal(['no_entry']);
    expect(await idsIn(manager, '/gate-conflicts?state=open')).to.deep.equal([id]);
  });

  it('has conflicts that are settled once, by one of two: 409', async () => {
    const id = await recorded({ direction: 'out' });
    await conflictsOf(id);
    const [conflictId = ''] = await idsIn(manager, '/gate-conflicts');
    const path = `/gate-conflicts/${conflictId}/settle`;
    const settle = (body: object = {}) => manager('POST', path, { body });
    const both = await Promise.all([settle({ note: 'Came over the wall' }), settle()]);
    expect(both.map(({ status }) => status)).to.have.members([200, 409]);
    const won = both.find(({ status }) => status === 200);
    expect(won?.body).to.deep.include({
      ...{ id: conflictId, state: 'settled', settledAt: NOON.toISOString() },
      settledBy: { accountId: here.manager.accountId, name: here.manager.name },
    });
    expect(codeOf(await settle())).to.deep.equal([409, 'conflict_state']);
    expect(await idsIn(manager, '/gate-conflicts?state=open')).to.deep.equal([]);
    const none = await manager('POST', `/gate-conflicts/${newId()}/settle`, { body: {} });
    expect(codeOf(none)).to.deep.equal([404, 'gate_conflict_not_found']);
    expect(await conflictsOf(id)).to.deep.equal(['no_entry']);
    // It stays settled, whatever else happens to the subject.
    const { body } = await manager('GET', `/gate-entries/${id}`);
    await recorded({ subject: body['subject'], direction: 'refused' });
    await settled();
    expect(await idsIn(manager, '/gate-conflicts?state=open')).to.deep.equal([]);
  });

  it('gate 28: after 180 days nobody knows who came, and the chain is whole', async () => {
    const person = { name: 'Ravi Kumar', phone: '+919800000001', plate: 'KA 01' };
    const ids = [await recorded({ person }), await brought(world.entry({ person }))];
    await settled();
    const { features } = createFeatures(await partsFor(main));
    const leftovers = features
      .flatMap((feature) => ('leftovers' in feature ? feature.leftovers : []))
      .find(({ what }) => what === 'names in the gate log');
    const purgeAt = async (at: Date) => leftovers?.deleteSome(at, 100);
    expect(await purgeAt(later(180 * DAY_MS))).to.equal(0);
    for (const id of ids)
      expect((await manager('GET', `/gate-entries/${id}`)).body['person']).to.deep.equal(person);
    expect(await purgeAt(later(180 * DAY_MS + 1))).to.equal(2);
    for (const id of ids) {
      const { body } = await manager('GET', `/gate-entries/${id}`);
      expect(body).to.not.have.property('person');
      expect(body).to.deep.include({ id, direction: 'in', people: 1 });
    }
    expect(await verified()).to.deep.equal({ intact: true, entries: 2, waiting: 0 });
  });

  describe('proves that it is as it was written', () => {
    const change = (sql: string, ...values: unknown[]) =>
      main.sequelize.query(sql, { replacements: [here.id, ...values] });
    const PEOPLE = 'UPDATE gate_entries SET people =';
    const OF_ONE = 'WHERE community_id = ? AND id = ?';
    /** What only somebody with the database itself can do. */
    const withoutTrigger = async (work: () => Promise<unknown>) => {
      await main.sequelize.query('DROP TRIGGER IF EXISTS gate_entries_no_update');
      await work();
      await main.sequelize.query(
        `CREATE TRIGGER gate_entries_no_update BEFORE UPDATE ON gate_entries FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The gate log is append-only'`,
      );
    };
    const log = async (count: number): Promise<string[]> => {
      const ids = [];
      for (let n = 0; n < count; n++) ids.push(await recorded());
      await settled();
      return ids;
    };

    it('an entry is refused a change by the database itself', async () => {
      const [id] = await log(1);
      const refused: unknown = await change(`${PEOPLE} 9 ${OF_ONE}`, id).catch(
        (error: unknown) => error,
      );
      expect(refused).to.have.property('message', 'The gate log is append-only');
      expect(await verified()).to.deep.equal({ intact: true, entries: 1, waiting: 0 });
    });

    it('an entry that was changed, or removed, and an end that was cut, break it', async () => {
      const ids = await log(5);
      await withoutTrigger(() => change(`${PEOPLE} 9 ${OF_ONE}`, ids[1]));
      expect(await verified()).to.deep.include({ intact: false, firstBroken: 2 });
      await withoutTrigger(() => change(`${PEOPLE} 1 ${OF_ONE}`, ids[1]));
      expect(await verified()).to.deep.equal({ intact: true, entries: 5, waiting: 0 });
      await change('DELETE FROM gate_entries WHERE community_id = ? AND id = ?', ids[3]);
      expect(await verified()).to.deep.include({ intact: false, firstBroken: 4 });
      await change('DELETE FROM gate_entry_links WHERE community_id = ? AND seq >= 4');
      expect(await verified()).to.deep.include({ intact: false, firstBroken: 4 });
    });

    it('and writes nothing behind an end that is not its own; what comes is kept', async () => {
      await log(2);
      await change('UPDATE gate_log_heads SET seq = 1 WHERE community_id = ?');
      const { elsewhere } = main.world;
      const id = await recorded();
      const there = await createGateLogWorld(main, elsewhere, () => clock);
      const body = { direction: 'in', subject: { type: 'other' }, gateId: there.gateId };
      await there.guard('POST', '/gate-entries', { body });
      // The log of others goes on.
      await eventually(async () => {
        const answer = await there.manager('GET', '/gate-entries/verification');
        expect(answer.body).to.deep.equal({ intact: true, entries: 1, waiting: 0 });
      });
      expect(await verified()).to.deep.equal({
        ...{ intact: false, entries: 2, waiting: 1, firstBroken: 3 },
      });
      expect(await idsIn(guard, '/gate-entries')).to.include(id);
      await change('UPDATE gate_log_heads SET seq = 2 WHERE community_id = ?');
      await settled();
      expect(await verified()).to.deep.equal({ intact: true, entries: 3, waiting: 0 });
    });
  });

  it('of another community is nowhere', async () => {
    const { elsewhere } = main.world;
    const id = await recorded({ direction: 'out' });
    await settled();
    const [conflictId = ''] = await idsIn(manager, '/gate-conflicts');
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect((await there('GET', `/gate-entries/${id}`)).status).to.equal(404);
    expect(await idsIn(there, '/gate-conflicts')).to.deep.equal([]);
    const settle = await there('POST', `/gate-conflicts/${conflictId}/settle`, { body: {} });
    expect(settle.status).to.equal(404);
    const wrong = await askerFor(main, elsewhere.guard, elsewhere);
    const body = { direction: 'in', subject: { type: 'other' }, gateId: world.gateId };
    expect(codeOf(await wrong('POST', '/gate-entries', { body }))).to.deep.equal([
      ...[404, 'gate_not_found'],
    ]);
  });

  it('is for who works at gates and who manages them: 401, 403', async () => {
    const resident = await askerFor(main, here.asha);
    const entry = { direction: 'in', subject: { type: 'other' }, gateId: world.gateId };
    const of: [string, string, object | undefined, Ask][] = [
      ['GET', '/gate-entries', undefined, resident],
      ['GET', `/gate-entries/${newId()}`, undefined, resident],
      ['POST', '/gate-entries', entry, manager],
      ['GET', '/gate-entries/verification', undefined, guard],
      ['GET', '/gate-conflicts', undefined, guard],
      ['POST', `/gate-conflicts/${newId()}/settle`, {}, guard],
    ];
    for (const [method, path, sent, ask] of of) {
      const body = sent === undefined ? {} : { body: sent };
      expect((await ask(method, path, body)).status, `${method} ${path}`).to.equal(403);
      expect((await call(main, method, path, body)).status, `${method} ${path}`).to.equal(401);
    }
  });
});
