import { expect } from 'chai';
import { openSnapshot } from '../src/snapshot.js';
import { newWorld, problem, somePass, someSnapshot, type World } from './offline-world.js';

describe('what a device takes along', () => {
  let world: World;

  beforeEach(async () => {
    world = await newWorld();
  });
  afterEach(() => world.stop());

  it('is there after a start, with its age', async () => {
    const pass = somePass();
    world.server.answer = someSnapshot({ passes: [pass] });
    await world.engine.sync();
    world.server.isAway = true;
    const { engine } = await world.start();
    expect((await engine.status()).asOf).to.deep.equal(new Date('2026-12-05T13:30:00.000Z'));
    expect(engine.snapshot.all('pass').get(pass.id)).to.deep.equal(pass);
  });

  it('takes what is new by its cursor, and lets go of what is gone', async () => {
    const [one, other] = [somePass(), somePass()];
    const revocation = { id: one.id, code: one.code, revokedAt: one.validFrom };
    const { server, engine, store } = world;
    server.answer = someSnapshot({ passes: [other], revocations: [revocation] });
    await engine.sync();
    const removed = [
      { of: 'revocation' as const, id: one.id },
      { of: 'pass' as const, id: other.id },
      // What a later release may have.
      { of: 'badge' as 'pass', id: other.id },
    ];
    const cursor = '2-7d5cb0c01e9a7d4a';
    server.answer = someSnapshot({ full: false, cursor, passes: [one], removed });
    await engine.sync();
    expect(server.asked).to.deep.equal([undefined, '1-7d5cb0c01e9a7d4a']);
    for (const snapshot of [engine.snapshot, await openSnapshot(store)]) {
      expect([...snapshot.all('pass').keys()]).to.deep.equal([one.id]);
      expect([...snapshot.all('revocation').keys()], 'restored').to.deep.equal([]);
      expect([...snapshot.all('gate').keys()], 'as before').to.have.length(1);
      expect(snapshot.head()?.cursor).to.equal(cursor);
    }
  });

  it('is asked for as a whole when the server has forgotten the cursor', async () => {
    const { server, engine } = world;
    server.answer = someSnapshot({ passes: [somePass()] });
    await engine.sync();
    const ask = server.snapshot.bind(server);
    server.snapshot = (since) =>
      since === undefined
        ? ask(since)
        : Promise.reject(problem({ status: 410, code: 'snapshot_cursor_gone' }));
    const pass = somePass();
    server.answer = someSnapshot({ passes: [pass] });
    await engine.sync();
    expect([...engine.snapshot.all('pass').keys()]).to.deep.equal([pass.id]);
    expect(engine.link()).to.equal('online');
  });

  it('stays as it is when the server is away', async () => {
    const { server, engine, timers } = world;
    await engine.sync();
    server.isAway = true;
    timers.pass(24 * 3_600_000);
    await engine.sync();
    expect(await engine.status()).to.deep.include({
      ...{ link: 'offline', asOf: new Date('2026-12-05T13:30:00.000Z') },
    });
  });
});
