import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const MINUTE = 60_000;

describe('login under attack', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const unknown = 'nobody-at-all@test.gatehouse.example';

  async function failTimes(email: string, times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      expect((await auth.api.login(email, 'wrong')).status).to.equal(401);
    }
  }

  it('refuses with 429 and Retry-After after five failures, and checks nothing', async () => {
    const account = await auth.register();
    await failTimes(account.email, 5);
    const before = auth.hasher.comparisons;
    const { status, problem, headers } = await auth.api.login(account.email, TEST_PASSWORD);
    expect({ status, code: problem.code }).to.deep.equal({
      status: 429,
      code: 'too_many_attempts',
    });
    expect(headers.get('retry-after')).to.equal('1');
    expect(auth.hasher.comparisons).to.equal(before);
    auth.advance(1000);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
  });

  it('answers known and unknown accounts alike', async () => {
    const account = await auth.register();
    const answers = [];
    for (const email of [account.email, unknown]) {
      const before = auth.hasher.comparisons;
      const seen = [];
      for (let count = 0; count < 7; count += 1) {
        const { status, problem, headers } = await auth.api.login(email, 'wrong');
        seen.push({ ...problem, status, correlationId: '', retry: headers.get('retry-after') });
      }
      expect(auth.hasher.comparisons - before).to.equal(5);
      answers.push(seen);
    }
    expect(answers[0]).to.deep.equal(answers[1]);
  });

  it('counts the spellings of one address together, and over the broker too', async () => {
    const account = await auth.register({ email: 'spelled@test.gatehouse.example' });
    await failTimes('Spelled@test.gatehouse.example', 2);
    await failTimes('spelled@TEST.gatehouse.example', 2);
    const credentials = { email: account.email, password: 'wrong', address: '198.51.100.7' };
    const call = () => auth.rpc.call('auth.login', credentials).catch((error: unknown) => error);
    expect(await call()).to.include({ code: 'invalid_credentials' });
    expect(await call()).to.include({ code: 'too_many_attempts', retryAfterSeconds: 1 });
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(429);
  });

  it('never blocks logins that are right, however many come together', async () => {
    const account = await auth.register();
    const logins = Array.from({ length: 20 }, () => auth.api.login(account.email, TEST_PASSWORD));
    const statuses = (await Promise.all(logins)).map(({ status }) => status);
    expect(statuses).to.deep.equal(Array(20).fill(200));
  });

  it('does not count an attempt that nobody could check', async () => {
    const account = await auth.register();
    await auth.sql.query('ALTER TABLE accounts RENAME TO accounts_away');
    for (let count = 0; count < 6; count += 1) {
      expect((await auth.api.login(account.email, 'wrong')).status).to.equal(500);
    }
    await auth.sql.query('ALTER TABLE accounts_away RENAME TO accounts');
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
  });

  it('resets nothing by a refresh, nor by any other request of a session', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    await failTimes(account.email, 5);
    const { status, body: fresh } = await auth.api.refresh(body.refreshToken);
    expect(status).to.equal(200);
    expect((await auth.api.profile(fresh.accessToken)).status).to.equal(200);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(429);
    expect((await auth.api.logout(fresh.accessToken)).status).to.equal(204);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(429);
  });

  it('lets everybody in again after the longest delay', async () => {
    const account = await auth.register();
    for (let round = 0; round < 30; round += 1) {
      await auth.api.login(account.email, 'wrong');
      auth.advance(round < 15 ? 2 ** Math.max(0, round - 4) * 1000 : MINUTE);
    }
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(429);
    auth.advance(15 * MINUTE);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
  });
});
