import { createHash } from 'node:crypto';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { listenToAccounts, type AccountEvents } from './support/account-events.js';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';

const MINUTE = 60_000;
const FAILED = 'gatehouse.user.login-failed.v1';

describe('login-failed events', () => {
  let auth: AuthUnderTest;
  let events: AccountEvents;
  before(async () => {
    auth = await startAuth();
    events = await listenToAccounts(auth);
  });
  after(() => auth.stop());

  /** @param subject an account's id, or what is made of the address where there is no account */
  const failuresOf = async (subject: string, count: number): Promise<Envelope[]> =>
    eventually(async () => {
      const failures = (await events.of(subject)).filter(({ type }) => type === FAILED);
      expect(failures).to.have.length(count);
      return failures;
    });

  /** What somebody typed is in no subject: it has any length, and every log and key shows those. */
  const subjectOf = (email: string) =>
    `address/${createHash('sha256').update(email).digest('base64url')}`;

  const failTimes = async (email: string, times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) await auth.api.login(email, 'wrong');
  };

  it('tell of a wrong password: who, where, when', async () => {
    const account = await auth.register();
    const { status } = await auth.api.send('POST', '/auth/login', {
      body: { email: account.email.toUpperCase(), password: 'wrong', device: 'A phone' },
      headers: { 'x-forwarded-for': '203.0.113.9', 'x-correlation-id': 'test-correlation-1' },
    });
    expect(status).to.equal(401);
    const [failure] = await failuresOf(account.id, 1);
    expect(failure).to.include({ correlationid: 'test-correlation-1' });
    const { at, ...data } = failure?.data as { at: string };
    expect(Date.parse(at)).to.be.closeTo(Date.now(), MINUTE);
    expect(data).to.deep.equal({
      accountId: account.id,
      communityIds: [TEST_COMMUNITY],
      email: account.email,
      address: '203.0.113.9',
      device: 'A phone',
      reason: 'credentials',
    });
    expect(JSON.stringify(failure)).to.not.include('wrong');
  });

  it('tell of an address without account and of a deactivated account too', async () => {
    const unknown = 'nobody@test.gatehouse.example';
    await auth.api.login(unknown, 'wrong', { 'x-forwarded-for': '203.0.113.9' });
    const [failure] = await failuresOf(subjectOf(unknown), 1);
    const { at, ...data } = failure?.data as { at: string };
    expect(at).to.be.a('string');
    expect(data).to.deep.equal({
      communityIds: [],
      email: unknown,
      address: '203.0.113.9',
      reason: 'credentials',
    });

    const account = await auth.register();
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [account.id],
    });
    await auth.api.login(account.email, TEST_PASSWORD);
    await failuresOf(account.id, 1);
  });

  it('are not written for a login that succeeds', async () => {
    const account = await auth.register();
    await auth.api.login(account.email, TEST_PASSWORD);
    await failuresOf(account.id, 0);
  });

  it('tell of throttled logins once a minute, with and without account', async () => {
    const account = await auth.register();
    const reasonsOf = async (subject: string, count: number): Promise<unknown[]> =>
      (await failuresOf(subject, count)).map(({ data }) => (data as { reason: string }).reason);

    for (const [email, subject] of [
      [account.email, account.id],
      ['flooded@test.gatehouse.example', subjectOf('flooded@test.gatehouse.example')],
    ] as const) {
      const checked = Array<string>(5).fill('credentials');
      await failTimes(email, 20);
      expect(await reasonsOf(subject, 6)).to.deep.equal([...checked, 'throttled']);
      for (let doublings = 0; doublings < 8; doublings += 1) {
        auth.advance(2 ** doublings * 1000);
        await failTimes(email, 1);
      }
      await failTimes(email, 20);
      const later = await reasonsOf(subject, 15);
      expect(later.slice(6)).to.deep.equal([...Array<string>(8).fill('credentials'), 'throttled']);
    }
  });
});
