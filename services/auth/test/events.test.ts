import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';

describe('events', () => {
  let auth: AuthUnderTest;

  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  /** All events about an account once those about a later one have come: the order is kept. */
  async function eventsOf(accountId: string): Promise<Envelope[]> {
    const sentinel = await auth.register();
    await auth.api.login(sentinel.email, TEST_PASSWORD);
    await eventually(() => {
      expect(auth.published.filter(({ subject }) => subject === sentinel.id)).to.have.length(2);
    });
    await eventually(async () => {
      expect((await auth.sql.query('SELECT id FROM outbox'))[0]).to.deep.equal([]);
    });
    return auth.published.filter(({ subject }) => subject === accountId);
  }

  it('tells once that somebody registered and once that they signed in, in this order', async () => {
    const account = await auth.register();
    const { body } = await auth.api.send<{ session: { id: string; createdAt: string } }>(
      'POST',
      '/auth/login',
      {
        body: { email: account.email, password: TEST_PASSWORD, device: 'A phone' },
        headers: { 'x-forwarded-for': '203.0.113.9', 'x-correlation-id': 'test-correlation-1' },
      },
    );
    const events = await eventsOf(account.id);
    expect(events.map(({ type, data }) => ({ type, data }))).to.deep.equal([
      {
        type: 'gatehouse.user.registered.v1',
        data: {
          accountId: account.id,
          actorId: account.id,
          communityIds: [TEST_COMMUNITY],
          at: (events[0]?.data as { at: string }).at,
          email: account.email,
          givenName: 'Asha',
          familyName: 'Rao',
          locale: 'en',
        },
      },
      {
        type: 'gatehouse.user.login.v1',
        data: {
          accountId: account.id,
          actorId: account.id,
          communityIds: [TEST_COMMUNITY],
          sessionId: body.session.id,
          methods: ['pwd'],
          at: body.session.createdAt,
          device: 'A phone',
          address: '203.0.113.9',
        },
      },
    ]);
    expect(events[1]).to.include({
      source: 'gatehouse/auth',
      correlationid: 'test-correlation-1',
    });
  });

  it('tells nothing of what did not happen', async () => {
    const account = await auth.register();
    await auth.api.send('POST', '/auth/login', { body: { email: account.email } });
    const again = await auth.register({ email: account.email }).catch((error: unknown) => error);
    expect(again).to.include({ code: 'email_taken' });
    expect((await eventsOf(account.id)).map(({ type }) => type)).to.deep.equal([
      'gatehouse.user.registered.v1',
    ]);
  });

  it('rolls the session back when its event cannot be written', async () => {
    const account = await auth.register();
    await eventsOf(account.id);
    await auth.sql.query('ALTER TABLE outbox RENAME TO outbox_away');
    const { status } = await auth.api.login(account.email, TEST_PASSWORD);
    await auth.sql.query('ALTER TABLE outbox_away RENAME TO outbox');
    expect(status).to.equal(500);
    const [sessions] = await auth.sql.query('SELECT id FROM sessions WHERE account_id = ?', {
      replacements: [account.id],
    });
    expect(sessions).to.deep.equal([]);
    expect(await eventsOf(account.id)).to.have.length(1);
  });

  it('writes no event when the session cannot be written', async () => {
    const account = await auth.register();
    await auth.sql.query('ALTER TABLE refresh_tokens RENAME TO refresh_tokens_away');
    const { status } = await auth.api.login(account.email, TEST_PASSWORD);
    await auth.sql.query('ALTER TABLE refresh_tokens_away RENAME TO refresh_tokens');
    expect(status).to.equal(500);
    expect(await eventsOf(account.id)).to.have.length(1);
  });

  it('makes one account when two register one address together', async () => {
    const email = 'twice@test.gatehouse.example';
    const results = await Promise.allSettled(
      ['twice@', 'TWICE@', 'Twice@'].map((name) =>
        auth.register({ email: `${name}test.gatehouse.example` }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).to.include({ code: 'email_taken' });
    const [rows] = await auth.sql.query('SELECT id FROM accounts WHERE email = ?', {
      replacements: [email],
    });
    expect(rows).to.have.length(1);
  });
});
