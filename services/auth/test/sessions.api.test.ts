import type { components } from '@gatehouse/contracts/auth';
import { staticKeyProvider } from '@gatehouse/shared/auth/key-provider';
import { createTokenVerifier, type VerifyToken } from '@gatehouse/shared/auth/token-verifier';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { rightsOf } from '../src/features/permissions/permissions.js';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

type OwnSessions = components['schemas']['OwnSessions'];

const DAY = 24 * 60 * 60 * 1000;
const NOBODYS = '0192f3a4-7c1e-7000-8000-00000000dead';

describe('my sessions', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  /** Another service: it has the public keys and its own memory of verified tokens. */
  let elsewhere: VerifyToken;
  let close: () => Promise<void>;
  const pushed: { key: string; envelope: Envelope }[] = [];

  before(async () => {
    auth = await startAuth();
    events = await listenToEvents(auth);
    const edge = await auth.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['user.#'],
      handle: (key, envelope) => pushed.push({ key, envelope }),
    });
    const redis = createRedis(auth.config.REDIS_URL, silentLogger);
    await connectRedis(redis);
    close = () => closeRedis(redis);
    const keys = staticKeyProvider(await auth.rpc.call('auth.keys.list', {}));
    elsewhere = createTokenVerifier({ redis, keys, rightsOf });
  });
  after(async () => {
    await close();
    await auth.stop();
  });

  async function signIn(email?: string, device?: string): Promise<Session> {
    const address = email ?? (await auth.register()).email;
    const body = { email: address, password: TEST_PASSWORD, ...(device && { device }) };
    return (await auth.api.send<Session>('POST', '/auth/login', { body })).body;
  }

  const list = (token: string, query = '') =>
    auth.api.send<OwnSessions>('GET', `/auth/sessions${query}`, { token });

  const idsOf = async ({ accessToken }: Session): Promise<string[]> =>
    (await list(accessToken)).body.items.map(({ id }) => id);

  /** What each of them is told, here and in another service. */
  async function refusals({ accessToken, refreshToken }: Session): Promise<unknown[]> {
    const here = await auth.api.profile(accessToken);
    const there = await elsewhere(accessToken).catch((error: unknown) => error);
    const refresh = await auth.api.refresh(refreshToken);
    return [here.problem.code, (there as { code?: string }).code, refresh.problem.code];
  }
  const OVER = ['token_revoked', 'token_revoked', 'refresh_token_invalid'];

  describe('listSessions', () => {
    it('shows where I am signed in, the newest first, and which one this is', async () => {
      const phone = await signIn(undefined, 'A phone');
      const laptop = await signIn(phone.user.email);
      const { status, body } = await list(phone.accessToken);
      expect(status).to.equal(200);
      expect(body).to.not.have.property('nextCursor');
      const [newest, oldest] = body.items;
      expect(newest).to.include({ id: laptop.session.id, current: false, openedByOwner: true });
      expect(newest).to.not.have.property('device');
      expect(oldest).to.deep.include({
        id: phone.session.id,
        device: 'A phone',
        createdAt: phone.session.createdAt,
        lastUsedAt: phone.session.createdAt,
        methods: ['pwd'],
        current: true,
      });
      expect(oldest?.address).to.match(/^10\./);
    });

    it('tells when a session was used last', async () => {
      const session = await signIn();
      auth.advance(5000);
      const { body } = await auth.api.refresh(session.refreshToken);
      const [entry] = (await list(body.accessToken)).body.items;
      const idle = Date.parse(entry?.lastUsedAt ?? '') - Date.parse(session.session.createdAt);
      expect(idle).to.be.at.least(5000);
    });

    it('goes through them page by page', async () => {
      const session = await signIn();
      await signIn(session.user.email);
      await signIn(session.user.email);
      const first = await list(session.accessToken, '?limit=2');
      expect(first.body.items).to.have.length(2);
      const cursor = first.body.nextCursor ?? '';
      const second = await list(session.accessToken, `?limit=2&cursor=${cursor}`);
      expect(second.body.items.map(({ id }) => id)).to.deep.equal([session.session.id]);
      expect(second.body).to.not.have.property('nextCursor');
    });

    it('shows neither other people’s sessions nor those that are over', async () => {
      const mine = await signIn();
      const ended = await signIn(mine.user.email);
      const stranger = await signIn();
      await auth.api.logout(ended.accessToken);
      expect(await idsOf(mine)).to.deep.equal([mine.session.id]);
      expect(await idsOf(stranger)).to.deep.equal([stranger.session.id]);
    });

    it('refuses what the specification does not allow', async () => {
      const { accessToken } = await signIn();
      for (const query of ['?limit=0', '?limit=101', '?limit=x', '?cursor=', '?cursor=x', '?all=1'])
        expect((await list(accessToken, query)).status, query).to.equal(400);
      expect((await auth.api.send('GET', '/auth/sessions')).status).to.equal(401);
    });
  });

  describe('endSession', () => {
    const end = (token: string, id: string) =>
      auth.api.send('DELETE', `/auth/sessions/${id}`, { token });

    it('refuses its tokens in every service by the time it answers, and no others', async () => {
      const here = await signIn();
      const lost = await signIn(here.user.email);
      await elsewhere(lost.accessToken);
      expect((await end(here.accessToken, lost.session.id)).status).to.equal(204);
      expect(await refusals(lost)).to.deep.equal(OVER);
      expect(await elsewhere(here.accessToken)).to.include({ sid: here.session.id });
      expect((await auth.api.profile(here.accessToken)).status).to.equal(200);
    });

    it('tells the edges and the others, once', async () => {
      const here = await signIn();
      const lost = await signIn(here.user.email);
      for (let times = 0; times < 2; times++)
        expect((await end(here.accessToken, lost.session.id)).status).to.equal(204);
      await eventually(() => {
        const told = pushed.filter(({ key }) => key === `user.${here.user.id}`);
        expect(told[0]?.envelope.data).to.include({ sessionId: lost.session.id });
      });
      const ended = (await events.about(here.user.id)).filter(isEnd);
      expect(ended.map(({ data }) => data)).to.have.length(1);
      expect(ended[0]?.data).to.deep.include({
        actorId: here.user.id,
        sessionIds: [lost.session.id],
        reason: 'ended-by-user',
      });
    });

    it('does not know other people’s sessions, and leaves them alone', async () => {
      const here = await signIn();
      const stranger = await signIn();
      for (const id of [stranger.session.id, NOBODYS]) {
        const { status, problem } = await end(here.accessToken, id);
        expect({ status, code: problem.code }).to.deep.equal({
          status: 404,
          code: 'session_not_found',
        });
      }
      expect((await auth.api.profile(stranger.accessToken)).status).to.equal(200);
    });

    it('refuses what is no id, and callers who are not signed in', async () => {
      const { accessToken, session } = await signIn();
      for (const id of ['x', `${session.id}0`, '%00'])
        expect((await end(accessToken, id)).status, id).to.equal(400);
      expect((await auth.api.send('DELETE', `/auth/sessions/${session.id}`)).status).to.equal(401);
    });
  });

  it('ends all the others', async () => {
    const here = await signIn();
    const others = [await signIn(here.user.email), await signIn(here.user.email)];
    const stranger = await signIn();
    const { status } = await auth.api.send('POST', '/auth/sessions/end-others', {
      token: here.accessToken,
    });
    expect(status).to.equal(204);
    for (const other of others) expect(await refusals(other)).to.deep.equal(OVER);
    expect(await idsOf(here)).to.deep.equal([here.session.id]);
    expect((await auth.api.refresh(here.refreshToken)).status).to.equal(200);
    expect((await auth.api.refresh(stranger.refreshToken)).status).to.equal(200);
  });

  it('ends all of them, this one too', async () => {
    const here = await signIn();
    const other = await signIn(here.user.email);
    const { status } = await auth.api.send('POST', '/auth/sessions/end-all', {
      token: here.accessToken,
    });
    expect(status).to.equal(204);
    for (const session of [here, other]) expect(await refusals(session)).to.deep.equal(OVER);
  });

  it('ends nothing for callers who are not signed in', async () => {
    for (const path of ['end-others', 'end-all'])
      expect((await auth.api.send('POST', `/auth/sessions/${path}`)).status).to.equal(401);
  });

  it('tells the others of a log-out, with the address it came from', async () => {
    const { accessToken, session, user } = await signIn();
    await auth.api.send('POST', '/auth/logout', {
      token: accessToken,
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
    const [ended] = (await events.about(user.id)).filter(isEnd);
    expect(ended?.data).to.deep.include({
      reason: 'logout',
      sessionIds: [session.id],
      address: '203.0.113.7',
    });
  });

  it('tells the others of a reused refresh token, before it tells what became of it', async () => {
    const { refreshToken, user, session } = await signIn();
    await auth.api.refresh(refreshToken);
    auth.advance(11_000);
    await auth.api.refresh(refreshToken);
    await auth.api.refresh(refreshToken);
    const told = (await events.about(user.id)).slice(-2);
    expect(told.map(({ type }) => type)).to.deep.equal([
      'gatehouse.refresh.reused.v1',
      'gatehouse.user.sessions-ended.v1',
    ]);
    expect(told[0]?.data).to.include({ sessionId: session.id });
    expect(told[1]?.data).to.include({ reason: 'refresh-token-reused' });
  });

  describe('lifetimes', () => {
    it('ends a session that nobody refreshes for thirty days', async () => {
      const idle = await signIn();
      auth.advance(30 * DAY);
      const used = await signIn(idle.user.email);
      expect((await auth.api.refresh(idle.refreshToken)).problem.code).to.equal(
        'refresh_token_invalid',
      );
      expect(await idsOf(used)).to.deep.equal([used.session.id]);
    });

    it('ends every session after ninety days, however much it is used', async () => {
      const opened = await signIn();
      let current = opened;
      for (let month = 0; month < 3; month++) {
        auth.advance(29 * DAY);
        const { status, body } = await auth.api.refresh(current.refreshToken);
        expect(status, `month ${month}`).to.equal(200);
        current = body;
      }
      // 87 days have gone: three are left to the refresh token, not thirty.
      const left = Date.parse(current.refreshTokenExpiresAt) - Date.parse(opened.session.createdAt);
      expect(left / DAY).to.be.closeTo(90, 0.01);
      auth.advance(3 * DAY - 60_000);
      const { body: last } = await auth.api.refresh(current.refreshToken);
      const lives = Date.parse(last.accessTokenExpiresAt) - Date.now();
      expect(lives, 'the access token ends with its session').to.be.at.most(60_000);
      auth.advance(60_000);
      const over = await auth.api.refresh(last.refreshToken);
      expect(over.problem.code).to.equal('refresh_token_invalid');
    });
  });
});

function isEnd({ type }: Envelope): boolean {
  return type === 'gatehouse.user.sessions-ended.v1';
}
