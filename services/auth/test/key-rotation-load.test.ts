import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { createTokenVerifier, type VerifyToken } from '@gatehouse/shared/auth/token-verifier';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import {
  closeRedis,
  connectRedis,
  createRedis,
  type RedisClient,
} from '@gatehouse/shared/redis/redis';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { setTimeout as delay } from 'node:timers/promises';
import { rightsOf } from '../src/features/permissions/permissions.js';
import { createApiClient, type ApiClient } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { keysOf, kidOf } from './support/signing-keys.js';

/** As the command allows it. */
const SHORTEST_OVERLAP_MS = 10_000;
const REFRESHES_PER_LOGIN = 5;

describe('rotating the signing key under load', () => {
  let auth: AuthUnderTest;
  let redis: RedisClient;
  const instances: RunnableService[] = [];
  before(async () => {
    auth = await startAuth();
    for (let n = 0; n < 2; n += 1) {
      const keys = otherService();
      const instance = await auth.startAnother({ lookForKeysEveryMs: 50, keys });
      instances.push(instance);
      await instance.start();
    }
    redis = createRedis(auth.config.REDIS_URL, silentLogger);
    await connectRedis(redis);
  });
  after(async () => {
    await closeRedis(redis);
    await Promise.all(instances.map((instance) => instance.stop()));
    await auth.stop();
  });

  /** The keys as each service has them, over the broker, with its settings and the test's clock. */
  const otherService = (): KeyProvider =>
    cachingKeyProvider(() => auth.rpc.call('auth.keys.list', {}), { now: () => auth.now() });

  it('refuses not one request', async () => {
    const [calm, pestered] = [otherService(), otherService()];
    const verifiers = [calm, pestered].map((keys) =>
      createTokenVerifier({ redis, keys, rightsOf }),
    );
    const apis = instances.map(({ address }) => createApiClient(`${address ?? ''}/api/v1`));
    const load = new Load(apis, verifiers);
    const running = [...apis, ...apis].map(async (api) => {
      const { email } = await auth.register();
      await load.run(email, api);
    });
    running.push(load.makeUpKeys(pestered));

    try {
      await eventually(() => {
        expect(load.accepted.size, 'the load has begun').to.equal(1);
      });
      const { kid: next } = await keysOf(auth).rotate(SHORTEST_OVERLAP_MS);
      await eventually(
        () => {
          auth.advance(250);
          expect(load.accepted.get(next) ?? 0, 'tokens of the new key').to.be.greaterThan(100);
        },
        { within: 50_000, every: 100 },
      );
    } finally {
      load.stopped = true;
      await Promise.all(running);
    }
    expect(load.refused).to.deep.equal([]);
    expect([...load.accepted.keys()]).to.have.length(2);
  }).timeout(60_000);
});

/** People who log in and refresh all the time, and use each token at every service. */
class Load {
  stopped = false;
  /** How many tokens of each key everybody took. */
  readonly accepted = new Map<string, number>();
  readonly refused: string[] = [];

  constructor(
    readonly apis: readonly ApiClient[],
    readonly verifiers: readonly VerifyToken[],
  ) {}

  async run(email: string, api: ApiClient): Promise<void> {
    while (!this.stopped) {
      let answer = await api.login(email, TEST_PASSWORD);
      for (let n = 0; n < REFRESHES_PER_LOGIN && answer.status < 300; n += 1) {
        await this.#use(answer.body.accessToken);
        answer = await api.refresh(answer.body.refreshToken);
      }
      if (answer.status >= 300) this.refused.push(`${answer.status} ${answer.problem.code}`);
    }
  }

  /** Tokens that name keys nobody has: they use up how often a verifier may ask. */
  async makeUpKeys(keys: KeyProvider): Promise<void> {
    for (let n = 0; !this.stopped; n += 1) {
      await keys.keyFor(`made-up-${n}`).catch(() => undefined);
      await delay(10);
    }
  }

  async #use(token: string): Promise<void> {
    const checks = await Promise.allSettled([
      ...this.verifiers.map((verify) => verify(token)),
      ...this.apis.map(async (api) => {
        const { status, problem } = await api.profile(token);
        if (status !== 200) throw new Error(`${status} ${problem.code}`);
      }),
    ]);
    for (const check of checks) {
      if (check.status === 'rejected') this.refused.push(String(check.reason));
    }
    const kid = kidOf(token);
    this.accepted.set(kid, (this.accepted.get(kid) ?? 0) + 1);
  }
}
