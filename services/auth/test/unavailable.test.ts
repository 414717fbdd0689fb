import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

describe('when a store is away', () => {
  let redis: TcpProxy;
  let mysql: TcpProxy;
  let auth: AuthUnderTest;
  let email: string;
  let session: Session;

  before(async () => {
    const servers = testServers('redis', 'mysql');
    redis = await startTcpProxy(servers.redis);
    mysql = await startTcpProxy(servers.mysql);
    auth = await startAuth({ REDIS_URL: redis.url }, mysql);
    ({ email } = await auth.register());
    session = (await auth.api.login(email, TEST_PASSWORD)).body;
  });
  afterEach(async () => {
    redis.restore();
    mysql.restore();
    await eventually(async () => {
      expect(await auth.rpc.call('auth.health', {})).to.deep.equal({ status: 'up' });
    });
  });
  after(async () => {
    await auth.stop();
    await redis.close();
    await mysql.close();
  });

  const operations: [name: string, () => Promise<{ status: number; headers: Headers }>][] = [
    ['login', () => auth.api.login(email, TEST_PASSWORD)],
    ['refreshSession', () => auth.api.refresh(session.refreshToken)],
    ['logout', () => auth.api.logout(session.accessToken)],
    ['getProfile', () => auth.api.profile(session.accessToken)],
  ];

  for (const failure of ['refuse', 'freeze'] as const) {
    for (const [name, operation] of operations) {
      it(`answers ${name} with 503 within a second when Redis starts to ${failure}`, async () => {
        redis[failure]();
        const began = performance.now();
        const { status, headers } = await operation();
        expect(status).to.equal(503);
        expect(performance.now() - began).to.be.lessThan(1000);
        expect(Number(headers.get('retry-after'))).to.be.greaterThan(0);
      });
    }
  }

  for (const [name, operation] of operations) {
    it(`answers ${name} with 503 when MySQL refuses`, async () => {
      mysql.refuse();
      expect((await operation()).status).to.equal(503);
    });
  }

  it('answers getJwks with 503 when MySQL refuses, and with the keys when it is back', async () => {
    const getJwks = () => auth.api.send('GET', '/auth/.well-known/jwks.json');
    mysql.refuse();
    expect((await getJwks()).status).to.equal(503);
    mysql.restore();
    await eventually(async () => {
      expect((await getJwks()).status).to.equal(200);
    });
  });

  it('says in auth.health what is missing', async () => {
    redis.refuse();
    await eventually(async () => {
      const health = await auth.rpc.call('auth.health', {});
      expect(health).to.deep.equal({ status: 'down', detail: 'no answer from redis' });
    });
  });

  it('takes up its work where it was', async () => {
    redis.refuse();
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(503);
    redis.restore();
    const { body } = await eventually(async () => {
      const answer = await auth.api.refresh(session.refreshToken);
      expect(answer.status).to.equal(200);
      return answer;
    });
    expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
    expect((await auth.api.logout(body.accessToken)).status).to.equal(204);
  });
});
