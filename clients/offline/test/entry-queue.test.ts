import type { GateBatch } from '@gatehouse/client';
import { expect } from 'chai';
import fc from 'fast-check';
import { isSignedBy, newWorld, UNIT, type World } from './offline-world.js';

const HOUR = 3_600_000;

describe('what a device wrote down', () => {
  let world: World;

  beforeEach(async () => {
    world = await newWorld();
  });
  afterEach(() => world.stop());

  const passage = (more: object = {}) => ({
    ...({ direction: 'in', subject: { type: 'person', id: UNIT }, ...more } as const),
  });
  const brought = (): GateBatch['entries'] =>
    world.server.batches.flatMap(({ entries }) => entries);

  it('waits on the disk until the server has answered for it, also over a start', async () => {
    world.server.isAway = true;
    const first = await world.engine.record(passage());
    await world.engine.sync();
    expect(await world.engine.status()).to.include({ link: 'offline', waiting: 1 });
    const { engine } = await world.start();
    const second = await engine.record(passage());
    expect([first.seq, second.seq]).to.deep.equal([0, 1]);
    expect(first.nonce).to.not.equal(second.nonce);
    world.server.isAway = false;
    await engine.sync();
    expect(await engine.status()).to.include({ link: 'online', waiting: 0, quarantined: 0 });
    expect([...world.server.kept.values()]).to.deep.equal([first, second]);
    expect(first.offline).to.equal(true);
  });

  it('waits, and goes on, where the clock was set back while the application was closed', async () => {
    const { timers, server, engine } = world;
    server.isAway = true;
    const { clockGen } = await engine.record(passage());
    timers.aheadMs = -HOUR;
    const again = await world.start();
    const entry = await again.engine.record(passage());
    expect(entry.clockGen).to.equal(clockGen + 1);
    expect((await again.store.get('clock'))?.gen).to.equal(clockGen + 1);
    server.isAway = false;
    await again.engine.sync();
    expect(brought().map((one) => one.clockGen)).to.deep.equal([clockGen, clockGen + 1]);
  });

  it('is brought signed, as the services read it', async () => {
    const person = { name: '  Zoe\u0308  Marie\u00a0M. ', phone: ' +49 1 ' };
    await world.engine.record(passage({ person, reason: 'e\u0301\n ok' }));
    await world.engine.sync();
    const [batch] = world.server.batches;
    if (batch === undefined) throw new Error('nothing was brought');
    expect(batch.entries[0]).to.deep.include({ reason: 'é ok' });
    expect(batch.entries[0]?.person).to.deep.equal({ name: 'Zoë Marie M.', phone: '+49 1' });
    expect(isSignedBy(world.publicKey, batch)).to.equal(true);
    expect(isSignedBy(world.publicKey, { ...batch, pending: 7 })).to.equal(false);
  });

  it('is brought again with the same nonce when the answer was lost, and is one', async () => {
    const { server, engine } = world;
    await engine.record(passage());
    const sync = server.sync.bind(server);
    server.sync = async (batch) => {
      await sync(batch);
      throw new TypeError('the answer was lost');
    };
    await engine.sync();
    expect(await engine.status()).to.include({ waiting: 1, link: 'offline' });
    server.sync = sync;
    await engine.sync();
    expect(await engine.status()).to.include({ waiting: 0, quarantined: 0 });
    expect(server.kept.size).to.equal(1);
    expect(server.batches).to.have.length(2);
  });

  it('gate 8: is put aside when the server has another of its nonce', async () => {
    const { server, engine } = world;
    const entry = await engine.record(passage());
    server.kept.set(entry.nonce, { ...entry, people: 9 });
    await engine.sync();
    expect(await engine.status()).to.include({ waiting: 0, quarantined: 1 });
    const [aside] = await engine.quarantined();
    expect(aside).to.deep.include({ entry, why: 'rejected' });
    expect(server.kept.get(entry.nonce)?.people).to.equal(9);
  });

  it('gate 9: says when by the clock of the device, which is seven minutes ahead', async () => {
    const { timers, server, engine } = world;
    timers.aheadMs = 7 * 60_000;
    timers.at = Date.parse('2026-12-05T10:05:00.000Z');
    server.isAway = true;
    await engine.record(passage());
    timers.at = Date.parse('2026-12-05T11:00:00.000Z');
    server.isAway = false;
    await engine.sync();
    const [batch] = server.batches;
    expect(batch).to.include({ sentAt: '2026-12-05T11:07:00.000Z' });
    expect(brought()[0]).to.include({ deviceAt: '2026-12-05T10:12:00.000Z' });
    expect(brought()[0]?.clockGen).to.equal(batch?.clockGen);
    expect(await engine.status()).to.include({ skewMs: 7 * 60_000 });
    expect(engine.now().toISOString()).to.equal('2026-12-05T11:00:00.000Z');
  });

  it('gate 10: says by which clock, once it was set back', async () => {
    const { timers, server, engine } = world;
    timers.at = Date.parse('2026-12-05T08:59:00.000Z');
    await engine.sync();
    server.isAway = true;
    timers.at = Date.parse('2026-12-05T09:00:00.000Z');
    await engine.record(passage());
    timers.aheadMs = -HOUR;
    timers.at = Date.parse('2026-12-05T09:10:00.000Z');
    await engine.record(passage());
    server.isAway = false;
    timers.at = Date.parse('2026-12-05T10:00:00.000Z');
    await engine.sync();
    const stamps = brought().map(({ deviceAt, clockGen }) => [deviceAt, clockGen]);
    const [gen = 0] = stamps.map(([, clockGen]) => Number(clockGen));
    expect(stamps).to.deep.equal([
      ['2026-12-05T09:00:00.000Z', gen],
      ['2026-12-05T08:10:00.000Z', gen + 1],
    ]);
    expect(server.batches.at(-1)).to.include({
      ...{ sentAt: '2026-12-05T09:00:00.000Z', clockGen: gen + 1 },
    });
  });

  it('gate 26: one of three hundred that is malformed costs eighteen requests, and no other', async () => {
    const { server, engine } = world;
    server.isAway = true;
    for (let n = 0; n < 300; n++) await engine.record(passage());
    const waiting = await engine.waiting();
    const wrong = waiting[137]?.nonce;
    server.refuses = ({ entries }) =>
      entries.some(({ nonce }) => nonce === wrong)
        ? { status: 404, code: 'gate_not_found' }
        : undefined;
    server.isAway = false;
    await engine.sync();
    expect(server.batches.length - 1).to.be.at.most(18);
    expect(server.kept.size).to.equal(299);
    expect(await engine.status()).to.include({ waiting: 0, quarantined: 1 });
    const [aside] = await engine.quarantined();
    expect(aside?.entry.nonce).to.equal(wrong);
    expect(aside?.why).to.include('gate_not_found');
  });

  it('is brought three hundred at once, and the rest after them', async () => {
    const { server, engine } = world;
    server.isAway = true;
    for (let n = 0; n < 301; n++) await engine.record(passage());
    server.isAway = false;
    await engine.sync();
    expect(server.batches.map(({ entries }) => entries.length)).to.deep.equal([300, 1]);
    expect(server.batches.map(({ pending }) => pending)).to.deep.equal([1, 0]);
  });

  it('is never put aside for what is not its fault', async () => {
    const { server, engine } = world;
    await engine.record(passage());
    for (const [status, code] of [
      [503, 'unavailable'],
      [429, 'too_many_requests'],
      [422, 'signature_invalid'],
      [403, 'device_refused'],
      [401, 'token_invalid'],
    ] as const) {
      server.refuses = () => ({ status, code });
      await engine.sync();
      expect(await engine.status(), code).to.include({ waiting: 1, quarantined: 0 });
    }
    expect(engine.link()).to.equal('refused');
    server.refuses = () => undefined;
    await engine.sync();
    expect(await engine.status()).to.include({ waiting: 0, link: 'online' });
  });

  it('says once a minute that the device is there, where there is nothing to bring', async () => {
    const { server, engine, timers } = world;
    await engine.sync();
    await engine.sync();
    expect(server.batches).to.have.length(1);
    timers.pass(60_001);
    await engine.sync();
    expect(server.batches.map(({ entries }) => entries.length)).to.deep.equal([0, 0]);
  });

  it('is neither lost nor doubled, whatever happens to the network and the device', async () => {
    const step = fc.constantFrom('record', 'sync', 'cut', 'back', 'lose', 'restart', 'refuse');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const own = await newWorld();
        let { engine } = own;
        let written = 0;
        const sync = own.server.sync.bind(own.server);
        for (const one of [...steps, 'back' as const]) {
          if (one === 'record') {
            await engine.record(passage());
            written += 1;
          }
          if (one === 'sync') await engine.sync();
          if (one === 'restart') ({ engine } = await own.start());
          if (one === 'cut') own.server.isAway = true;
          if (one === 'back') {
            own.server.isAway = false;
            own.server.sync = sync;
          }
          if (one === 'lose')
            own.server.sync = async (batch) => {
              await sync(batch);
              throw new TypeError('lost');
            };
          if (one === 'refuse')
            own.server.refuses = ({ entries }) =>
              entries.some(({ seq }) => seq % 5 === 3) ? { status: 400, code: 'bad' } : undefined;
        }
        await engine.sync();
        const { waiting, quarantined } = await engine.status();
        expect(waiting).to.equal(0);
        // A refused one that had been taken before its answer was lost is on both sides.
        expect(own.server.kept.size + quarantined).to.be.at.least(written);
        const seqs = [...own.server.kept.values()].map(({ seq }) => seq);
        expect(new Set(seqs).size).to.equal(seqs.length);
        own.stop();
      }),
      { numRuns: 40 },
    );
  });
});
