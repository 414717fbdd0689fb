import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { askerFor, idsIn, type Ask } from './belongings-world.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, fieldsOf } from './residency-world.js';
import { newResident, settle } from './residencies.js';
import type { TestCommunity } from './world.js';

type Engagement = components['schemas']['Engagement'];

/** A Thursday, and half past seven in Kolkata. */
const MORNING = new Date('2026-12-10T02:00:00.000Z');
const at = (time: string, day = '2026-12-10'): Date => new Date(`${day}T${time}:00.000+05:30`);
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

describe('daily help', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let clock = MORNING;
  let asha: Ask;
  let chitra: Ask;
  let guard: Ask;
  let manager: Ask;
  let heard: HeardEvents<{ unit: { id: string }; residentIds: string[] }>;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now: () => clock });
    here = main.world.here;
    asha = await askerFor(main, here.asha);
    chitra = await askerFor(main, here.chitra);
    guard = await askerFor(main, here.guard);
    manager = await askerFor(main, here.manager);
    heard = await hearEvents(main, 'gatehouse.help.#');
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = MORNING;
    for (const table of ['help_leaves', 'help_stays', 'engagements', 'help_profiles'])
      await main.sequelize.query(`DELETE FROM ${table}`);
  });

  const window = (from: string, to: string, days = EVERY_DAY) => ({ days, from, to });
  const hours = [window('08:00', '09:00')];
  const draft = (more: object = {}) => ({
    ...{ givenName: 'Sunita', familyName: 'Devi', phone: '+919800000003', types: ['cook'] },
    ...{ unitId: here.unitId, windows: hours, ...more },
  });
  const add = async (ask = asha, more: object = {}): Promise<Engagement> => {
    const { status, body } = await ask('POST', '/daily-help', { body: draft(more) });
    expect(status, JSON.stringify(body)).to.equal(201);
    return body as unknown as Engagement;
  };
  const engage = (ask: Ask, helpId: string, more: object = {}) =>
    ask('POST', '/engagements', { body: { helpId, unitId: here.unitId, windows: hours, ...more } });
  const attendance = async (id: string, ask = asha, days = 'from=2026-12-10&to=2026-12-10') => {
    const { status, body } = await ask('GET', `/engagements/${id}/attendance?${days}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['days'] as { day: string; state: string; minutes?: number }[];
  };
  const step = (helpId: string, which: 'check-in' | 'check-out', ask = guard) =>
    ask('POST', `/daily-help/${helpId}/${which}`);

  it('is entered by a household with its hours, and seen by it and the management alone', async () => {
    const answer = await asha('POST', '/daily-help', { body: draft() });
    expect(answer.status).to.equal(201);
    const engagement = answer.body as unknown as Engagement;
    const { help } = engagement;
    expect(help).to.include({ name: 'Sunita Devi', phone: '+919800000003' });
    expect(engagement).to.deep.include({
      ...{ windows: hours, from: '2026-12-10', leaves: [], communityId: here.id },
      unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
    });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    for (const ask of [asha, manager]) {
      expect((await ask('GET', path)).body).to.deep.equal(engagement);
      expect((await ask('GET', `/daily-help/${help.id}`)).body).to.deep.equal(help);
      expect(await idsIn(ask, '/daily-help')).to.deep.equal([help.id]);
      expect(await idsIn(ask, '/engagements')).to.deep.equal([engagement.id]);
    }
    expect(codeOf(await chitra('GET', path))).to.deep.equal([404, 'engagement_not_found']);
    const hidden = await chitra('GET', `/daily-help/${help.id}`);
    expect(codeOf(hidden)).to.deep.equal([404, 'help_not_found']);
    for (const list of ['/daily-help', '/engagements', `/engagements?unitId=${here.unitId}`])
      expect(await idsIn(chitra, list)).to.deep.equal([]);
    const { elsewhere } = main.world;
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect((await there('GET', path)).status).to.equal(404);
    expect(await idsIn(there, '/daily-help?phone=%2B919800000003')).to.deep.equal([]);
  });

  it('is found by a neighbour who knows the whole number, and engaged once by each unit', async () => {
    const { help } = await add();
    expect(await idsIn(chitra, '/daily-help?phone=%2B919800000003')).to.deep.equal([help.id]);
    expect(await idsIn(chitra, '/daily-help?phone=%2B919800000004')).to.deep.equal([]);
    const other = await engage(chitra, help.id, { unitId: here.neighbourUnitId });
    expect(other.status).to.equal(201);
    const again = await engage(chitra, help.id, { unitId: here.neighbourUnitId });
    expect(codeOf(again)).to.deep.equal([409, 'already_engaged']);
    const both = await Promise.all([
      engage(chitra, newId(), { unitId: here.neighbourUnitId }),
      engage(chitra, help.id),
    ]);
    expect(both.map(codeOf)).to.deep.equal([
      [404, 'help_not_found'],
      [404, 'unit_not_found'],
    ]);
    expect(await idsIn(manager, '/engagements', 1)).to.have.length(2);
    expect(await idsIn(chitra, '/engagements')).to.deep.equal([other.body['id']]);
  });

  it('gate 21: comes at 08:05, is present at A and B, not due at C, on leave at D; A and B are told', async () => {
    const a = await add();
    const { id: helpId } = a.help;
    const b = (
      await engage(chitra, helpId, {
        ...{ unitId: here.neighbourUnitId, windows: [window('09:00', '10:00')] },
      })
    ).body as unknown as Engagement;
    const [third, fourth] = [newResident('Farah C'), newResident('Imran D')];
    await settle(main.sequelize, here, third, [{ unitId: here.emptyUnitId, from: new Date(0) }]);
    const inC = await askerFor(main, third);
    const c = (
      await engage(inC, helpId, {
        ...{ unitId: here.emptyUnitId, windows: [window('08:00', '09:00', [5])] },
      })
    ).body as unknown as Engagement;
    // A fourth home of the same tower.
    const d = await homeOf(fourth);
    const inD = await askerFor(main, fourth);
    const ofD = (await engage(inD, helpId, { unitId: d })).body as unknown as Engagement;
    const leave = { engagementId: ofD.id, from: '2026-12-10', to: '2026-12-11' };
    expect((await inD('POST', '/help-leaves', { body: leave })).status).to.equal(201);
    clock = at('08:05');
    const came = await step(helpId, 'check-in');
    expect(came.status, JSON.stringify(came.body)).to.equal(200);
    expect(came.body['insideSince']).to.equal(clock.toISOString());
    await eventually(() => expect(heard.of(`help/${helpId}`)).to.have.length(2));
    const told = new Map(heard.of(`help/${helpId}`).map(({ data }) => [data.unit.id, data]));
    expect([...told.keys()]).to.have.members([here.unitId, here.neighbourUnitId]);
    expect(told.get(here.neighbourUnitId)?.residentIds).to.deep.equal([here.chitra.accountId]);
    clock = at('20:00');
    const states = [
      await attendance(a.id),
      await attendance(b.id, chitra),
      await attendance(c.id, inC),
      await attendance(ofD.id, inD),
    ].map(([day]) => day?.state);
    expect(states).to.deep.equal(['present', 'present', 'not-due', 'on-leave']);
    await main.sequelize.query('DELETE FROM help_stays');
    clock = at('08:31');
    expect((await step(helpId, 'check-in')).status).to.equal(200);
    clock = at('20:00');
    const [late] = await attendance(a.id);
    expect(late).to.deep.equal({ day: '2026-12-10', state: 'late', minutes: 31 });
    expect((await attendance(b.id, chitra))[0]?.state).to.equal('present');
  });

  /** A unit more, in which somebody lives. */
  const homeOf = async (person: Parameters<typeof settle>[2]): Promise<string> => {
    const id = newId();
    await main.sequelize.query(
      `INSERT INTO units (id, community_id, building_id, name, sort_key, kind, status)
       SELECT ?, community_id, building_id, 'A-104', CONCAT(sort_key, '4'), kind, status
       FROM units WHERE id = ?`,
      { replacements: [id, here.unitId] },
    );
    await settle(main.sequelize, here, person, [{ unitId: id, from: new Date(0) }]);
    return id;
  };

  it('is let in half an hour before and after its hours, and not otherwise', async () => {
    const { help } = await add();
    for (const [time, status] of [
      ['07:29', 409],
      ['07:30', 200],
      ['09:29', 200],
      ['09:30', 409],
    ] as const) {
      await main.sequelize.query('DELETE FROM help_stays');
      clock = at(time);
      const { body } = await guard('GET', '/daily-help/at-gate?search=sunita');
      const [found] = body['items'] as { mayComeIn: boolean; dueUnits: { id: string }[] }[];
      expect(found?.mayComeIn, time).to.equal(status === 200);
      expect(found?.dueUnits.map(({ id }) => id)).to.deep.equal([here.unitId]);
      const answer = await step(help.id, 'check-in');
      expect(answer.status, time).to.equal(status);
      if (status === 409) expect(answer.body['code']).to.equal('help_not_due');
    }
  });

  it('comes in once and leaves once, whichever guard is first', async () => {
    const { help } = await add();
    clock = at('08:00');
    const outside = await step(help.id, 'check-out');
    expect(codeOf(outside)).to.deep.equal([409, 'help_not_inside']);
    for (const which of ['check-in', 'check-out'] as const) {
      const both = await Promise.all([step(help.id, which), step(help.id, which)]);
      expect(both.map(({ status }) => status)).to.have.members([200, 409]);
    }
    const [rows] = await main.sequelize.query('SELECT left_at FROM help_stays');
    expect(rows).to.deep.equal([{ left_at: clock }]);
    // Leaving is refused at no hour, and who was not seen out does not stay for ever.
    await step(help.id, 'check-in');
    clock = at('23:00');
    expect((await step(help.id, 'check-out')).status).to.equal(200);
    clock = at('08:00', '2026-12-11');
    await step(help.id, 'check-in');
    clock = at('08:00', '2026-12-12');
    expect((await step(help.id, 'check-in')).status).to.equal(200);
  });

  it('ends with a last day, after which it is not due', async () => {
    const { id, help } = await add();
    const end = (body: object) => asha('POST', `/engagements/${id}/end`, { body });
    expect(fieldsOf(await end({ on: '2026-12-09' }))).to.deep.equal(['body.on']);
    expect(codeOf(await chitra('POST', `/engagements/${id}/end`, { body: {} }))).to.deep.equal([
      ...[404, 'engagement_not_found'],
    ]);
    const ended = await end({});
    expect([ended.status, ended.body['to']]).to.deep.equal([200, '2026-12-10']);
    expect(codeOf(await end({}))).to.deep.equal([409, 'engagement_ended']);
    clock = at('08:00', '2026-12-11');
    expect(codeOf(await step(help.id, 'check-in'))).to.deep.equal([409, 'help_not_due']);
    const days = await attendance(id, asha, 'from=2026-12-09&to=2026-12-11');
    expect(days.map(({ state }) => state)).to.deep.equal(['not-due', 'absent', 'not-due']);
    // And may begin anew.
    expect((await engage(asha, help.id)).status).to.equal(201);
  });

  it('ends when nobody lives in the unit any more', async () => {
    const person = newResident('Lena Roth');
    await settle(main.sequelize, here, person, [{ unitId: here.emptyUnitId, from: new Date(0) }]);
    const ask = await askerFor(main, person);
    const { id } = await add(ask, { unitId: here.emptyUnitId });
    const { body } = await manager('GET', `/residencies?unitId=${here.emptyUnitId}&limit=100`);
    for (const { id: residencyId } of body['items'] as { id: string }[])
      await manager('POST', `/residencies/${residencyId}/end`, {
        body: { at: clock.toISOString() },
      });
    const ended = await manager('GET', `/engagements/${id}`);
    expect(ended.body['to']).to.equal('2026-12-10');
  });

  it('is on leave for days ahead that overlap no other leave, until that is taken back', async () => {
    const { id } = await add();
    const leave = (from: string, to: string, ask = asha) =>
      ask('POST', '/help-leaves', { body: { engagementId: id, from, to } });
    for (const [from, to, field] of [
      ['2026-12-09', '2026-12-11', 'body.from'],
      ['2026-12-12', '2026-12-11', 'body.to'],
      ['2026-12-12', '2028-01-01', 'body.to'],
    ] as const)
      expect(fieldsOf(await leave(from, to))).to.deep.equal([field]);
    const hidden = await leave('2026-12-11', '2026-12-12', chitra);
    expect(codeOf(hidden)).to.deep.equal([404, 'engagement_not_found']);
    const made = await leave('2026-12-11', '2026-12-12');
    expect(made.status).to.equal(201);
    const path = `/help-leaves/${String(made.body['id'])}`;
    expect((await asha('GET', path)).body).to.deep.equal(made.body);
    expect(codeOf(await leave('2026-12-12', '2026-12-13'))).to.deep.equal([422, 'days_unusable']);
    expect((await asha('GET', `/engagements/${id}`)).body['leaves']).to.deep.equal([made.body]);
    for (const method of ['GET', 'DELETE'])
      expect(codeOf(await chitra(method, path))).to.deep.equal([404, 'help_leave_not_found']);
    expect((await asha('DELETE', path)).status).to.equal(204);
    expect((await asha('GET', path)).status).to.equal(404);
    expect((await leave('2026-12-12', '2026-12-13')).status).to.equal(201);
  });

  it('has days that can be asked for, 62 at the most: 422', async () => {
    const { id } = await add();
    const path = `/engagements/${id}/attendance`;
    for (const days of ['from=2026-12-10&to=2026-12-09', 'from=2026-12-01&to=2027-02-01'])
      expect(fieldsOf(await asha('GET', `${path}?${days}`))).to.deep.equal(['query.to']);
    const days = await attendance(id, asha, 'from=2026-12-10&to=2026-12-11');
    expect(days).to.deep.equal([
      { day: '2026-12-10', state: 'awaited' },
      { day: '2026-12-11', state: 'awaited' },
    ]);
  });

  it('is for households and managers, at the gate for guards: 401, 403', async () => {
    const { id, help } = await add();
    for (const path of ['/daily-help', '/engagements', `/engagements/${id}`]) {
      expect((await guard('GET', path)).status).to.equal(403);
      expect((await call(main, 'GET', path)).status).to.equal(401);
    }
    for (const ask of [asha, manager]) {
      expect((await step(help.id, 'check-in', ask)).status).to.equal(403);
      expect((await ask('GET', '/daily-help/at-gate?search=su')).status).to.equal(403);
    }
  });
});
