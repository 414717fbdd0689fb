import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startMoving, type Move, type MovesWorld } from './moves-world.js';
import { codeOf, fieldsOf } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

/** Noon in Kolkata, on 10 December. */
const NOON = new Date('2026-12-10T06:30:00.000Z');
const DAY = '2027-01-31';

describe('moves', () => {
  let world: MovesWorld;
  let asha: string;
  let clock = NOON;

  before(async () => {
    world = await startMoving(() => clock);
    asha = await tokenFor(world.main.issuer, world.here, world.here.asha);
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    clock = NOON;
    await world.main.sequelize.query("UPDATE moves SET state = 'cancelled', ended_at = ?", {
      replacements: [NOON],
    });
  });

  const out = (more: object = {}) => ({
    ...{ direction: 'out', unitId: world.here.unitId, day: DAY },
    ...more,
  });
  const leaving = async (more: object = {}): Promise<Move> => {
    const { person } = await world.settled();
    return world.asked(out({ unitId: world.here.emptyUnitId, personId: person.id, ...more }));
  };

  describe('requestMove', () => {
    it('asks for a resident themselves, and tells the managers', async () => {
      const { here } = world;
      const lift = { from: '09:00', to: '12:00' };
      const answer = await world.request(out({ lift, note: 'A piano' }), asha);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      const { id, residencyId, person, ...move } = answer.body as unknown as Move;
      const by = { accountId: here.asha.accountId, name: 'Asha Rao' };
      expect(move).to.deep.equal({
        communityId: here.id,
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
        ...{ direction: 'out', state: 'requested', day: DAY, at: '2027-01-31T18:30:00.000Z' },
        lift: { from: '2027-01-31T03:30:00.000Z', to: '2027-01-31T06:30:00.000Z' },
        ...{ note: 'A piano', checklist: [], requestedAt: NOON.toISOString(), requestedBy: by },
      });
      expect(person).to.deep.include(by);
      expect(residencyId).to.be.a('string');
      expect(answer.headers.get('location')).to.equal(`/api/v1/moves/${id}`);
      const [event] = await world.told(id, 1);
      expect(event?.what).to.equal('requested');
      expect(event?.data).to.deep.include({
        ...{ moveId: id, direction: 'out', day: DAY, actorId: here.asha.accountId },
        toldIds: [here.manager.accountId],
      });
    });

    it('ends at the end of its day and begins at its beginning, unless a time is given', async () => {
      const { person } = await world.settled();
      const draft = out({ unitId: world.here.emptyUnitId, personId: person.id });
      const timed = await world.asked({ ...draft, time: '14:00' });
      expect(timed.at).to.equal('2027-01-31T08:30:00.000Z');
      const coming = await world.residencies.addPerson();
      const into = { direction: 'in', kind: 'tenant', personId: coming.id, day: DAY };
      const arriving = await world.asked({ ...into, unitId: world.here.emptyUnitId });
      expect(arriving.at).to.equal('2027-01-30T18:30:00.000Z');
    });

    it('is of today at the earliest, and of next year at the latest', async () => {
      const refused = async (more: object) => {
        const answer = await world.request(out(more), asha);
        return [...codeOf(answer), ...fieldsOf(answer)];
      };
      expect(await refused({ day: '2026-12-09' })).to.deep.equal([
        ...[422, 'day_is_over', 'body.day'],
      ]);
      expect(await refused({ day: '2027-12-12' })).to.deep.equal([
        ...[422, 'day_too_far', 'body.day'],
      ]);
      expect(await refused({ day: '2026-12-10', time: '12:00' })).to.deep.equal([
        ...[422, 'day_is_over', 'body.time'],
      ]);
      expect(await refused({ lift: { from: '12:00', to: '12:00' } })).to.deep.equal([
        ...[422, 'lift_backwards', 'body.lift.to'],
      ]);
      expect(await refused({ day: '2027-02-30' })).to.deep.equal([
        400,
        'request_invalid',
        'body.day',
      ]);
      expect(
        (await world.request(out({ day: '2026-12-10', time: '12:01' }), asha)).status,
      ).to.equal(201);
    });

    it('is for oneself, or for anybody by who enters where people live', async () => {
      const { person } = await world.settled();
      const { emptyUnitId } = world.here;
      const other = await world.request(out({ personId: person.id }), asha);
      expect(codeOf(other)).to.deep.equal([403, 'not_yours_to_move']);
      const elsewhere = await world.request(out({ unitId: emptyUnitId }), asha);
      expect(codeOf(elsewhere)).to.deep.equal([404, 'residency_not_found']);
      const into = { direction: 'in', kind: 'tenant', unitId: emptyUnitId, day: DAY };
      expect(codeOf(await world.request(into, asha))).to.deep.equal([404, 'residency_not_found']);
      const guard = await tokenFor(world.main.issuer, world.here, world.here.guard);
      expect(codeOf(await world.request(out(), guard))).to.deep.equal([403, 'permission_missing']);
      expect((await world.ask('POST', '/moves', '')).status).to.equal(401);
      const strange = await world.request(out({ personId: newId() }));
      expect(codeOf(strange)).to.deep.equal([404, 'person_not_found']);
      const nowhere = await world.request(out({ personId: person.id, unitId: newId() }));
      expect(codeOf(nowhere)).to.deep.equal([404, 'unit_not_found']);
      const { elsewhere: apart } = world.main.world;
      const foreign = await world.request(out({ personId: person.id, unitId: apart.unitId }));
      expect(codeOf(foreign)).to.deep.equal([404, 'unit_not_found']);
    });

    it('says of who moves in without a residency as what, and of nobody who lives there', async () => {
      const { person } = await world.settled();
      const into = { direction: 'in', unitId: world.here.emptyUnitId, day: DAY };
      const again = await world.request({ ...into, personId: person.id, kind: 'tenant' });
      expect(codeOf(again)).to.deep.equal([409, 'residency_overlaps']);
      const coming = await world.residencies.addPerson();
      const missing = await world.request({ ...into, personId: coming.id });
      expect([...codeOf(missing), ...fieldsOf(missing)]).to.deep.equal([
        ...[422, 'kind_missing', 'body.kind'],
      ]);
    });

    it('is one at a time of a person and unit, whoever asks at once', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => world.request(out(), asha)));
      const lost = answers.filter(({ status }) => status !== 201);
      expect(lost.map(codeOf)).to.deep.equal([
        [409, 'move_open'],
        [409, 'move_open'],
      ]);
    });

    it('has the checklist of then', async () => {
      await world.setChecklist({ in: [], out: ['Keys handed back', 'Meters read'] });
      const move = await leaving();
      await world.setChecklist({ in: [], out: [] });
      expect(move.checklist).to.deep.equal([
        { item: 1, label: 'Keys handed back' },
        { item: 2, label: 'Meters read' },
      ]);
      const { body } = await world.ask('GET', `/moves/${move.id}`);
      expect(body['checklist']).to.deep.equal(move.checklist);
      expect((await leaving()).checklist).to.deep.equal([]);
    });
  });

  describe('looking', () => {
    it('shows managers all, others their own, and other communities none', async () => {
      const own = await world.asked(out(), asha);
      const other = await leaving();
      const idsFor = async (token: string, query = '') => {
        const { body } = await world.ask('GET', `/moves?state=requested${query}`, token);
        return (body['items'] as Move[]).map(({ id }) => id);
      };
      expect(await idsFor(world.manager)).to.deep.equal([other.id, own.id]);
      expect(await idsFor(asha)).to.deep.equal([own.id]);
      const first = await world.ask('GET', '/moves?limit=1', world.manager);
      const cursor = encodeURIComponent(String(first.body['nextCursor']));
      expect(await idsFor(world.manager, `&limit=1&cursor=${cursor}`)).to.deep.equal([own.id]);
      expect((await world.ask('GET', `/moves/${own.id}`, asha)).body).to.deep.equal(own);
      const hidden = await world.ask('GET', `/moves/${other.id}`, asha);
      expect(codeOf(hidden)).to.deep.equal([404, 'move_not_found']);
      const { elsewhere } = world.main.world;
      const foreign = await tokenFor(world.main.issuer, elsewhere, elsewhere.manager);
      expect(await idsFor(foreign)).to.deep.equal([]);
      for (const step of ['approve', 'refuse', 'cancel', 'finish'] as const)
        expect(codeOf(await world.step(own.id, step, foreign)), step).to.deep.equal([
          ...[404, 'move_not_found'],
        ]);
    });
  });

  describe('deciding', () => {
    it('approves once, and tells whoever asked', async () => {
      const move = await world.asked(out(), asha);
      expect(codeOf(await world.step(move.id, 'approve', asha))).to.deep.equal([
        ...[403, 'permission_missing'],
      ]);
      const answers = await Promise.all([
        world.step(move.id, 'approve'),
        world.step(move.id, 'refuse'),
        world.step(move.id, 'approve'),
      ]);
      const won = answers.filter(({ status }) => status === 200);
      expect(won).to.have.length(1);
      const lost = answers.filter(({ status }) => status !== 200);
      expect(lost.map(codeOf)).to.deep.equal([
        [409, 'move_state'],
        [409, 'move_state'],
      ]);
      const [, event, ...more] = await world.told(move.id, 2);
      expect(event?.data['toldIds']).to.deep.equal([world.here.asha.accountId]);
      expect([won[0]?.body['state'], more]).to.deep.equal([event?.what, []]);
    });

    it('refuses with a reason', async () => {
      const move = await world.asked(out(), asha);
      const reason = 'The lift is being mended.';
      const { body } = await world.step(move.id, 'refuse', world.manager, { reason });
      const by = { accountId: world.here.manager.accountId, name: 'Meera Iyer' };
      expect(body).to.deep.include({ state: 'refused', reason, decidedBy: by, endedBy: by });
      const [, event] = await world.told(move.id, 2);
      expect(event?.data).to.deep.include({ reason, actorId: by.accountId });
      expect(codeOf(await world.step(move.id, 'cancel'))).to.deep.equal([409, 'move_state']);
      expect((await world.request(out(), asha)).status).to.equal(201);
    });

    it('gives one lift of a building to one of those who want it at once', async () => {
      const lift = { from: '09:00', to: '12:00' };
      for (let round = 0; round < 4; round += 1) {
        const day = `2027-01-1${round}`;
        const moves = await Promise.all([1, 2, 3].map(() => leaving({ lift, day })));
        const answers = await Promise.all(moves.map(({ id }) => world.step(id, 'approve')));
        const lost = answers.filter(({ status }) => status !== 200);
        expect(lost.map(codeOf)).to.deep.equal([
          [409, 'lift_taken'],
          [409, 'lift_taken'],
        ]);
      }
    });

    it('gives the lift from one moment on up to another, and back when a move is off', async () => {
      const first = await leaving({ lift: { from: '09:00', to: '12:00' } });
      expect((await world.step(first.id, 'approve')).status).to.equal(200);
      const overlapping = await leaving({ lift: { from: '11:59', to: '24:00' } });
      expect(codeOf(await world.step(overlapping.id, 'approve'))).to.deep.equal([
        ...[409, 'lift_taken'],
      ]);
      const next = await leaving({ lift: { from: '12:00', to: '13:00' } });
      expect((await world.step(next.id, 'approve')).status).to.equal(200);
      const without = await leaving();
      expect((await world.step(without.id, 'approve')).status).to.equal(200);
      expect((await world.step(next.id, 'cancel')).status).to.equal(200);
      expect((await world.step(first.id, 'cancel')).status).to.equal(200);
      expect((await world.step(overlapping.id, 'approve')).status).to.equal(200);
    });

    it('approves nothing whose day is over', async () => {
      const move = await leaving({ day: '2026-12-10' });
      clock = new Date('2026-12-10T18:30:00.000Z');
      expect(codeOf(await world.step(move.id, 'approve'))).to.deep.equal([409, 'move_over']);
    });
  });

  describe('the checklist', () => {
    it('says who ticked what first, until the move has ended', async () => {
      await world.setChecklist({ in: [], out: ['Keys handed back', 'Meters read'] });
      const move = await world.asked(out(), asha);
      const tick = (token: string, item: number, isDone = true) =>
        world.step(move.id, 'tick', token, { item, isDone });
      const { accountId } = world.here.asha;
      expect((await tick(asha, 1)).body['checklist']).to.deep.equal([
        {
          ...{ item: 1, label: 'Keys handed back', tickedAt: NOON.toISOString() },
          tickedBy: { accountId, name: 'Asha Rao' },
        },
        { item: 2, label: 'Meters read' },
      ]);
      clock = new Date(NOON.getTime() + 1000);
      const [again] = (await tick(world.manager, 1)).body['checklist'] as Move['checklist'];
      expect(again).to.deep.include({ tickedAt: NOON.toISOString() });
      const [off] = (await tick(world.manager, 1, false)).body['checklist'] as Move['checklist'];
      expect(off).to.deep.equal({ item: 1, label: 'Keys handed back' });
      const none = await tick(world.manager, 3);
      expect([...codeOf(none), ...fieldsOf(none)]).to.deep.equal([
        ...[404, 'move_item_not_found', 'body.item'],
      ]);
      const chitra = await tokenFor(world.main.issuer, world.here, world.here.chitra);
      expect(codeOf(await tick(chitra, 1))).to.deep.equal([404, 'move_not_found']);
      await world.step(move.id, 'cancel', asha);
      expect(codeOf(await tick(asha, 1))).to.deep.equal([409, 'move_state']);
      await world.setChecklist({ in: [], out: [] });
    });
  });

  it('keep a unit and the clocks of a community as they are until they have ended', async () => {
    const { id } = await leaving();
    const admin = await adminTokenFor(world.main.issuer, world.here);
    const { headers } = await world.ask('GET', `/communities/${world.here.id}`, admin);
    const change = { body: { timeZone: 'Europe/Berlin' }, headers: tagOf(headers) };
    const path = `/communities/${world.here.id}`;
    const refused = await world.ask('PATCH', path, admin, change);
    expect(codeOf(refused)).to.deep.equal([409, 'zone_in_use']);
    const retired = await world.ask('POST', `/units/${world.here.emptyUnitId}/retire`, admin);
    expect(codeOf(retired)).to.deep.equal([409, 'unit_in_use']);
    expect(JSON.stringify(retired.body)).to.include('"move"');
    expect((await world.step(id, 'cancel')).status).to.equal(200);
  });
});

const tagOf = (headers: Headers) => ({ 'if-match': headers.get('etag') ?? '' });
