import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { createTours, type Tours } from './tours.js';

const NOON = new Date('2027-01-10T06:30:00.000Z');
/** Somebody who is inside. */
interface Coming {
  id: string;
  people: number;
  units: { id: string }[];
}

const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);

describe('a tour of several homes', () => {
  let main: MainFixture;
  let clock = NOON;
  let heard: HeardEvents<object>;
  let tours: Tours;

  before(async () => {
    main = await startMain(
      { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', VISIT_EXPIRY_EVERY: '20ms' },
      { now: () => clock },
    );
    heard = await hearEvents(main, 'gatehouse.visit.#');
    tours = await createTours(main, heard);
  });
  beforeEach(() => {
    clock = NOON;
  });
  after(() => main.stop());

  const ids = () => {
    const { unitId, neighbourUnitId, emptyUnitId } = main.world.here;
    return { unitId, neighbourUnitId, emptyUnitId };
  };

  it('is asked for once: a visit for each home with its own ladder, and one tour', async () => {
    const { unitId, neighbourUnitId, emptyUnitId } = ids();
    const answer = await tours.ask(unitId, [neighbourUnitId, emptyUnitId, unitId, emptyUnitId]);
    expect(answer.body['unit']).to.include({ id: unitId });
    const visits = await tours.of(answer.body['tourId']);
    expect(visits.map(({ unit }) => unit.id)).to.have.members([
      ...[unitId, neighbourUnitId, emptyUnitId],
    ]);
    expect(visits.map(({ rung }) => rung?.kind)).to.have.members([
      ...['household', 'household', 'guard'],
    ]);
    const { asha, bilal, chitra } = main.world.here;
    await eventually(() => {
      for (const { id } of visits) expect(tours.told(id, 'requested')).to.have.length(1);
    });
    const rung = visits.map(({ id, unit }) => {
      const [event] = tours.told(id, 'requested');
      const { residentIds, tourId } = event?.data as { residentIds: string[]; tourId: string };
      expect(tourId).to.equal(answer.body['tourId']);
      return [unit.id, residentIds.sort()];
    });
    expect(Object.fromEntries(rung)).to.deep.equal({
      [unitId]: [asha.accountId, bilal.accountId].sort(),
      [neighbourUnitId]: [chitra.accountId],
      [emptyUnitId]: [],
    });
  });

  it('is shown to residents as a visit to their own home', async () => {
    const { unitId, neighbourUnitId } = ids();
    const { body } = await tours.ask(unitId, [neighbourUnitId]);
    const own = await tours.of(body['tourId'], tours.tokens.chitra);
    expect(own.map(({ unit }) => unit.id)).to.deep.equal([neighbourUnitId]);
    expect(await tours.of(newId())).to.deep.equal([]);
  });

  it('is asked for at all homes or at none, and by its key once', async () => {
    const { unitId, neighbourUnitId } = ids();
    const before = await tours.count();
    const unknown = newId();
    const refused = await tours.ask(unitId, [neighbourUnitId, unknown]);
    expect([refused.status, refused.body['code']]).to.deep.equal([404, 'unit_not_found']);
    expect(await tours.count()).to.equal(before);
    const headers = { 'idempotency-key': newId() };
    const first = await tours.ask(unitId, [neighbourUnitId], {}, headers);
    const again = await tours.ask(unitId, [neighbourUnitId], {}, headers);
    expect(again.body).to.deep.equal(first.body);
    expect(await tours.count()).to.equal(before + 2);
    const party = await tours.ask(unitId, [neighbourUnitId], { partySize: 2 });
    expect([party.status, party.body['code']]).to.deep.equal([422, 'tour_of_one_person']);
    const many = Array.from({ length: 20 }, () => newId());
    expect((await tours.ask(unitId, many)).status).to.equal(400);
    const alone = await tours.ask(unitId, [unitId]);
    expect(alone.body).to.not.have.property('tourId');
  });

  it('comes in once for all homes that said yes, and leaves them all at once', async () => {
    const { unitId, neighbourUnitId, emptyUnitId } = ids();
    const { body } = await tours.ask(unitId, [neighbourUnitId, emptyUnitId]);
    const at = await tours.byUnit(body['tourId']);
    const [a, b, c] = [at(unitId), at(neighbourUnitId), at(emptyUnitId)];
    await tours.post(`/visits/${a}/approve`, tours.tokens.asha);
    await tours.post(`/visits/${b}/deny`, tours.tokens.chitra);
    const early = await tours.step(b, 'check-in');
    expect([early.status, early.body['code']]).to.deep.equal([409, 'visit_state_conflict']);
    expect((await tours.step(a, 'check-in')).body['state']).to.equal('inside');
    expect(await tours.states(a, b, c)).to.deep.equal(['inside', 'denied', 'requested']);
    // The third says yes while they are inside.
    await tours.decide(c);
    expect((await tours.step(c, 'check-in')).body['state']).to.equal('inside');
    expect((await tours.step(c, 'check-out')).body['state']).to.equal('left');
    expect(await tours.states(a, b, c)).to.deep.equal(['left', 'denied', 'left']);
    const undone = await tours.step(a, 'undo-check-out');
    expect([undone.status, undone.body['state']]).to.deep.equal([200, 'inside']);
    expect(await tours.states(a, b, c)).to.deep.equal(['inside', 'denied', 'inside']);
    await tours.step(a, 'check-out');
    await eventually(() => {
      for (const id of [a, c]) expect(tours.told(id, 'checked-out')).to.have.length(2);
    });
    for (const id of [a, c]) expect(tours.told(id, 'checked-in')).to.have.length(1);
    expect(tours.told(b, 'checked-in')).to.deep.equal([]);
    expect(tours.told(c, 'checked-in')[0]?.data).to.include({ tourId: body['tourId'] });
  });

  it('is left at the gate for the home that said so, and not taken in to it', async () => {
    const { unitId, neighbourUnitId, emptyUnitId } = ids();
    const { body } = await tours.ask(unitId, [neighbourUnitId, emptyUnitId]);
    const at = await tours.byUnit(body['tourId']);
    const [a, b, c] = [at(unitId), at(neighbourUnitId), at(emptyUnitId)];
    await tours.post(`/visits/${a}/approve`, tours.tokens.asha);
    await tours.post(`/visits/${b}/leave-at-gate`, tours.tokens.chitra);
    await tours.decide(c);
    await tours.step(a, 'check-in');
    expect(await tours.states(a, b, c)).to.deep.equal(['inside', 'approved', 'inside']);
    expect((await tours.step(b, 'check-out')).body).to.include({ leftHow: 'parcel' });
    expect(await tours.states(a, b, c)).to.deep.equal(['inside', 'left', 'inside']);
  });

  it('did not come in to any of the homes that had said yes', async () => {
    const { unitId, neighbourUnitId, emptyUnitId } = ids();
    const { body } = await tours.ask(unitId, [neighbourUnitId, emptyUnitId]);
    const at = await tours.byUnit(body['tourId']);
    const [a, b, c] = [at(unitId), at(neighbourUnitId), at(emptyUnitId)];
    await tours.post(`/visits/${a}/approve`, tours.tokens.asha);
    await tours.decide(c);
    expect((await tours.step(c, 'lapse')).status).to.equal(200);
    expect(await tours.states(a, b, c)).to.deep.equal(['expired', 'requested', 'expired']);
    const late = await tours.step(a, 'check-in');
    expect(late.body['code']).to.equal('visit_approval_lapsed');
  });

  it('does not come in where the approval is over', async () => {
    const { unitId, neighbourUnitId } = ids();
    const { body } = await tours.ask(unitId, [neighbourUnitId]);
    const at = await tours.byUnit(body['tourId']);
    const [a, b] = [at(unitId), at(neighbourUnitId)];
    await tours.post(`/visits/${a}/approve`, tours.tokens.asha);
    clock = later(240);
    await tours.post(`/visits/${b}/approve`, tours.tokens.chitra);
    clock = later(15 * 60);
    expect((await tours.step(b, 'check-in')).body['state']).to.equal('inside');
    await eventually(async () =>
      expect(await tours.states(a, b)).to.deep.equal(['expired', 'inside']),
    );
    expect(tours.told(a, 'checked-in')).to.deep.equal([]);
  });

  it('gate 5: of 10 homes, 3 of which let in, stays too long after 3 times 180 seconds', async () => {
    const units = await tours.moreUnits(10);
    const [first = '', ...others] = units;
    const { body } = await tours.ask(first, others);
    const visits = await tours.of(body['tourId']);
    expect(visits).to.have.length(10);
    const [a = '', b = '', c = ''] = visits.map(({ id }) => id);
    for (const id of [a, b, c]) await tours.decide(id);
    await tours.step(b, 'check-in');
    const alarms = () =>
      visits.flatMap(({ id }) => tours.told(id, 'overstayed')).map(({ data }) => data);
    clock = later(9 * 60 - 0.001);
    await tours.sentinel(clock);
    expect(alarms()).to.deep.equal([]);
    clock = later(9 * 60);
    await eventually(() => expect(alarms()).to.have.length(1));
    expect(alarms()[0]).to.include({
      ...{ tourId: body['tourId'], checkedInAt: NOON.toISOString(), at: clock.toISOString() },
    });
    clock = later(18 * 60);
    await eventually(() => expect(alarms()).to.have.length(2));
    await tours.sentinel(clock);
    expect(alarms(), 'of one person once each time').to.have.length(2);
  });

  it('gate 5: has more time where another home lets in later, and none of its own at 0', async () => {
    const [a = '', b = ''] = await tours.moreUnits(2);
    const { body } = await tours.ask(a, [b], { kind: 'delivery' });
    const at = await tours.byUnit(body['tourId']);
    await tours.decide(at(a));
    await tours.step(at(a), 'check-in');
    await tours.decide(at(b));
    clock = later(60);
    await tours.step(at(b), 'check-in');
    const alarms = () => [at(a), at(b)].flatMap((id) => tours.told(id, 'overstayed'));
    clock = later(359.999);
    await tours.sentinel(clock);
    expect(alarms()).to.deep.equal([]);
    clock = later(360);
    await eventually(() => expect(alarms()).to.have.length(1));
    await tours.step(at(b), 'check-out');
    clock = NOON;
    await tours.changeGate({ tourUnitSeconds: 0 });
    const other = await tours.ask(a, [b], { kind: 'delivery' });
    const here = await tours.byUnit(other.body['tourId']);
    for (const unit of [a, b]) await tours.decide(here(unit));
    await tours.step(here(a), 'check-in');
    const [row] = await tours.stays(here(a), here(b));
    expect(row, 'as any delivery').to.deep.equal([1800, null]);
    await tours.changeGate({ tourUnitSeconds: 180 });
  });

  it('is answered at once by a standing answer, and asked by the other homes', async () => {
    const { unitId, neighbourUnitId } = ids();
    await tours.alwaysYes(tours.tokens.chitra, neighbourUnitId);
    const { body } = await tours.ask(unitId, [neighbourUnitId], { kind: 'service' });
    const at = await tours.byUnit(body['tourId']);
    const [a, b] = [at(unitId), at(neighbourUnitId)];
    expect(await tours.states(a, b)).to.deep.equal(['requested', 'approved']);
    await tours.step(b, 'check-in');
    expect(await tours.states(a, b)).to.deep.equal(['requested', 'inside']);
  });

  it('is let in by one guard, when two do it at once, 200 times', async () => {
    for (let round = 0; round < 200; round++) {
      const [a, b] = await tours.twoApproved();
      const answers = await Promise.all([tours.step(a, 'check-in'), tours.step(b, 'check-in')]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses, `round ${round}`).to.deep.equal([200, 409]);
      expect(await tours.states(a, b)).to.deep.equal(['inside', 'inside']);
      await eventually(() => {
        for (const id of [a, b]) expect(tours.told(id, 'checked-in')).to.have.length(1);
      });
    }
  }).timeout(180_000);

  it('gate 3: withdrawn by a home while it is checked in, is one of both there, 200 times', async () => {
    for (let round = 0; round < 200; round++) {
      const [a, b] = await tours.twoApproved();
      const back = () => tours.post(`/visits/${b}/withdraw`, tours.tokens.chitra);
      const inside = () => tours.step(a, 'check-in');
      const [one, other] = round % 2 === 0 ? [back, inside] : [inside, back];
      await Promise.all([one(), other()]);
      const [first, second] = await tours.states(a, b);
      expect(first, `round ${round}`).to.equal('inside');
      expect(second).to.be.oneOf(['denied', 'inside']);
      const [did, didNot] =
        second === 'denied' ? ['withdrawn', 'checked-in'] : ['checked-in', 'withdrawn'];
      await eventually(() => expect(tours.told(b, did)).to.have.length(1));
      expect(tours.told(b, didNot)).to.deep.equal([]);
    }
  }).timeout(180_000);

  it('is not asked for where the visitor is blocked, at any home', async () => {
    const { unitId, neighbourUnitId } = ids();
    const phone = '+919800077777';
    await tours.block(phone);
    const before = await tours.count();
    const visitor = { name: 'Ravi Kumar', phone };
    const refused = await tours.ask(unitId, [neighbourUnitId], { visitor });
    expect([refused.status, refused.body['code']]).to.deep.equal([422, 'visitor_blocked']);
    expect(await tours.count()).to.equal(before);
    const { status } = await call(main, 'GET', '/visits?tourId=nothing', {
      token: tours.tokens.guard,
    });
    expect(status).to.equal(400);
  });

  it('is one who is inside, with all the homes that let them in, page by page', async () => {
    const { unitId, neighbourUnitId } = ids();
    const two = await tours.twoApproved();
    const [first] = [...two].sort();
    expect((await tours.step(two[1], 'check-in')).status).to.equal(200);
    const inside = async (query: string) => {
      const token = tours.tokens.guard;
      const { body } = await call(main, 'GET', `/visits/inside?${query}`, { token });
      return body as { items: Coming[]; nextCursor?: string };
    };
    const ours = ({ items }: { items: Coming[] }) => items.filter(({ id }) => two.includes(id));
    const [coming, ...more] = ours(await inside('limit=100'));
    expect(more).to.deep.equal([]);
    expect(coming).to.include({ id: first, people: 1 });
    expect(coming?.units.map(({ id }) => id)).to.have.members([unitId, neighbourUnitId]);
    expect(ours(await inside('limit=1'))).to.have.length(1);
    expect((await tours.step(two[0], 'check-out')).status).to.equal(200);
    expect(ours(await inside('limit=100'))).to.deep.equal([]);
  });
});
