import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

/** A second is promised; a burst on a busy machine may take a little longer to be served at all. */
const BURST_WITHIN_MS = 3000;

describe('while Redis is away', () => {
  let redis: TcpProxy;
  let auth: AuthUnderTest;
  before(async () => {
    redis = await startTcpProxy(testServers('redis').redis);
    auth = await startAuth({ REDIS_URL: redis.url });
  });
  afterEach(() => restored());
  after(async () => {
    await auth.stop();
    await redis.close();
  });

  const restored = (): Promise<void> => {
    redis.restore();
    return eventually(async () => {
      expect(await auth.rpc.call('auth.health', {})).to.deep.equal({ status: 'up' });
    });
  };
  const signIn = async (email: string) => (await auth.api.login(email, TEST_PASSWORD)).body;

  for (const failure of ['refuse', 'freeze'] as const) {
    it(`accepts no revoked token, before, during and after (${failure})`, async () => {
      const { email } = await auth.register();
      const { accessToken } = await signIn(email);
      const alive = await signIn(email);
      // Both signatures have been seen, so nothing but the label is left to look at.
      expect((await auth.api.profile(accessToken)).status).to.equal(200);
      expect((await auth.api.profile(alive.accessToken)).status).to.equal(200);
      expect((await auth.api.logout(accessToken)).status).to.equal(204);

      redis[failure]();
      for (let count = 0; count < 5; count += 1) {
        expect((await auth.api.profile(accessToken)).status).to.equal(503);
        expect((await auth.api.profile(alive.accessToken)).status).to.equal(503);
      }
      await restored();
      expect((await auth.api.profile(accessToken)).status).to.equal(401);
      expect((await auth.api.profile(alive.accessToken)).status).to.equal(200);
    });

    it(`answers a burst of every kind with 503 at once, and recovers by itself (${failure})`, async () => {
      const { email } = await auth.register();
      const session = await signIn(email);
      const before = auth.hasher.comparisons;
      redis[failure]();
      const began = performance.now();
      const burst = Array.from({ length: 20 }, () => [
        auth.api.login(email, TEST_PASSWORD),
        auth.api.login(email, 'wrong'),
        auth.api.refresh(session.refreshToken),
        auth.api.profile(session.accessToken),
      ]).flat();
      const answers = await Promise.all(burst);
      expect(performance.now() - began).to.be.lessThan(BURST_WITHIN_MS);
      expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([503]));
      expect(answers.every(({ headers }) => Number(headers.get('retry-after')) > 0)).to.equal(true);
      expect(auth.hasher.comparisons, 'no password is checked uncounted').to.equal(before);

      await restored();
      expect((await auth.api.profile(session.accessToken)).status).to.equal(200);
      expect((await auth.api.refresh(session.refreshToken)).status).to.equal(200);
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
    });
  }

  it('refuses logins over the broker too', async () => {
    const { email } = await auth.register();
    redis.refuse();
    const credentials = { email, password: TEST_PASSWORD, address: '198.51.100.7' };
    const refused = await auth.rpc.call('auth.login', credentials).catch((error: unknown) => error);
    expect(refused).to.include({ code: 'redis_unavailable' });
  });

  it('forgets no failure that was counted before', async () => {
    const { email } = await auth.register();
    for (let count = 0; count < 5; count += 1) await auth.api.login(email, 'wrong');
    // Up to a delay that outlasts what this test takes.
    for (let doublings = 0; doublings < 8; doublings += 1) {
      auth.advance(2 ** doublings * 1000);
      await auth.api.login(email, 'wrong');
    }
    redis.refuse();
    expect((await auth.api.login(email, 'wrong')).status).to.equal(503);
    await restored();
    expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(429);
  });
});
