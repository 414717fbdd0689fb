import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { createTokenSigner, type TokenSigner } from '@gatehouse/shared/auth/token-signer';
import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import { createAccountsService } from '../src/features/accounts/accounts.service.js';
import { createAccountsStore } from '../src/features/accounts/accounts.store.js';
import { createSessionEnder } from '../src/features/sessions/session-ender.js';
import { createSessionsStore } from '../src/features/sessions/sessions.store.js';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

describe('endSessionsOf', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let tokens: TokenSigner;
  let close: () => Promise<void>;

  before(async () => {
    auth = await startAuth();
    events = await listenToEvents(auth);
    const redis = createRedis(auth.config.REDIS_URL, silentLogger);
    await connectRedis(redis);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    tokens = createTokenSigner({ redis, key: () => ({ kid: 'none', privateKey }) });
    close = () => closeRedis(redis);
  });
  after(async () => {
    await close();
    await auth.stop();
  });

  function enderWith(revoke: TokenSigner['revoke'] = (ids) => tokens.revoke(ids)) {
    const pushed: Envelope[] = [];
    const now = () => new Date();
    const accounts = createAccountsService({
      store: createAccountsStore(auth.sql),
      hasher: auth.hasher,
      logger: silentLogger,
      now,
    });
    const ender = createSessionEnder({
      store: createSessionsStore(auth.sql),
      accounts,
      tokens: { revoke },
      push: (_key, envelope) => pushed.push(envelope),
      now,
    });
    return { ...ender, pushed };
  }

  async function signIn(times: number): Promise<Session[]> {
    const { email } = await auth.register();
    const logins = Array.from({ length: times }, () => auth.api.login(email, TEST_PASSWORD));
    return (await Promise.all(logins)).map(({ body }) => body);
  }

  const accountOf = ([session]: Session[]): string => session?.user.id ?? '';
  const statusOf = async ({ accessToken }: Session): Promise<number> =>
    (await auth.api.profile(accessToken)).status;

  it('ends all of them in one event and one round trip, and tells the edges of each', async () => {
    const sessions = await signIn(3);
    let roundTrips = 0;
    const ender = enderWith((ids) => {
      roundTrips += 1;
      return tokens.revoke(ids);
    });
    const actorId = (await auth.register()).id;
    await ender.endSessionsOf(accountOf(sessions), { reason: 'ended-by-admin', actorId });

    expect(await Promise.all(sessions.map(statusOf))).to.deep.equal([401, 401, 401]);
    expect(roundTrips).to.equal(1);
    const ids = sessions.map(({ session }) => session.id);
    expect(ender.pushed.map(({ data }) => (data as Ended).sessionId)).to.have.members(ids);
    const told = (await events.about(accountOf(sessions))).filter(isEnd);
    expect(told).to.have.length(1);
    expect(told[0]?.data).to.include({ reason: 'ended-by-admin', actorId });
    expect((told[0]?.data as Ended).sessionIds).to.have.members(ids);
  });

  it('spares the one it is told to spare, and other accounts', async () => {
    const [kept, ...others] = await signIn(3);
    const [stranger] = await signIn(1);
    if (kept === undefined || stranger === undefined) throw new Error('not signed in');
    await enderWith().endSessionsOf(kept.user.id, {
      reason: 'password-changed',
      except: kept.session.id,
    });
    expect(await Promise.all([kept, stranger, ...others].map(statusOf))).to.deep.equal([
      200, 200, 401, 401,
    ]);
    expect((await auth.api.refresh(kept.refreshToken)).status).to.equal(200);
  });

  it('can be repeated when it could not revoke', async () => {
    const sessions = await signIn(2);
    const failing = enderWith(() => Promise.reject(new Error('Redis is away')));
    const end = (ender: typeof failing) =>
      ender.endSessionsOf(accountOf(sessions), { reason: 'deactivated' });
    const failure = await end(failing).catch((error: unknown) => error);
    expect(failure).to.be.an('error');
    expect(await Promise.all(sessions.map(statusOf))).to.deep.equal([200, 200]);

    const again = enderWith();
    await end(again);
    expect(await Promise.all(sessions.map(statusOf))).to.deep.equal([401, 401]);
    expect(again.pushed).to.have.length(2);
    expect((await events.about(accountOf(sessions))).filter(isEnd)).to.have.length(1);
  });

  it('tells nothing when nothing was open', async () => {
    const { id } = await auth.register();
    const ender = enderWith();
    await ender.endSessionsOf(id, { reason: 'logout' });
    await ender.endSessionsOf('00000000-0000-7000-8000-000000000000', { reason: 'logout' });
    expect(ender.pushed).to.deep.equal([]);
    expect((await events.about(id)).filter(isEnd)).to.deep.equal([]);
  });

  it('leaves no token alive when it races with refreshes', async () => {
    const sessions = await signIn(3);
    const refreshes = sessions.map(({ refreshToken }) => auth.api.refresh(refreshToken));
    await enderWith().endSessionsOf(accountOf(sessions), { reason: 'deactivated' });
    for (const { status, body } of await Promise.all(refreshes))
      if (status === 200) expect(await statusOf(body)).to.equal(401);
  });
});

interface Ended {
  sessionId: string;
  sessionIds: string[];
}

function isEnd({ type }: Envelope): boolean {
  return type === 'gatehouse.user.sessions-ended.v1';
}
