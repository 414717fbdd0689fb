import { sign } from 'node:crypto';
import { fromBase32, toBase32 } from '@gatehouse/codes/base32';
import type { SnapshotBlock } from '@gatehouse/client';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  codedPass,
  idMadeAt,
  lookupOf,
  newIssuer,
  newWorld,
  somePass,
  someSnapshot,
  type Issuer,
  type World,
} from './offline-world.js';

const AS_OF = new Date('2026-12-05T13:30:00.000Z');
const MINUTE = 60_000;

describe('what a device decides without a network', () => {
  let world: World;
  let issuer: Issuer;

  before(async () => {
    issuer = await newIssuer();
  });
  beforeEach(async () => {
    world = await newWorld();
  });
  afterEach(() => world.stop());

  const keys = (...issuers: Issuer[]) =>
    issuers.map(({ keyId, spki }) => ({ keyId, spki, madeAt: '2026-11-01T00:00:00.000Z' }));
  /** It has asked at 13:30, and the network is gone. */
  const away = async (snapshot: Parameters<typeof someSnapshot>[0], minutes = 0) => {
    world.server.answer = someSnapshot({ keys: keys(issuer), ...snapshot });
    await world.engine.sync();
    world.server.isAway = true;
    world.engine.lost();
    world.timers.pass(minutes * MINUTE);
  };
  const check = (text: string, more: { people?: number; direction?: 'in' | 'out' } = {}) =>
    world.engine.check({ text, people: 1, direction: 'in', ...more });
  const letIn = (id: string, people = 1) =>
    world.engine.record({ direction: 'in', subject: { type: 'pass', id, maxUses: 1 }, people });

  it('gate 11: lets in by what it knew at 13:30, and says so', async () => {
    const pass = somePass();
    await away({ passes: [pass] }, 90);
    const decision = await check(await issuer.codeFor(codedPass(pass)));
    expect(decision).to.deep.include({ result: 'ok', tone: 'green', asOf: AS_OF });
    expect(decision.holder).to.deep.include({ name: 'Ravi Kumar', homes: ['Tower A 101'] });
    const entry = await letIn(pass.id);
    expect(entry).to.deep.include({ deviceAt: '2026-12-05T15:00:00.000Z', offline: true });
    const { server, engine } = world;
    server.isAway = false;
    await engine.sync();
    expect([...server.kept.values()]).to.deep.equal([entry]);
  });

  it('does not let in what was revoked, by its code as little as by its number', async () => {
    const pass = somePass();
    const revocation = { id: pass.id, code: pass.code, revokedAt: pass.validFrom };
    await away({ revocations: [revocation] });
    const code = await issuer.codeFor(codedPass(pass));
    for (const text of [code, '004217'])
      expect(await check(text), text).to.deep.include({ result: 'revoked', tone: 'red' });
  });

  it('lets nobody in twice by a pass for one, before the server knows and after', async () => {
    const pass = somePass();
    await away({ passes: [pass] });
    const code = await issuer.codeFor(codedPass(pass));
    expect(await check(code)).to.include({ result: 'ok' });
    await letIn(pass.id);
    expect(await check(code)).to.include({ result: 'used_up', tone: 'red', left: 0 });
    world.server.isAway = false;
    await world.engine.sync();
    expect(await check(code), 'told').to.include({ result: 'used_up' });
    const { engine } = await world.start();
    const again = await engine.check({ text: code, people: 1, direction: 'in' });
    expect(again, 'after a start').to.include({ result: 'used_up' });
  });

  it('gate 12: lets in once at each of two gates, and both entries say by what', async () => {
    const pass = somePass();
    const other = await newWorld();
    for (const one of [world, other]) {
      one.server.answer = someSnapshot({ keys: keys(issuer), passes: [pass] });
      await one.engine.sync();
      one.server.isAway = true;
      one.engine.lost();
    }
    const text = await issuer.codeFor(codedPass(pass));
    const shown = { text, people: 1, direction: 'in' } as const;
    const subject = { type: 'pass', id: pass.id, maxUses: 1 } as const;
    for (const { engine } of [world, other]) {
      expect(await engine.check(shown)).to.include({ result: 'ok', tone: 'green' });
      await engine.record({ direction: 'in', subject });
      expect(await engine.check(shown)).to.include({ result: 'used_up' });
    }
    for (const { engine, server } of [world, other]) {
      server.isAway = false;
      await engine.sync();
      expect([...server.kept.values()].map((entry) => entry.subject)).to.deep.equal([subject]);
    }
    other.stop();
  });

  it('counts a use once that the server has counted too', async () => {
    const pass = somePass({ maxUses: 3, uses: 1, peopleAtOnce: 5, kind: 'party' });
    await away({ passes: [pass] });
    await letIn(pass.id);
    expect(await check('004217', { people: 2 })).to.include({ result: 'used_up', left: 1 });
    expect(await check('004217')).to.include({ result: 'ok', left: 1 });
    world.server.isAway = false;
    await world.engine.sync();
    world.timers.pass(MINUTE);
    world.server.answer = someSnapshot({ passes: [{ ...pass, uses: 2 }] });
    await world.engine.sync();
    expect(await check('004217')).to.include({ result: 'ok', left: 1 });
  });

  it('gate 19: knows a number in whatever digits, and keeps its zeros', async () => {
    await away({ passes: [somePass()] });
    for (const text of ['004217', '٠٠٤٢١٧', '००४२१७', '004 217', '004217\n'])
      expect(await check(text), text).to.include({ result: 'ok', tone: 'green' });
    for (const text of ['4217', '0042170'])
      expect(await check(text), text).to.include({ result: 'not_believed' });
  });

  it('gate 20: nothing is green that nobody signed, and each says why', async () => {
    const pass = somePass();
    await away({ passes: [pass] });
    const code = await issuer.codeFor(codedPass(pass));
    const bytes = fromBase32(code.slice(3)) ?? new Uint8Array();
    const flipped = Uint8Array.from(bytes, (byte, n) => (n === 8 ? byte ^ 1 : byte));
    const unsigned = bytes.slice(0, -64);
    const der = sign('sha256', unsigned, issuer.privateKey);
    const stranger = await newIssuer();
    const foreign = await stranger.codeFor(codedPass(pass));
    const cases: [string, object][] = [
      [`GH1${toBase32(flipped)}`, { result: 'not_believed', reason: 'bad_signature' }],
      [`GH1${toBase32(Uint8Array.from([...unsigned, ...der]))}`, { reason: 'der_signature' }],
      [foreign, { result: 'sync_first', tone: 'amber', reason: 'unknown_key' }],
      [JSON.stringify({ pass: pass.id, valid: true }), { reason: 'not_ours' }],
      ['', { reason: 'not_ours' }],
      ['GH1', { reason: 'bad_length' }],
    ];
    for (const [text, said] of cases) {
      const decision = await check(text);
      expect(decision, text).to.deep.include(said);
      expect(decision.tone, text).to.not.equal('green');
    }
    world.server.isAway = false;
    await world.engine.sync();
    expect(await check(foreign)).to.include({ result: 'elsewhere', tone: 'red' });
  });

  it('gate 20: no text is green, and none is too much', async () => {
    await away({ passes: [somePass()] });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 1500 }), async (text) => {
        const { tone } = await check(`GH1${text}`);
        expect(tone).to.not.equal('green');
      }),
    );
  });

  it('says from when on a pass is good, and never that it is over before', async () => {
    const pass = somePass({
      ...{ validFrom: '2026-12-06T08:00:00.000Z', validTo: '2026-12-06T18:00:00.000Z' },
    });
    const opensAt = new Date('2026-12-06T08:00:00.000Z');
    await away({ passes: [pass] });
    const said = { result: 'not_yet', tone: 'amber', opensAt };
    expect(await check('004217')).to.deep.include(said);
    expect(await check(await issuer.codeFor(codedPass(pass)))).to.deep.include(said);
    const days = ['mon', 'fri'] as const;
    const windows = [{ days: [...days], from: '22:00', to: '02:00' }];
    await world.start();
    const night = somePass({ windows, validTo: '2027-01-01T00:00:00.000Z' });
    world.server.isAway = false;
    await away({ passes: [night] });
    expect(await check('004217')).to.deep.include({
      ...{ result: 'not_in_window', opensAt: new Date('2026-12-07T22:00:00.000Z') },
    });
    world.timers.at = Date.parse('2026-12-08T01:59:59.999Z');
    expect(await check('004217')).to.include({ result: 'ok' });
    world.timers.at = Date.parse('2027-01-01T00:00:00.000Z');
    expect(await check('004217')).to.include({ result: 'expired' });
  });

  it('goes by the server’s time and not by the device’s date', async () => {
    world.timers.aheadMs = -365 * 86_400_000;
    await away({ passes: [somePass()] });
    expect(await check('004217')).to.include({ result: 'ok' });
    world.timers.aheadMs += 2 * 365 * 86_400_000;
    expect(await check('004217')).to.include({ result: 'ok' });
  });

  it('believes a pass that was issued since by its own words, and none that should be listed', async () => {
    const since = somePass({ id: idMadeAt(new Date('2026-12-05T14:00:00Z')) });
    const before = somePass();
    const later = somePass({
      ...{ validFrom: '2026-12-08T08:00:00.000Z', validTo: '2026-12-08T18:00:00.000Z' },
    });
    await away({}, 45);
    const decide = async (pass: typeof since) => check(await issuer.codeFor(codedPass(pass)));
    expect(await decide(since)).to.deep.include({ result: 'ok', tone: 'green', asOf: AS_OF });
    expect(await decide(before)).to.include({ result: 'ended', tone: 'red' });
    expect(await decide(later)).to.include({ result: 'not_yet' });
    world.server.isAway = false;
    await away({ truncated: true });
    expect(await decide(before), 'there is more than was taken along').to.include({ result: 'ok' });
  });

  it('goes by what is listed of a pass that was changed', async () => {
    const pass = somePass({ validTo: '2026-12-05T20:00:00.000Z', revision: 1 });
    await away({ passes: [pass] }, 5 * 60);
    const old = codedPass(pass, { validTo: new Date('2026-12-05T14:00:00Z'), revision: 0 });
    expect(await check(await issuer.codeFor(old))).to.include({ result: 'ok' });
  });

  it('calls no number wrong for lack of a network', async () => {
    await away({});
    expect(await check('123456')).to.include({ result: 'not_listed', tone: 'amber' });
    world.server.isAway = false;
    await world.engine.sync();
    expect(await check('123456')).to.include({ result: 'unknown', tone: 'red' });
  });

  it('takes no number for a minute after five wrong ones, also after a start', async () => {
    await away({ passes: [somePass()] });
    for (let n = 0; n < 5; n++) await check(`12345${n}`);
    const until = new Date(world.timers.at + MINUTE);
    expect(await check('004217')).to.deep.include({ result: 'paused', until });
    const { engine } = await world.start();
    const shown = { text: '004217', people: 1, direction: 'in' } as const;
    expect(await engine.check(shown)).to.include({ result: 'paused' });
    world.timers.pass(MINUTE);
    expect(await engine.check(shown)).to.include({ result: 'ok' });
    expect(await engine.check({ ...shown, text: '123456' })).to.include({ result: 'not_listed' });
  });

  it('does not let in who is blocked, and looks again at a name', async () => {
    const [phone, plate] = [lookupOf('phone:+919800000003'), 'KA 01 AB 1234'];
    const until = '2026-12-06T00:00:00.000Z';
    const block = (of: SnapshotBlock['of'], key: string, asks = false) => ({
      ...{ id: key, of, key, asks, until },
    });
    const pass = somePass({ phone, plate });
    for (const [blocks, result] of [
      [[block('phone', phone)], 'blocked'],
      [[block('plate', lookupOf('plate:KA01AB1234'))], 'blocked'],
      [[block('name', lookupOf('name:ravi kumar'), true)], 'look_again'],
      [[block('phone', lookupOf('phone:+1')), block('name', phone)], 'ok'],
    ] as const) {
      world.server.isAway = false;
      await away({ passes: [pass], blocks: [...blocks] });
      expect(await check('004217')).to.include({ result });
    }
    world.server.isAway = false;
    await away({ passes: [pass], blocks: [block('phone', phone)] }, 24 * 60);
    expect(await check('004217'), 'the block is over').to.include({ result: 'expired' });
  });

  it('never keeps anybody who leaves', async () => {
    const pass = somePass({ uses: 1, validTo: '2026-12-05T13:00:00.000Z' });
    const phone = lookupOf('phone:+1');
    const of = 'phone' as const;
    const block = { id: 'b', of, key: phone, asks: false, until: pass.validTo };
    await away({ passes: [{ ...pass, phone }], blocks: [block] });
    expect(await check('004217', { direction: 'out' })).to.include({ result: 'ok' });
    expect(await check('004217')).to.include({ result: 'used_up' });
  });

  it('lets in who works within half an hour of when they are awaited', async () => {
    const engagement = {
      ...{ unitId: 'u', firstDay: '2026-12-01', lastDay: '2026-12-05' },
      windows: [{ days: [6, 7], from: '14:00', to: '15:00' }],
    };
    const code = lookupOf('code:778899');
    const help = {
      id: 'h',
      name: 'Lata',
      code,
      types: ['cook' as const],
      engagements: [engagement],
    };
    await away({ help: [help] });
    for (const [time, result] of [
      ['2026-12-05T13:30:00.000Z', 'ok'],
      ['2026-12-05T15:29:59.000Z', 'ok'],
      ['2026-12-05T15:30:00.000Z', 'not_in_window'],
      ['2026-12-06T14:30:00.000Z', 'not_in_window'],
    ] as const) {
      world.timers.at = Date.parse(time);
      expect(await check('778899'), time).to.include({ result });
    }
  });

  it('knows nothing before it has asked, and says so', async () => {
    world.server.isAway = true;
    expect(await check('004217')).to.deep.equal({ result: 'no_snapshot', tone: 'amber' });
  });

  it('takes less than fifty milliseconds, with two thousand passes', async () => {
    const passes = Array.from({ length: 2000 }, (_, n) =>
      somePass({ code: lookupOf(`code:${String(n).padStart(6, '0')}`) }),
    );
    await away({ passes });
    const [pass] = passes;
    const code = pass && (await issuer.codeFor(codedPass(pass)));
    const times: number[] = [];
    for (let n = 0; n < 21; n++) {
      const began = performance.now();
      await check(code ?? '');
      times.push(performance.now() - began);
    }
    expect(times.sort((a, b) => a - b)[10]).to.be.below(50);
  });
});
