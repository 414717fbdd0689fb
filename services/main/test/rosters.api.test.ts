import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { codeOf } from './residency-world.js';
import { startRosters, type RostersWorld, type Shift } from './rosters-world.js';
import { tokenFor } from './world.js';

/** Noon in Berlin. */
const NOON = new Date('2026-10-20T10:00:00.000Z');
const HOUR_MS = 3_600_000;
const hoursOf = ({ from, to }: Shift) => (Date.parse(to) - Date.parse(from)) / HOUR_MS;

describe('rosters', () => {
  let world: RostersWorld;
  let clock = NOON;

  before(async () => {
    world = await startRosters(() => clock);
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    clock = NOON;
    for (const table of ['shifts', 'handovers', 'handover_readers'])
      await world.main.sequelize.query(`DELETE FROM ${table}`);
  });

  const day = (more: object = {}) => ({
    ...{ day: '2026-10-21', starts: '08:00', ends: '16:00' },
    ...more,
  });
  const gopal = () => world.here.guard.accountId;

  it('gate 22: night 22:00-06:00 Berlin: from 2026-10-24 = 9 h, 2026-03-28 = 7 h', async () => {
    const night = { starts: '22:00', ends: '06:00' };
    const autumn = await world.assigned({ ...night, day: '2026-10-24' });
    expect([autumn.from, autumn.to]).to.deep.equal([
      ...['2026-10-24T20:00:00.000Z', '2026-10-25T05:00:00.000Z'],
    ]);
    expect(hoursOf(autumn)).to.equal(9);
    clock = new Date('2026-03-20T11:00:00.000Z');
    expect(hoursOf(await world.assigned({ ...night, day: '2026-03-28' }))).to.equal(7);
    expect(hoursOf(await world.assigned({ ...night, day: '2026-03-27' }))).to.equal(8);
  });

  describe('assignShift', () => {
    it('tells whoever is to come, and says so itself', async () => {
      const answer = await world.assign(day());
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      const { id, ...shift } = answer.body as unknown as Shift;
      expect(shift).to.deep.equal({
        ...{ communityId: world.here.id, ...day() },
        person: { id: world.personId, accountId: gopal(), name: 'Gopal Singh' },
        ...{ from: '2026-10-21T06:00:00.000Z', to: '2026-10-21T14:00:00.000Z' },
        assignedAt: NOON.toISOString(),
        assignedBy: { accountId: world.here.manager.accountId, name: 'Meera Iyer' },
      });
      expect(answer.headers.get('location')).to.equal(`/api/v1/shifts/${id}`);
      const [event] = await world.told(id, 1);
      expect(event).to.deep.include({ what: 'assigned', toldIds: [gopal()], ...day() });
    });

    it('lets nobody work in two places at once, also of many at once', async () => {
      const first = await world.assigned(day());
      for (const times of [
        { starts: '15:59', ends: '23:00' },
        { starts: '00:00', ends: '08:01' },
      ]) {
        const answer = await world.assign(day(times));
        expect(codeOf(answer)).to.deep.equal([409, 'shift_overlaps']);
        expect(answer.body).to.have.nested.property('context.shiftId', first.id);
      }
      await world.assigned(day({ starts: '16:00', ends: '22:00' }));
      await world.assigned(day({ accountId: world.hari.accountId }));
      const drafts = Array.from({ length: 10 }, (_none, n) =>
        day({ day: '2026-10-23', ends: `1${n % 8}:30` }),
      );
      const answers = await Promise.all(drafts.map((draft) => world.assign(draft)));
      expect(answers.filter(({ status }) => status === 201)).to.have.length(1);
      expect(answers.filter(({ status }) => status === 409)).to.have.length(9);
    });

    it('is of the night before, too', async () => {
      await world.assigned(day({ starts: '22:00', ends: '06:00' }));
      const early = { day: '2026-10-22', starts: '05:59', ends: '12:00' };
      expect(codeOf(await world.assign(early))).to.deep.equal([409, 'shift_overlaps']);
      await world.assigned({ ...early, starts: '06:00' });
    });

    it('is for who works here, at times to come, by who manages the gates', async () => {
      const refused = async (draft: object) => codeOf(await world.assign(draft));
      expect(await refused(day({ accountId: world.here.asha.accountId }))).to.deep.equal([
        422,
        'not_employed',
      ]);
      expect(await refused(day({ accountId: newId() }))).to.deep.equal([422, 'not_employed']);
      const today = { day: '2026-10-20', starts: '04:00', ends: '12:00' };
      expect(await refused(today)).to.deep.equal([422, 'shift_over']);
      await world.assigned({ ...today, ends: '12:01' });
      expect((await world.assign(day(), world.tokens.gopal)).status).to.equal(403);
    });
  });

  describe('changeShift, cancelShift', () => {
    it('change it by its tag, and tell whom it concerns', async () => {
      const { id } = await world.assigned(day());
      const changed = await world.change(id, { ends: '17:00' });
      expect(changed.body).to.include({ ends: '17:00', to: '2026-10-21T15:00:00.000Z' });
      const stale = await world.change(id, { ends: '18:00' }, '"stale"');
      expect(stale.status).to.equal(412);
      await world.assigned(day({ day: '2026-10-22' }));
      const onto = await world.change(id, { day: '2026-10-22' });
      expect(codeOf(onto)).to.deep.equal([409, 'shift_overlaps']);
      expect((await world.change(id, { accountId: world.hari.accountId })).status).to.equal(200);
      expect((await world.ask('DELETE', `/shifts/${id}`)).status).to.equal(204);
      const events = await world.told(id, 5);
      expect(events.map(({ what, toldIds }) => [what, toldIds])).to.deep.equal([
        ['assigned', [gopal()]],
        ['changed', [gopal()]],
        ['cancelled', [gopal()]],
        ['assigned', [world.hari.accountId]],
        ['cancelled', [world.hari.accountId]],
      ]);
      expect(codeOf(await world.ask('GET', `/shifts/${id}`))).to.deep.equal([
        404,
        'shift_not_found',
      ]);
    });

    it('do not once somebody has come for it', async () => {
      const { id } = await world.assigned({ day: '2026-10-20', starts: '13:00', ends: '20:00' });
      const came = await world.ask('POST', `/shifts/${id}/clock-in`, world.tokens.gopal);
      expect(came.status, JSON.stringify(came.body)).to.equal(200);
      expect(codeOf(await world.change(id, { ends: '21:00' }))).to.deep.equal([409, 'shift_state']);
      const answer = await world.ask('DELETE', `/shifts/${id}`);
      expect(codeOf(answer)).to.deep.equal([409, 'shift_state']);
    });
  });

  it('list what there is between two moments, page after page', async () => {
    const ids: string[] = [];
    for (const date of ['2026-10-21', '2026-10-22', '2026-10-23'])
      ids.push((await world.assigned(day({ day: date }))).id);
    const other = await world.assigned(day({ day: '2026-10-22', accountId: world.hari.accountId }));
    const list = async (query: string) => {
      const { body } = await world.ask('GET', `/shifts${query}`, world.tokens.gopal);
      return body as unknown as { items: Shift[]; nextCursor?: string };
    };
    const idsIn = async (query: string) => (await list(query)).items.map(({ id }) => id);
    expect(await idsIn('')).to.have.members([...ids, other.id]);
    const within = '?from=2026-10-21T14:00:00Z&to=2026-10-23T06:00:00Z';
    expect(await idsIn(within)).to.have.members([ids[1], other.id]);
    expect(await idsIn(`?accountId=${gopal()}`)).to.deep.equal(ids);
    const first = await list('?limit=2');
    const second = await list(`?limit=2&cursor=${first.nextCursor ?? ''}`);
    const found = [...first.items, ...second.items].map(({ id }) => id);
    expect(found).to.have.members([...ids, other.id]);
    expect(second).to.not.have.property('nextCursor');
  });

  describe('clockIn, clockOut', () => {
    const today = { day: '2026-10-20', starts: '13:00', ends: '20:00' };
    const step = (id: string, what: string, token = world.tokens.gopal) =>
      world.ask('POST', `/shifts/${id}/${what}`, token);

    it('are one’s own, at the time of the shift, once', async () => {
      const { id } = await world.assigned(today);
      expect(codeOf(await step(id, 'clock-in', world.tokens.hari))).to.deep.equal([
        ...[404, 'shift_not_found'],
      ]);
      clock = new Date(+NOON - 1);
      expect(codeOf(await step(id, 'clock-in'))).to.deep.equal([409, 'shift_state']);
      clock = NOON;
      expect(codeOf(await step(id, 'clock-out'))).to.deep.equal([409, 'shift_state']);
      const came = await step(id, 'clock-in');
      expect(came.body).to.include({ clockedInAt: NOON.toISOString() });
      expect(codeOf(await step(id, 'clock-in'))).to.deep.equal([409, 'shift_state']);
      clock = new Date(+NOON + 8 * HOUR_MS);
      expect((await step(id, 'clock-out')).body).to.include({ clockedOutAt: clock.toISOString() });
      expect(codeOf(await step(id, 'clock-out'))).to.deep.equal([409, 'shift_state']);
      expect((await world.told(id, 3)).map(({ what }) => what)).to.deep.equal([
        ...['assigned', 'clocked-in', 'clocked-out'],
      ]);
    });

    it('wait until what the shift before has written is read', async () => {
      const { id } = await world.assigned(today);
      const body = { note: 'The lift of Tower A stands still.' };
      const written = await world.ask('POST', '/handovers', world.tokens.hari, { body });
      expect(written.status, JSON.stringify(written.body)).to.equal(201);
      const refused = await step(id, 'clock-in');
      expect(codeOf(refused)).to.deep.equal([409, 'handover_unread']);
      const handoverId = String(written.body['id']);
      expect(refused.body).to.have.nested.property('context.handoverId', handoverId);
      const page = async (token: string) =>
        ((await world.ask('GET', '/handovers', token)).body['items'] as { read: boolean }[]).map(
          ({ read }) => read,
        );
      expect([await page(world.tokens.gopal), await page(world.tokens.hari)]).to.deep.equal([
        ...[[false], [true]],
      ]);
      for (let n = 0; n < 2; n += 1) {
        const read = await world.ask('POST', `/handovers/${handoverId}/read`, world.tokens.gopal);
        expect(read.body).to.include({ read: true });
      }
      expect((await step(id, 'clock-in')).status).to.equal(200);
    });
  });

  it('are not for residents, nor for another community', async () => {
    const { elsewhere } = world.main.world;
    const { id } = await world.assigned(day());
    for (const path of ['/shifts', `/shifts/${id}`, '/handovers'])
      expect((await world.ask('GET', path, world.tokens.asha)).status).to.equal(403);
    const foreign = await tokenFor(world.main.issuer, elsewhere, elsewhere.manager);
    expect(codeOf(await world.ask('GET', `/shifts/${id}`, foreign))).to.deep.equal([
      ...[404, 'shift_not_found'],
    ]);
    expect(codeOf(await world.ask('DELETE', `/shifts/${id}`, foreign))).to.deep.equal([
      ...[404, 'shift_not_found'],
    ]);
    expect((await world.ask('GET', '/shifts', foreign)).body['items']).to.deep.equal([]);
  });
});
