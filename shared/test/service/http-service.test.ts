import { expect } from 'chai';
import { staticKeyProvider } from '../../src/auth/key-provider.js';
import { loadSpec } from '../../src/http/load-spec.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import type { EventConsumer, Feature } from '../../src/service/feature.js';
import { httpService, type HttpServiceConfig } from '../../src/service/http-service.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { fixture, shelfHandlers } from '../http/fixtures/shelf-app.js';
import type { operations } from '../http/fixtures/generated/shelf.js';
import { kitchenBrokers, PAID, PLACED, type Schemas } from '../messaging/support.js';

const config: HttpServiceConfig = {
  OPENAPI_DIR: '',
  REDIS_URL: '',
  RABBITMQ_URL: '',
  BROKER_NAMESPACE: '',
  HOST: '127.0.0.1',
  PORT: 0,
  LAME_DUCK: 0,
  OWN_PORT: undefined,
  NODE_APP_INSTANCE: 0,
  VALIDATE_RESPONSES: 'strict',
  CORS_ORIGINS: [],
  API_DOCS: 'off',
  RATE_LIMIT_PER_MINUTE: 1000,
  ACCOUNT_RATE_LIMIT_PER_MINUTE: 1000,
  OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
  OTEL_TRACES_SAMPLER_ARG: 0,
};

describe('A service put together from its features', () => {
  let brokers: TestBrokers;
  let redis: RedisClient;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
  });
  afterEach(async () => {
    await closeRedis(redis);
    await brokers.drop();
  });

  /** A kitchen of these features; its story says what began and ended, in order. */
  async function kitchen(features: (story: string[]) => Feature[]) {
    const story: string[] = [];
    const broker = await brokers.connect('kitchen');
    const close = async () => {
      story.push('-connections');
      await broker.close();
    };
    const checks = { redis: () => redis.ping() };
    const opened = {
      name: 'kitchen',
      config,
      logger: silentLogger,
      metrics: createMetrics('kitchen'),
      connections: { redis, broker, checks, close },
    };
    const service = httpService<operations, Schemas>(opened, {
      spec: await loadSpec(fixture('shelf.yaml')),
      features: features(story),
      handlers: shelfHandlers,
      calls: { 'kitchen.greet': (greeting) => greeting, 'kitchen.wait': (greeting) => greeting },
      idempotency: { find: () => Promise.resolve(undefined) },
      admission: {
        keys: staticKeyProvider({ keys: [] }),
        rightsOf: () => ({ roles: [], permissions: [] }),
        tenantHeader: 'X-Tenant-Id',
      },
    });
    return { service, story };
  }

  const part = (story: string[], name: string) => ({
    name,
    start: () => story.push(`+${name}`),
    stop: () => story.push(`-${name}`),
  });

  const taking =
    (story: string[], ...types: string[]): EventConsumer =>
    async (broker) => {
      const spec = { concern: 'orders', types, handle: () => Promise.resolve() };
      const subscription = await broker.consume(spec);
      story.push('+consumer');
      return {
        stop: async (deadlineMs) => {
          story.push('-consumer');
          await subscription.stop(deadlineMs);
        },
      };
    };

  it('starts from the inside out, and stops from the outside in', async () => {
    const { service, story } = await kitchen((told) => [
      { timers: [part(told, 'oven')], listeners: [part(told, 'bell')] },
      { timers: [part(told, 'clock')], consumers: [taking(told, PLACED, PAID)] },
    ]);
    await service.start();
    story.push((await fetch(`${service.address}/ready`)).ok ? 'answers' : 'does not answer');
    await service.stop();
    const ended = ['-bell', '-consumer', '-clock', '-oven', '-connections'];
    expect(story).to.deep.equal(['+oven', '+clock', '+consumer', '+bell', 'answers', ...ended]);
  });

  it('does not start when an event that its contracts let it consume has no feature', async () => {
    const { service, story } = await kitchen((told) => [
      { timers: [part(told, 'oven')], consumers: [taking(told, PLACED)] },
    ]);
    const failure = await service.start().catch((error: unknown) => String(error));
    expect(failure).to.contain(PAID);
    expect(story.slice(-2)).to.deep.equal(['-oven', '-connections']);
  });
});
