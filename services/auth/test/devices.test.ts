import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { expect } from 'chai';
import { createDevicesService } from '../src/features/devices/devices.service.js';
import { createDevicesStore } from '../src/features/devices/devices.store.js';
import type { NewAccount } from '../src/features/accounts/accounts.types.js';
import { listenToAccounts, type AccountEvents } from './support/account-events.js';
import type { Answer, Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const DAY = 24 * 60 * 60 * 1000;

describe('known devices', () => {
  let auth: AuthUnderTest;
  let events: AccountEvents;
  before(async () => {
    auth = await startAuth();
    events = await listenToAccounts(auth);
  });
  after(() => auth.stop());

  type Login = { email: string; password?: string; deviceToken?: string; device?: string };
  const login = (body: Login, headers: Record<string, string> = {}): Promise<Answer<Session>> =>
    auth.api.send('POST', '/auth/login', { body: { password: TEST_PASSWORD, ...body }, headers });

  /** Signs in and returns the token by which the device is known. */
  const signIn = async (body: Login): Promise<string> => {
    const { status, body: session } = await login(body);
    expect(status).to.equal(200);
    return session.deviceToken ?? '';
  };

  const registered = async (more: Partial<NewAccount> = {}) => {
    const { id, email, memberships } = await auth.register(more);
    return { id, email, memberships };
  };

  /** Whether a login is taken for one from a known device: only that one passes a locked counter. */
  const isKnown = async (email: string, deviceToken: string): Promise<boolean> => {
    for (let count = 0; count < 6; count += 1) await login({ email, password: 'wrong' });
    return (await login({ email, deviceToken })).status === 200;
  };

  const mailsTo = async (accountId: string): Promise<Envelope[]> =>
    (await events.of(accountId)).filter(({ type }) => type === 'gatehouse.mail.requested.v1');

  it('answers a login with a token, and the next login on this device with the same', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    expect(deviceToken).to.match(/^[\w-]{43}$/);
    expect(await signIn({ email, deviceToken })).to.equal(deviceToken);
    expect(await signIn({ email })).to.not.equal(deviceToken);
  });

  it('answers none with a refresh', async () => {
    const { email } = await registered();
    const { body } = await login({ email });
    const refreshed = await auth.api.refresh(body.refreshToken);
    expect(refreshed.status).to.equal(200);
    expect(refreshed.body).to.not.have.property('deviceToken');
  });

  it('keeps only a hash of it', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    for (const table of ['known_devices', 'sessions', 'outbox']) {
      const [rows] = await auth.sql.query(`SELECT * FROM ${table}`);
      const held = JSON.stringify(rows);
      expect(held).to.not.include(deviceToken);
      expect(held).to.not.include(JSON.stringify(Buffer.from(deviceToken, 'base64url')));
    }
  });

  it('lets a known device in while everybody else is slowed down', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    expect(await isKnown(email, deviceToken)).to.equal(true);
    expect((await login({ email })).status).to.equal(429);
  });

  it('lets a known device wait apart from those whom nobody knows', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    const other = await registered();
    const lanes: unknown[] = [];
    const matches = auth.hasher.matches.bind(auth.hasher);
    auth.hasher.matches = (password, hash, lane) => {
      lanes.push(lane);
      return matches(password, hash, lane);
    };
    try {
      await login({ email, deviceToken });
      await login({ email, deviceToken, password: 'wrong' });
      await login({ email });
      await login({ email: other.email, deviceToken });
      await login({ email, deviceToken: 'x'.repeat(43) });
    } finally {
      auth.hasher.matches = matches;
    }
    expect(lanes).to.deep.equal(['known', 'known', 'strangers', 'strangers', 'strangers']);
  });

  it('lets nobody in by the device alone', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    const { status, problem } = await login({ email, deviceToken, password: 'wrong' });
    expect({ status, code: problem.code }).to.deep.equal({
      status: 401,
      code: 'invalid_credentials',
    });
  });

  it('slows down who guesses with a stolen device token', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    const stolen = { email, deviceToken, password: 'wrong' };
    for (let count = 0; count < 5; count += 1) expect((await login(stolen)).status).to.equal(401);
    const before = auth.hasher.comparisons;
    expect((await login(stolen)).status).to.equal(429);
    expect(auth.hasher.comparisons).to.equal(before);
    expect((await login({ email })).status).to.equal(200);
  });

  it('knows no device of another account, and none that was made up', async () => {
    const mine = await registered();
    const other = await registered();
    const foreign = await signIn({ email: other.email });
    expect(await isKnown(mine.email, foreign)).to.equal(false);
    expect(await isKnown(mine.email, 'x'.repeat(43))).to.equal(false);
    expect(await isKnown(other.email, foreign)).to.equal(true);
  });

  it('never takes over a token that it did not issue', async () => {
    const { email } = await registered();
    const chosen = 'x'.repeat(43);
    const issued = await signIn({ email, deviceToken: chosen });
    expect(issued).to.not.equal(chosen);
    expect(await isKnown(email, chosen)).to.equal(false);
  });

  it('knows a device for 180 days after its last login', async () => {
    const { email } = await registered();
    const deviceToken = await signIn({ email });
    auth.advance(179 * DAY);
    expect(await signIn({ email, deviceToken })).to.equal(deviceToken);
    auth.advance(179 * DAY);
    expect(await isKnown(email, deviceToken)).to.equal(true);
    auth.advance(181 * DAY);
    expect(await signIn({ email, deviceToken })).to.not.equal(deviceToken);
  });

  it('keeps twenty devices and forgets the one used longest ago', async () => {
    const { id, email } = await registered();
    const [oldest = '', second = '', ...others] = await many(20, () => signIn({ email }));
    expect(await signIn({ email, deviceToken: oldest })).to.equal(oldest);
    await signIn({ email });
    expect(await signIn({ email, deviceToken: oldest })).to.equal(oldest);
    expect(others).to.have.length(18);
    expect(await isKnown(email, second)).to.equal(false);
    const [rows] = await auth.sql.query('SELECT id FROM known_devices WHERE account_id = ?', {
      replacements: [id],
    });
    expect(rows).to.have.length(20);
  });

  async function many<T>(times: number, work: () => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    while (results.length < times) {
      auth.advance(10);
      results.push(await work());
    }
    return results;
  }

  it('opens every session when many new devices come at once', async () => {
    const { email } = await registered();
    const answers = await Promise.all(Array.from({ length: 15 }, () => login({ email })));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(15).fill(200));
    expect(new Set(answers.map(({ body }) => body.deviceToken))).to.have.property('size', 15);
  });

  it('tells the owner of a new device, but not of the first and not of a known one', async () => {
    const { id, email, memberships } = await registered({ locale: 'hi' });
    const deviceToken = await signIn({ email });
    await signIn({ email, deviceToken });
    expect(await mailsTo(id)).to.deep.equal([]);

    const { body } = await login({ email, device: 'A tablet' }, { 'x-forwarded-for': '192.0.2.9' });
    await login({ email, password: 'wrong' });
    const mails = await mailsTo(id);
    expect(mails.map(({ data }) => data)).to.deep.equal([
      {
        to: email,
        locale: 'hi',
        template: 'new-device',
        values: {
          name: 'Asha',
          communityId: memberships[0]?.communityId,
          device: 'A tablet',
          address: '192.0.2.9',
          at: body.session.createdAt,
        },
      },
    ]);
  });

  it('forgets all devices of an account, and still knows that it has been used', async () => {
    const { id, email } = await registered();
    const deviceToken = await signIn({ email });
    const store = createDevicesStore(auth.sql);
    const devices = createDevicesService({ store, now: () => new Date() });
    await auth.sql.transaction((tx) => devices.forgetAll(tx, id));
    expect(await isKnown(email, deviceToken)).to.equal(false);
    auth.advance(DAY);
    await signIn({ email, deviceToken });
    expect(await mailsTo(id)).to.have.length(1);
  });

  it('is the same over the broker', async () => {
    const { email } = await registered();
    const credentials = { email, password: TEST_PASSWORD, address: '198.51.100.7' };
    const { deviceToken = '' } = await auth.rpc.call('auth.login', credentials);
    expect(deviceToken).to.match(/^[\w-]{43}$/);
    expect(await isKnown(email, deviceToken)).to.equal(true);
    const again = await auth.rpc.call('auth.login', { ...credentials, deviceToken });
    expect(again.deviceToken).to.equal(deviceToken);
  });

  for (const deviceToken of [7, null, '', 'short', 'x'.repeat(44), `${'x'.repeat(42)}!`]) {
    it(`refuses ${JSON.stringify(deviceToken)} as a device token`, async () => {
      const body = { email: 'a@b.example', password: 'x', deviceToken };
      expect((await auth.api.send('POST', '/auth/login', { body })).status).to.equal(400);
    });
  }
});
