import { expect } from 'chai';
import { UnavailableError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { startPrivateRedis, type PrivateRedis } from './private-redis.js';

/** How a call fails and after how many milliseconds. */
async function failure(call: () => Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const began = performance.now();
  const error = await call().then(
    () => expect.fail('should have failed'),
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - began };
}

async function expectUnavailable(call: () => Promise<unknown>, withinMs: number): Promise<void> {
  const { error, ms } = await failure(call);
  expect(error).to.be.instanceOf(UnavailableError).with.property('code', 'redis_unavailable');
  expect(ms).to.be.below(withinMs);
}

describe('createRedis', () => {
  let server: PrivateRedis;
  let redis: RedisClient;

  beforeEach(async () => {
    server = await startPrivateRedis();
    redis = createRedis(server.url, silentLogger);
    await connectRedis(redis);
  });
  afterEach(async () => {
    await closeRedis(redis);
    await server.kill();
  });

  it('answers, also in transactions', async () => {
    await redis.set('a', '1', { EX: 60 });
    expect(await redis.get('a')).to.equal('1');
    expect(await redis.multi().incr('a').get('a').exec()).to.deep.equal([2, '2']);
  });

  it('fails at once while Redis is down and comes back by itself', async () => {
    await server.kill();
    await eventually(() => expect(redis.isReady).to.equal(false));
    await expectUnavailable(() => redis.get('a'), 100);
    await expectUnavailable(() => redis.multi().incr('a').exec(), 1000);
    await server.restart();
    await eventually(() => redis.set('a', '2'));
    expect(await redis.get('a')).to.equal('2');
  });

  it('fails commands that are under way when Redis dies', async () => {
    server.freeze();
    const call = failure(() => redis.get('a'));
    await server.kill();
    const { error, ms } = await call;
    expect(error).to.be.instanceOf(UnavailableError);
    expect(ms).to.be.below(1000);
  });

  it('waits less than a second for a Redis that hangs, and only once', async () => {
    await redis.set('a', 'before');
    server.freeze();
    await expectUnavailable(() => redis.set('a', 'lost'), 1000);
    await expectUnavailable(() => redis.get('a'), 50);
    await expectUnavailable(() => redis.multi().incr('b').exec(), 50);
    server.thaw();
    await eventually(() => redis.get('a'));
    expect(await redis.get('b')).to.equal(null);
  });

  it('replaces a connection that stays silent, and comes back by itself', async () => {
    const before = redis.socketEpoch;
    server.freeze();
    await expectUnavailable(() => redis.get('a'), 1000);
    await eventually(() => expect(redis.isReady).to.equal(false), { within: 8000 });
    await expectUnavailable(() => redis.get('a'), 50);
    server.thaw();
    await eventually(() => redis.set('a', 'again'), { within: 8000 });
    expect(redis.socketEpoch).to.be.above(before);
  });

  it('keeps a quiet connection', async () => {
    const quiet = createRedis(server.url, silentLogger, {
      pingIntervalMs: 50,
      socketTimeoutMs: 200,
    });
    await connectRedis(quiet);
    const before = quiet.socketEpoch;
    // The other client's expiring key is the clock: five times the socket timeout.
    await redis.set('clock', '1', { PX: 1000 });
    await eventually(async () => expect(await redis.get('clock')).to.equal(null));
    expect(await quiet.ping()).to.equal('PONG');
    expect(quiet.socketEpoch).to.equal(before);
    await closeRedis(quiet);
  });

  it('does not call our own mistakes unavailability', async () => {
    await redis.set('text', 'x');
    const { error } = await failure(() => redis.incr('text'));
    expect(error).to.not.be.instanceOf(UnavailableError);
    expect(error).to.have.property('message').that.includes('not an integer');
    expect(await redis.get('text')).to.equal('x');
  });

  it('does not start without Redis', async () => {
    await server.kill();
    const late = createRedis(server.url, silentLogger);
    await expectUnavailable(() => connectRedis(late, 300), 600);
    expect(late.isOpen).to.equal(false);
  });
});
