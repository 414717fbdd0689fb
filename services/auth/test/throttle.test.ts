import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { countersOf } from '../src/features/throttle/counters.js';
import { TooManyAttempts } from '../src/features/throttle/throttle.errors.js';
import { createThrottleService } from '../src/features/throttle/throttle.service.js';
import { createThrottleStore } from '../src/features/throttle/throttle.store.js';
import type { Subject } from '../src/features/throttle/throttle.types.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('throttle', () => {
  const redis = createRedis(testServers('redis').redis, silentLogger);
  const prefix = testNamespace();
  before(() => connectRedis(redis));
  after(() => closeRedis(redis));

  let time = Date.now();
  const start = () =>
    createThrottleService({
      store: createThrottleStore(redis, prefix),
      logger: silentLogger,
      now: () => new Date(time),
    });
  const throttle = start();

  let subjects = 0;
  const someone = (): string => `password:${(subjects += 1)}@test.gatehouse.example`;
  const somewhere = (): string => `10.${(subjects >> 8) & 255}.${(subjects += 1) & 255}.1`;
  const from = (account: string, more: Partial<Subject> = {}): Subject => ({
    account,
    address: somewhere(),
    ...more,
  });

  type Result = 'right' | 'wrong' | TooManyAttempts;
  const tryOnce = async (subject: Subject, proof: 'right' | 'wrong'): Promise<Result> => {
    try {
      const found = await throttle.attempt(subject, () =>
        Promise.resolve(proof === 'right' ? proof : undefined),
      );
      return found ?? 'wrong';
    } catch (error) {
      if (error instanceof TooManyAttempts) return error;
      throw error;
    }
  };
  const fail = async (subject: () => Subject, times: number): Promise<Result[]> => {
    const results: Result[] = [];
    while (results.length < times) results.push(await tryOnce(subject(), 'wrong'));
    return results;
  };
  const delayOf = (result: Result | undefined): number =>
    result instanceof TooManyAttempts ? result.retryAfterSeconds : 0;

  it('lets five wrong attempts pass and makes the sixth wait, wherever it comes from', async () => {
    const account = someone();
    expect(await fail(() => from(account), 5)).to.deep.equal(Array(5).fill('wrong'));
    const refused = await tryOnce(from(account), 'right');
    expect(refused).to.include({ code: 'too_many_attempts', retryAfterSeconds: 1 });
    expect(await tryOnce(from(someone()), 'right')).to.equal('right');
  });

  it('doubles the delay from one second to fifteen minutes and never further', async () => {
    const account = someone();
    await fail(() => from(account), 5);
    const delays: number[] = [];
    for (let round = 0; round < 14; round += 1) {
      delays.push(delayOf(await tryOnce(from(account), 'wrong')));
      time += (delays.at(-1) ?? 0) * SECOND;
      expect(await tryOnce(from(account), 'wrong')).to.equal('wrong');
    }
    expect(delays.slice(0, 9)).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 256]);
    expect(Math.max(...delays)).to.be.within(500, 900);
  });

  it('forgives one failure in ten minutes', async () => {
    const account = someone();
    await fail(() => from(account), 7);
    time += MINUTE;
    expect(await fail(() => from(account), 1)).to.deep.equal(['wrong']);
    expect(delayOf(await tryOnce(from(account), 'wrong'))).to.equal(2);
    time += 20 * MINUTE;
    expect(await fail(() => from(account), 1)).to.deep.equal(['wrong']);
    expect(delayOf(await tryOnce(from(account), 'wrong'))).to.equal(1);
    time += 3 * HOUR;
    expect(await fail(() => from(account), 5)).to.deep.equal(Array(5).fill('wrong'));
  });

  it('gives who never stops no more than a hundred tries an hour, from any number of addresses', async () => {
    const account = someone();
    const hours = [0, 0, 0];
    for (const hour of hours.keys()) {
      for (let second = 0; second < 3600; second += 5) {
        time += 5 * SECOND;
        const result = await tryOnce(from(account), 'wrong');
        if (result === 'wrong') hours[hour] = (hours[hour] ?? 0) + 1;
      }
    }
    expect(Math.max(...hours)).to.be.lessThan(30);
    expect(Math.min(...hours)).to.be.greaterThan(3);
  });

  it('does not prolong a delay by what is refused', async () => {
    const account = someone();
    await fail(() => from(account), 8);
    const first = delayOf(await tryOnce(from(account), 'wrong'));
    for (let round = 0; round < 20; round += 1) await tryOnce(from(account), 'wrong');
    expect(delayOf(await tryOnce(from(account), 'wrong'))).to.equal(first);
    time += first * SECOND;
    expect(await tryOnce(from(account), 'right')).to.equal('right');
  });

  it('counts neither what is right nor what could not be found out', async () => {
    const account = someone();
    await fail(() => from(account), 4);
    for (let round = 0; round < 10; round += 1) {
      expect(await tryOnce(from(account), 'right')).to.equal('right');
      const broken = await throttle
        .attempt(from(account), () => Promise.reject(new Error('broken')))
        .catch((error: unknown) => error);
      expect(broken).to.include({ message: 'broken' });
    }
    expect(await tryOnce(from(account), 'wrong')).to.equal('wrong');
    expect(delayOf(await tryOnce(from(account), 'wrong'))).to.equal(1);
  });

  it('lets a known device in while everybody else must wait', async () => {
    const account = someone();
    await fail(() => from(account), 9);
    const known = () => from(account, { device: 'phone' });
    expect(await tryOnce(known(), 'right')).to.equal('right');
    expect(await tryOnce(known(), 'wrong')).to.equal('wrong');
    expect(delayOf(await tryOnce(from(account), 'right'))).to.be.greaterThan(0);
  });

  it('clears nothing of the others by the success of a known device', async () => {
    const account = someone();
    await fail(() => from(account), 6);
    const delay = delayOf(await tryOnce(from(account), 'wrong'));
    await tryOnce(from(account, { device: 'phone' }), 'right');
    expect(delayOf(await tryOnce(from(account), 'wrong'))).to.equal(delay);
  });

  it('slows a stolen device down too, for itself, until its owner succeeds', async () => {
    const account = someone();
    const known = (device: string) => from(account, { device });
    await fail(() => known('stolen'), 5);
    expect(delayOf(await tryOnce(known('stolen'), 'right'))).to.equal(1);
    expect(await tryOnce(known('other'), 'right')).to.equal('right');
    expect(await tryOnce(from(account), 'right')).to.equal('right');
    time += SECOND;
    expect(await tryOnce(known('stolen'), 'right')).to.equal('right');
    expect(await fail(() => known('stolen'), 5)).to.deep.equal(Array(5).fill('wrong'));
  });

  it('slows down an address that guesses at many accounts, but not its known devices', async () => {
    const address = somewhere();
    const results = await fail(() => from(someone(), { address }), 100);
    expect(new Set(results)).to.deep.equal(new Set(['wrong']));
    expect(delayOf(await tryOnce(from(someone(), { address }), 'right'))).to.equal(1);
    expect(await tryOnce(from(someone(), { address, device: 'phone' }), 'right')).to.equal('right');
    expect(await tryOnce(from(someone()), 'right')).to.equal('right');
    time += SECOND;
    expect(await tryOnce(from(someone(), { address }), 'right')).to.equal('right');
    time += 2 * HOUR;
    expect(await fail(() => from(someone(), { address }), 100)).to.include('wrong');
  });

  it('takes all addresses of an IPv6 network for one', async () => {
    const inside = (host: number) => from(someone(), { address: `2001:db8:77::${host}` });
    for (let host = 1; host <= 100; host += 1) await tryOnce(inside(host), 'wrong');
    expect(delayOf(await tryOnce(inside(999), 'right'))).to.equal(1);
    expect(await tryOnce(from(someone(), { address: '2001:db8:78::1' }), 'right')).to.equal(
      'right',
    );
  });

  it('refuses no right attempt because others are under way', async () => {
    const account = someone();
    let running = 0;
    let most = 0;
    const slowly = async (): Promise<string> => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return 'right';
    };
    const attempts = Array.from({ length: 30 }, () => throttle.attempt(from(account), slowly));
    expect(await Promise.all(attempts)).to.deep.equal(Array(30).fill('right'));
    expect(most).to.be.within(2, 5);
  });

  it('gives a burst of wrong attempts no more tries than one by one', async () => {
    const account = someone();
    const others = start();
    let checked = 0;
    const guess = (instance: typeof throttle) =>
      instance.attempt(from(account), () => {
        checked += 1;
        return Promise.resolve(undefined);
      });
    const bursts = Array.from({ length: 200 }, (_, index) => guess(index % 2 ? throttle : others));
    const results = await Promise.allSettled(bursts);
    expect(checked).to.equal(5);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).to.have.length(195);

    time += SECOND;
    await Promise.allSettled(Array.from({ length: 50 }, () => guess(throttle)));
    expect(checked).to.equal(6);
  });

  it('gives the place of an attempt back whose process died', async () => {
    const account = someone();
    const store = createThrottleStore(redis, prefix);
    for (let lost = 0; lost < 5; lost += 1)
      await store.begin(countersOf(from(account)), `lost-${lost}`, new Date(time));
    let settled = false;
    const waiting = tryOnce(from(account), 'right').finally(() => (settled = true));
    await tryOnce(from(someone()), 'right');
    expect(settled).to.equal(false);
    time += MINUTE;
    expect(await waiting).to.equal('right');
  });

  it('asks to tell of a refusal once a minute', async () => {
    const account = someone();
    const told = async (times: number) =>
      (await fail(() => from(account), times)).map(
        (each) => each instanceof TooManyAttempts && each.tell,
      );
    await fail(() => from(account), 5);
    for (let doublings = 0; doublings < 8; doublings += 1) {
      time += 2 ** doublings * SECOND;
      await fail(() => from(account), 1);
    }
    expect(await told(10)).to.deep.equal([true, ...Array<boolean>(9).fill(false)]);
    time += MINUTE;
    expect(await told(2)).to.deep.equal([true, false]);
  });

  it('forgets what is forgiven', async () => {
    const account = someone();
    await fail(() => from(account), 9);
    await throttle.forgive(account);
    expect(await tryOnce(from(account), 'right')).to.equal('right');
    expect(await fail(() => from(account), 5)).to.deep.equal(Array(5).fill('wrong'));
  });

  it('keeps no address and no account name in Redis, and nothing for ever', async () => {
    const account = someone();
    await fail(() => from(account, { address: '203.0.113.77' }), 6);
    await eventually(async () => {
      const keys = await redis.keys(`${prefix}:*`);
      expect(keys.length).to.be.greaterThan(0);
      expect(keys.join()).to.not.match(/example|203\.0/);
      for (const key of keys) expect(await redis.pTTL(key), key).to.not.equal(-1);
    });
  });
});
