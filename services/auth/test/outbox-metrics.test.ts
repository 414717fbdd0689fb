import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

describe('the gauges of the outbox', () => {
  let rabbitmq: TcpProxy;
  let mysql: TcpProxy;
  let auth: AuthUnderTest;

  before(async () => {
    const servers = testServers('rabbitmq', 'mysql');
    rabbitmq = await startTcpProxy(servers.rabbitmq);
    mysql = await startTcpProxy(servers.mysql);
    auth = await startAuth({ RABBITMQ_URL: rabbitmq.url }, mysql);
  });
  after(async () => {
    rabbitmq.restore();
    mysql.restore();
    await auth.stop();
    await Promise.all([rabbitmq.close(), mysql.close()]);
  });

  const scrape = async (): Promise<string> =>
    (await fetch(new URL('/metrics', auth.api.base))).text();
  const gauge = async (name: string): Promise<number> => {
    const value = new RegExp(`^${name}\\{.*\\} (.+)$`, 'm').exec(await scrape())?.[1];
    return Number(value);
  };

  it('tell how many events wait for the broker and for how long', async () => {
    expect(await gauge('outbox_pending')).to.equal(0);
    expect(await gauge('outbox_lag_seconds')).to.equal(0);
    rabbitmq.refuse();
    const login = { email: 'nobody@test.gatehouse.example', password: 'wrong password' };
    await auth.api.send('POST', '/auth/register', {
      body: { ...login, password: 'a long unusual passphrase', givenName: 'A', familyName: 'B' },
    });
    await eventually(
      async () => {
        expect(await gauge('outbox_pending')).to.be.greaterThan(0);
        expect(await gauge('outbox_lag_seconds')).to.be.greaterThan(0);
      },
      { within: 15_000 },
    );
    rabbitmq.restore();
    await eventually(
      async () => {
        expect(await gauge('outbox_pending')).to.equal(0);
        expect(await gauge('outbox_lag_seconds')).to.equal(0);
      },
      { within: 30_000 },
    );
  }).timeout(60_000);

  for (const failure of ['refuse', 'freeze'] as const) {
    it(`are missing, and the other metrics are not, while MySQL starts to ${failure}`, async () => {
      mysql[failure]();
      await eventually(
        async () => {
          const text = await scrape();
          expect(text).not.to.match(/^outbox_pending\{/m);
          expect(text).to.match(/^http_requests_total|^process_cpu/m);
        },
        { within: 15_000 },
      );
      mysql.restore();
      await eventually(async () => expect(await gauge('outbox_pending')).to.equal(0), {
        within: 15_000,
      });
    }).timeout(40_000);
  }
});
