import { createHash } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { askerFor } from './belongings-world.js';
import type { TestDevice } from './devices-world.js';
import { createGateLogWorld, type GateLogWorld } from './gate-log-world.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { codeOf, fieldsOf } from './residency-world.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const at = (time: string): string => `2026-12-10T${time}:00.000Z`;

describe('what devices bring from the gates', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: GateLogWorld;
  let device: TestDevice;
  let clock = NOON;

  before(async () => {
    const settings = { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', GATE_LOG_EVERY: '1h' };
    main = await startMain(settings, { now: () => clock });
    here = main.world.here;
    world = await createGateLogWorld(main, here, () => clock);
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    await main.sequelize.query('DELETE FROM gate_entries');
    device = await world.newDevice();
  });

  const rows = () =>
    main.sequelize.query<{ id: string; nonce: string }>('SELECT * FROM gate_entries ORDER BY id', {
      type: QueryTypes.SELECT,
    });
  const shown = async (id: string) => (await world.manager('GET', `/gate-entries/${id}`)).body;
  const many = (count: number) => Array.from({ length: count }, () => world.entry());
  /** In an order that is no order. */
  const shuffled = <T extends { nonce: string }>(entries: readonly T[], seed: string): T[] => {
    const rank = ({ nonce }: T) =>
      createHash('md5')
        .update(seed + nonce)
        .digest('hex');
    return [...entries].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  };

  it('gate 7: three hundred entries, shuffled and twice at once, are three hundred rows', async () => {
    const entries = many(300);
    const both = await Promise.all([
      world.bring(device, shuffled(entries, 'a')),
      world.bring(device, shuffled(entries, 'b')),
    ]);
    const idsOf = (one: (typeof both)[number]) =>
      new Map(one.results.map(({ nonce, id }) => [nonce, id]));
    const [first, second] = both.map(idsOf);
    expect(first?.size).to.equal(300);
    for (const [nonce, id] of first ?? []) expect(second?.get(nonce)).to.equal(id);
    const kept = await rows();
    expect(kept).to.have.length(300);
    expect(kept.map(({ id }) => id)).to.have.members([...(first?.values() ?? [])]);
    const outcomes = both.flatMap(({ results }) => results.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'recorded')).to.have.length(300);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).to.have.length(300);
  });

  it('gate 8: a nonce that comes with other content is rejected, and the row stays', async () => {
    const entry = world.entry({ people: 2 });
    const { results: first } = await world.bring(device, [entry]);
    const before = await rows();
    const other = world.entry();
    const { results } = await world.bring(device, [{ ...entry, people: 3 }, other]);
    expect(results.map(({ outcome }) => outcome)).to.deep.equal(['rejected', 'recorded']);
    expect(results[0]?.id).to.equal(first[0]?.id);
    expect((await rows()).filter(({ nonce }) => nonce === entry.nonce)).to.deep.equal(before);
    const twice = world.entry();
    const within = await world.bring(device, [twice, twice, { ...twice, people: 9 }]);
    expect(within.results.map(({ outcome }) => outcome)).to.deep.equal([
      ...['recorded', 'duplicate', 'rejected'],
    ]);
  });

  it('another device may have the same nonce', async () => {
    const entry = world.entry();
    const other = await world.newDevice();
    const both = [await world.bring(device, [entry]), await world.bring(other, [entry])];
    expect(both.map(({ results }) => results[0]?.outcome)).to.deep.equal(['recorded', 'recorded']);
    expect(await rows()).to.have.length(2);
  });

  it('gate 9: a clock that is seven minutes ahead is corrected', async () => {
    clock = new Date(at('11:00'));
    const entry = world.entry({ deviceAt: at('10:12') });
    const { results } = await world.bring(device, [entry], { sentAt: at('11:07') });
    expect(await shown(results[0]?.id ?? '')).to.deep.include({
      ...{ at: at('10:05'), timeQuality: 'corrected', deviceAt: at('10:12') },
      receivedAt: at('11:00'),
    });
    const { body } = await world.manager('GET', `/devices/${device.id}`);
    expect(body['clock']).to.deep.equal({ quality: 'poor', offsetMs: -420_000 });
  });

  it('gate 10: what was written down before the clock was set back is when it was', async () => {
    clock = new Date(at('08:59'));
    await world.bring(device, [], { clockGen: 1 });
    clock = new Date(at('10:00'));
    const entries = [
      world.entry({ seq: 105, clockGen: 1, deviceAt: at('09:00') }),
      world.entry({ seq: 106, clockGen: 2, deviceAt: at('08:10') }),
    ];
    const { results } = await world.bring(device, entries, { sentAt: at('09:00'), clockGen: 2 });
    const times = await Promise.all(
      results.map(async ({ id }) => {
        const entry = await shown(id);
        return [entry['at'], entry['timeQuality']];
      }),
    );
    expect(times).to.deep.equal([
      [at('09:00'), 'exact'],
      [at('09:10'), 'corrected'],
    ]);
  });

  it('by a clock of which nothing is known, lies between what came before and after it', async () => {
    clock = new Date(at('12:00'));
    const sure = [
      world.entry({ seq: 1, deviceAt: at('10:00') }),
      world.entry({ seq: 9, deviceAt: at('11:00') }),
    ];
    await world.bring(device, sure);
    const unsure = world.entry({ seq: 5, clockGen: 7, deviceAt: at('03:00') });
    const { results } = await world.bring(device, [unsure]);
    expect(await shown(results[0]?.id ?? '')).to.deep.include({
      ...{ at: at('10:00'), timeQuality: 'uncertain' },
    });
  });

  it('gate 26: one of three hundred that is malformed costs eighteen requests, and no other entry', async () => {
    const entries: object[] = many(300);
    const wrong = world.entry({ gateId: newId() });
    entries[137] = wrong;
    const kept: string[] = [];
    const refused: object[] = [];
    let requests = 0;
    const bring = async (part: readonly object[]): Promise<void> => {
      requests += 1;
      const answer: Answer = await world.send(device, part);
      if (answer.status === 200) {
        const { results } = answer.body as { results: { id: string }[] };
        kept.push(...results.map(({ id }) => id));
      } else if (part.length === 1) refused.push(...part);
      else {
        const half = Math.ceil(part.length / 2);
        await bring(part.slice(0, half));
        await bring(part.slice(half));
      }
    };
    await bring(entries);
    expect(refused).to.deep.equal([wrong]);
    expect(requests - 1).to.be.at.most(18);
    expect(kept).to.have.length(299);
    expect(await rows()).to.have.length(299);
  });

  it('are named where they are malformed, and nothing of the batch is kept', async () => {
    const wrong: [object, number, string][] = [
      [{ nonce: 'short' }, 400, 'body.entries.1.nonce'],
      [{ people: 51 }, 400, 'body.entries.1.people'],
      [{ direction: 'up' }, 400, 'body.entries.1.direction'],
      [{ deviceAt: 'noon' }, 400, 'body.entries.1.deviceAt'],
      [{ gateId: newId() }, 404, 'body.entries.1.gateId'],
    ];
    for (const [more, status, field] of wrong) {
      const answer = await world.send(device, [world.entry(), { ...world.entry(), ...more }]);
      expect([answer.status, fieldsOf(answer)], field).to.deep.equal([status, [field]]);
    }
    const { elsewhere } = main.world;
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    const { body: gate } = await there('POST', '/gates', { body: { name: 'Theirs' } });
    const foreign = await world.send(device, [world.entry({ gateId: String(gate['id']) })]);
    expect(codeOf(foreign)).to.deep.equal([404, 'gate_not_found']);
    const tooMany = await world.send(device, many(301));
    expect(tooMany.status).to.equal(400);
    expect(await rows()).to.deep.equal([]);
  });

  it('are signed by the device, as they are: 422', async () => {
    const other = await world.newDevice();
    const said = { sentAt: NOON.toISOString(), clockGen: 1, pending: 0, entries: [world.entry()] };
    const send = (body: object) =>
      call(main, 'POST', '/gate-entries/batch', { token: device.token, body });
    const changed = { ...device.signed(said), pending: 4 };
    for (const body of [other.signed(said), changed, { ...said, signature: 'A'.repeat(86) }]) {
      const answer = await send(body);
      expect(codeOf(answer)).to.deep.equal([422, 'signature_invalid']);
    }
    expect(await rows()).to.deep.equal([]);
    const { body } = await world.manager('GET', `/devices/${device.id}`);
    expect(body).to.not.have.property('lastSeenAt');
    expect((await send(device.signed(said))).status).to.equal(200);
  });

  it('are taken of a gate that was retired, and with what they say of who came', async () => {
    const { body: gate } = await world.manager('POST', '/gates', { body: { name: newId() } });
    const gateId = String(gate['id']);
    await world.manager('DELETE', `/gates/${gateId}`);
    const { accountId: guardId } = here.guard;
    const person = { name: 'Ravi Kumar', phone: '+919800000001', plate: 'KA 01' };
    const entry = world.entry({ gateId, guardId, person, direction: 'refused', reason: 'expired' });
    const { results } = await world.bring(device, [entry]);
    expect(await shown(results[0]?.id ?? '')).to.deep.include({
      ...{ deviceId: device.id, gateId, guardId, person, direction: 'refused', reason: 'expired' },
      ...{ people: 1, offline: true, timeQuality: 'exact', conflicts: [] },
    });
  });

  it('say how many more wait, also where there is nothing to bring', async () => {
    await world.bring(device, [], { pending: 12 });
    const { body } = await world.manager('GET', `/devices/${device.id}`);
    expect(body).to.deep.include({ pending: 12, lastSeenAt: NOON.toISOString() });
  });

  it('are refused at once of a device that was revoked, and of who is none: 403, 401', async () => {
    await world.bring(device, [world.entry()]);
    await world.manager('DELETE', `/devices/${device.id}`);
    expect(codeOf(await world.send(device, [world.entry()]))).to.deep.equal([
      ...[403, 'device_refused'],
    ]);
    const stranger = await main.issuer.tokenFor({
      accountId: newId(),
      tenants: [{ id: here.id, roles: [], permissions: ['gate:sync'] }],
    });
    const said = { sentAt: NOON.toISOString(), clockGen: 1, pending: 0, entries: [] };
    const body = device.signed(said);
    const asStranger = await call(main, 'POST', '/gate-entries/batch', { token: stranger, body });
    expect(codeOf(asStranger)).to.deep.equal([403, 'device_refused']);
    for (const ask of [world.manager, world.guard])
      expect(codeOf(await ask('POST', '/gate-entries/batch', { body }))).to.deep.equal([
        ...[403, 'permission_missing'],
      ]);
    expect((await call(main, 'POST', '/gate-entries/batch', { body })).status).to.equal(401);
    expect(await rows()).to.have.length(1);
  });

  it('of two who bring and revoke at once nothing is kept after the revocation', async () => {
    for (let round = 0; round < 5; round++) {
      const one = await world.newDevice();
      const [, answer] = await Promise.all([
        world.manager('DELETE', `/devices/${one.id}`),
        world.send(one, [world.entry()]),
      ]);
      expect([200, 403]).to.include(answer.status);
      expect((await world.send(one, [world.entry()])).status).to.equal(403);
    }
  });
});
