import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import type { TestDevice } from './devices-world.js';
import { createGateLogWorld, type GateLogWorld } from './gate-log-world.js';
import { createPassesWorld, type Pass, type PassesWorld } from './passes/passes-world.js';
import { codeOf } from './residency-world.js';

const at = (time: string): string => `2026-12-10T${time}:00.000Z`;
const today = { validFrom: at('00:00'), validTo: at('23:00') };

interface SomeVisit {
  id: string;
  state: string;
  passId?: string;
  partySize?: number;
  insideCount?: number;
  checkedInAt?: string;
  checkedOutAt?: string;
}

describe('visits by what devices have seen', () => {
  let world: PassesWorld;
  let log: GateLogWorld;
  let device: TestDevice;
  let clock = new Date(at('12:00'));

  const be = (time: string) => {
    clock = new Date(at(time));
    world.at(clock);
  };
  before(async () => {
    world = await createPassesWorld({ GATE_LOG_EVERY: '20ms', VISIT_EXPIRY_EVERY: '1h' });
    log = await createGateLogWorld(world.main, world.here, () => clock);
    device = await log.newDevice();
  });
  after(() => world.main.stop());
  beforeEach(() => be('12:00'));

  const settled = () =>
    eventually(async () => {
      const waiting = await world.main.sequelize.query('SELECT 1 FROM gate_entries_waiting', {
        type: QueryTypes.SELECT,
      });
      expect(waiting).to.deep.equal([]);
    });
  /** What a device has seen by itself, until it is told; its entries' ids. */
  const bring = async (some: object[], by = device): Promise<string[]> => {
    const { results } = await log.bring(
      by,
      some.map((one) => log.entry(one)),
    );
    await settled();
    return results.map(({ id }) => id);
  };
  const ofPass = ({ id, maxUses }: Pass) => ({
    subject: { type: 'pass', id, ...(maxUses !== undefined && { maxUses }) },
  });
  const conflictsOf = async (id = '') =>
    (await world.manager('GET', `/gate-entries/${id}`)).body['conflicts'];
  const visitsOf = async ({ id }: Pass): Promise<SomeVisit[]> => {
    const { body } = await world.guard('GET', '/visits?limit=100');
    return (body['items'] as SomeVisit[]).filter(({ passId }) => passId === id);
  };
  const correct = async (entry: string, subject: object) => {
    const body = { direction: 'refused', subject, gateId: log.gateId, corrects: entry };
    expect((await world.guard('POST', '/gate-entries', { body })).status).to.equal(201);
    await settled();
  };
  const used = ({ id }: Pass) =>
    world.told('gatehouse.pass.used.v1').filter(({ passId }) => passId === id);

  it('gate 6: of a party for 30 with 28 uses two devices let in two each', async () => {
    const party = await world.issue({ ...today, kind: 'party', maxUses: 30 });
    expect((await world.use(party.id, { people: 28 })).status).to.equal(200);
    const three = await world.use(party.id, { people: 3 });
    expect(codeOf(three)).to.deep.equal([409, 'pass_uses_exceeded']);
    expect(three.body['context']).to.deep.include({ left: 2 });
    be('16:00');
    const other = await log.newDevice();
    const two = { ...ofPass(party), people: 2 };
    const [second] = await bring([{ ...two, deviceAt: at('15:05') }], other);
    expect(await conflictsOf(second)).to.deep.equal([]);
    const [first] = await bring([{ ...two, deviceAt: at('15:00') }]);
    expect(await conflictsOf(first)).to.deep.equal([]);
    expect(await conflictsOf(second)).to.deep.equal(['overused']);
    expect(await world.passOf(party.id)).to.deep.include({ uses: 32, state: 'used-up' });
    const visits = await visitsOf(party);
    expect(visits.map(({ state, partySize }) => [state, partySize])).to.have.deep.members([
      ...[
        ['inside', 28],
        ['inside', 2],
        ['inside', 2],
      ],
    ]);
    await eventually(() => expect(used(party).map(({ people }) => people)).to.have.length(3));
  });

  it('gate 11: who came by a pass that was revoked is inside, and that is told', async () => {
    be('13:00');
    const pass = await world.issue({ ...today, kind: 'recurring' });
    be('14:00');
    expect((await world.asha('DELETE', `/passes/${pass.id}`)).status).to.equal(204);
    be('16:00');
    const [before, after] = await bring([
      { ...ofPass(pass), deviceAt: at('13:45') },
      { ...ofPass(pass), deviceAt: at('15:00'), guardId: world.here.guard.accountId },
    ]);
    expect(await conflictsOf(before)).to.deep.equal([]);
    expect(await conflictsOf(after)).to.deep.equal(['revoked_before']);
    const visits = await visitsOf(pass);
    expect(visits.map(({ state, checkedInAt }) => [state, checkedInAt])).to.have.deep.members([
      ...[
        ['inside', at('15:00')],
        ['inside', at('13:45')],
      ],
    ]);
    expect(visits.find(({ checkedInAt }) => checkedInAt === at('15:00'))).to.deep.include({
      checkedInBy: { accountId: world.here.guard.accountId, name: world.here.guard.name },
    });
    expect(await world.passOf(pass.id)).to.deep.include({ uses: 2, state: 'revoked' });
    await eventually(() => expect(used(pass)).to.have.length(2));
    const { asha, bilal } = world.here;
    expect(used(pass)[0]?.['residentIds']).to.have.members([asha.accountId, bilal.accountId]);
    await eventually(() =>
      expect(
        world
          .told('gatehouse.gate-conflict.found.v1')
          .filter(({ entryId, kind }) => entryId === after && kind === 'revoked_before'),
      ).to.have.length(1),
    );
  });

  it('gate 12: of a single pass at two gates the second is used twice, and both are inside', async () => {
    const single = await world.issue({ ...today, maxUses: 1 });
    be('16:00');
    const other = await log.newDevice();
    const atB = { ...ofPass(single), deviceAt: at('15:04'), gateId: log.otherGateId };
    const [b] = await bring([atB], other);
    const [a] = await bring([{ ...ofPass(single), deviceAt: at('15:00') }]);
    expect(await conflictsOf(a)).to.deep.equal([]);
    expect(await conflictsOf(b)).to.deep.equal(['used_twice']);
    expect((await visitsOf(single)).map(({ state }) => state)).to.deep.equal(['inside', 'inside']);
    expect((await world.passOf(single.id)).uses).to.equal(2);
  });

  it('gate 13: who went at 16:00 before it is known that they came at 15:00 has left', async () => {
    const pass = await world.issue(today);
    be('17:00');
    const [out] = await bring([{ ...ofPass(pass), direction: 'out', deviceAt: at('16:00') }]);
    expect(await conflictsOf(out)).to.deep.equal(['no_entry']);
    expect(await visitsOf(pass)).to.deep.equal([]);
    const [came] = await bring([{ ...ofPass(pass), deviceAt: at('15:00') }]);
    expect(await conflictsOf(out)).to.deep.equal([]);
    const left = { state: 'left', checkedInAt: at('15:00'), checkedOutAt: at('16:00') };
    const [visit, ...more] = await visitsOf(pass);
    expect(more).to.deep.equal([]);
    expect(visit).to.deep.include(left);
    // It was somebody else who went, and then nobody had come.
    await correct(out ?? '', { type: 'other' });
    const [inside] = await visitsOf(pass);
    expect([inside?.state, inside?.checkedOutAt]).to.deep.equal(['inside', undefined]);
    await correct(came ?? '', { type: 'other' });
    const [none] = await visitsOf(pass);
    expect([none?.state, none?.checkedInAt]).to.deep.equal(['expired', undefined]);
    expect((await world.passOf(pass.id)).uses).to.equal(0);
  });

  it('counts a party that came by a pass down and up again, in whatever order it is told', async () => {
    const party = await world.issue({ ...today, kind: 'party', maxUses: 30 });
    be('17:00');
    const one = async () => {
      const [visit, ...more] = await visitsOf(party);
      expect(more).to.deep.equal([]);
      return [visit?.state, visit?.partySize, visit?.insideCount, visit?.checkedOutAt];
    };
    const out = (time: string, people: number) => ({
      ...{ ...ofPass(party), direction: 'out', people, deviceAt: at(time) },
    });
    const [early] = await bring([out('15:30', 1)]);
    await bring([{ ...ofPass(party), people: 3, deviceAt: at('15:00') }]);
    expect(await conflictsOf(early)).to.deep.equal([]);
    expect(await one()).to.deep.equal(['inside', 3, 2, undefined]);
    const { body } = await world.guard('GET', '/visits/inside?limit=100');
    const inside = body['items'] as { id: string; people: number }[];
    const [{ id: visitId } = { id: '' }] = await visitsOf(party);
    expect(inside.find(({ id }) => id === visitId)).to.include({ people: 2 });
    const [late] = await bring([out('16:00', 2)]);
    expect(await one()).to.deep.equal(['left', 3, undefined, at('16:00')]);
    await correct(late ?? '', { type: 'other' });
    expect(await one()).to.deep.equal(['inside', 3, 2, undefined]);
    await correct(early ?? '', { type: 'other' });
    expect(await one()).to.deep.equal(['inside', 3, 3, undefined]);
    expect((await world.passOf(party.id)).uses).to.equal(3);
  });

  it('counts a party of whom guards with a network let in and out some and devices others', async () => {
    const { here, guard, asha } = world;
    const wanted = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' }, partySize: 5 };
    const id = String((await guard('POST', '/visits', { body: wanted })).body['id']);
    expect((await asha('POST', `/visits/${id}/approve`)).status).to.equal(200);
    const pass = async (way: 'in' | 'out', people: number) =>
      expect((await guard('POST', `/visits/${id}/let-${way}`, { body: { people } })).status)
        .to //
        .equal(200);
    const see = (time: string, direction: 'in' | 'out', people: number) =>
      bring([{ subject: { type: 'visit', id }, direction, people, deviceAt: at(time) }]);
    const now = async () => {
      const { body } = await guard('GET', `/visits/${id}`);
      return [body['state'], body['insideCount'], body['checkedOutAt']];
    };
    await pass('in', 3);
    be('15:00');
    await see('13:00', 'out', 1);
    expect(await now()).to.deep.equal(['inside', 2, undefined]);
    await see('13:10', 'in', 2);
    expect(await now()).to.deep.equal(['inside', 4, undefined]);
    await pass('out', 1);
    const [out] = await see('14:00', 'out', 3);
    expect(await now()).to.deep.equal(['left', undefined, at('14:00')]);
    await correct(out ?? '', { type: 'other' });
    expect(await now()).to.deep.equal(['inside', 3, undefined]);
  });

  it('lets in who was approved and sees them out, also once the approval has lapsed', async () => {
    const { here, guard, asha } = world;
    const visitor = { name: 'Ravi Kumar' };
    const wanted = { unitId: here.unitId, kind: 'guest', visitor };
    const asked = await guard('POST', '/visits', { body: wanted });
    const id = String(asked.body['id']);
    const subject = { subject: { type: 'visit', id } };
    const now = async () => (await guard('GET', `/visits/${id}`)).body as unknown as SomeVisit;
    // Whom nobody has let in yet is not inside by being seen.
    be('12:01');
    await bring([{ ...subject, deviceAt: at('12:00') }]);
    expect((await now()).state).to.equal('requested');
    expect((await asha('POST', `/visits/${id}/approve`)).status).to.equal(200);
    const lapse = await guard('POST', `/visits/${id}/lapse`);
    expect(lapse.status, JSON.stringify(lapse.body)).to.equal(200);
    be('13:00');
    await bring([{ ...subject, direction: 'out', deviceAt: at('12:50') }]);
    await bring([{ ...subject, deviceAt: at('12:10') }]);
    const seen = await now();
    expect(seen.state).to.equal('left');
    expect(seen.checkedOutAt).to.equal(at('12:50'));
  });

  it('sees out who came in while there was a network, and leaves be what guards have said', async () => {
    const pass = await world.issue(today);
    const { visit } = (await world.use(pass.id)).body as unknown as { visit: SomeVisit };
    const subject = { subject: { type: 'visit', id: visit.id } };
    be('13:00');
    const [out] = await bring([{ ...subject, direction: 'out', deviceAt: at('12:50') }]);
    const now = async () =>
      (await world.guard('GET', `/visits/${visit.id}`)).body as unknown as SomeVisit;
    expect(await now()).to.deep.include({ state: 'left', checkedOutAt: at('12:50') });
    expect(await conflictsOf(out)).to.deep.equal([]);
    const other = await world.issue(today);
    const next = (await world.use(other.id)).body as unknown as { visit: SomeVisit };
    expect((await world.guard('POST', `/visits/${next.visit.id}/check-out`)).status).to.equal(200);
    const late = { subject: { type: 'visit', id: next.visit.id }, direction: 'out' };
    await bring([{ ...late, deviceAt: at('13:00') }]);
    const { body } = await world.guard('GET', `/visits/${next.visit.id}`);
    expect(body['checkedOutAt']).to.equal(clock.toISOString());
  });

  it('is the same however often and in whatever order it comes', async () => {
    const pass = await world.issue({ ...today, kind: 'recurring' });
    be('20:00');
    const of = ofPass(pass);
    const entries = ['13:00', '15:00', '17:00'].flatMap((time) => [
      log.entry({ ...of, deviceAt: at(time) }),
      log.entry({ ...of, direction: 'out', deviceAt: at(time.replace(':00', ':30')) }),
    ]);
    for (const entry of [...entries].reverse()) await log.bring(device, [entry]);
    await Promise.all([log.bring(device, entries), log.bring(device, entries)]);
    await settled();
    const visits = await visitsOf(pass);
    expect(
      visits.map(({ state, checkedInAt, checkedOutAt }) => [state, checkedInAt, checkedOutAt]),
    ).to.have.deep.members(
      [13, 15, 17].map((hour) => ['left', at(`${hour}:00`), at(`${hour}:30`)]),
    );
    expect((await world.passOf(pass.id)).uses).to.equal(3);
  });
});
