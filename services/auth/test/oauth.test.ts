import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import type { Answer, Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeProvider,
  type FakeProvider,
} from './support/fake-provider.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';
import { enrol } from './support/second-factors.js';

const OVER_HTTPS = { 'x-forwarded-proto': 'https' };

describe('signing in with Google', () => {
  let provider: FakeProvider;
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let people = 0;

  before(async () => {
    provider = await startFakeProvider();
    auth = await startAuth({
      GOOGLE_CLIENT_ID: CLIENT_ID,
      GOOGLE_CLIENT_SECRET: CLIENT_SECRET,
      GOOGLE_ISSUER: provider.issuer,
      PUBLIC_URL: 'https://gatehouse.example/',
    });
    events = await listenToEvents(auth);
  });
  beforeEach(() => {
    provider.forges = false;
    provider.failsWith = undefined;
    people += 1;
    provider.claims = { sub: `google-${people}` };
  });
  after(async () => {
    await auth.stop();
    await provider.stop();
  });

  const cookiesOf = ({ headers }: Answer<unknown>): Map<string, string> =>
    new Map(
      headers.getSetCookie().map((line) => {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    );
  const locationOf = ({ headers }: Answer<unknown>): string => headers.get('location') ?? '';

  const begin = (headers: Record<string, string> = {}) =>
    auth.api.send<undefined>('GET', '/auth/oauth/google', { headers });

  /** What a browser brings back: the provider's answer, and its cookies. */
  interface Return {
    query: URLSearchParams;
    cookie: string;
  }

  async function agree(): Promise<Return> {
    const begun = await begin();
    expect(begun.status, JSON.stringify(begun.body)).to.equal(302);
    const cookie = `gatehouse-oauth=${cookiesOf(begun).get('gatehouse-oauth') ?? ''}`;
    return { query: provider.agree(locationOf(begun)), cookie };
  }

  const comeBack = ({ query, cookie }: Return) =>
    auth.api.send<undefined>('GET', `/auth/oauth/google/callback?${query.toString()}`, {
      headers: { cookie },
    });

  /** The whole way of somebody whose address the provider has verified. */
  async function signIn(email: string, claims: Record<string, unknown> = {}) {
    provider.claims = { ...provider.claims, email, email_verified: true, ...claims };
    return comeBack(await agree());
  }

  const expectSignedIn = (answer: Answer<unknown>): void => {
    expect(answer.status, JSON.stringify(answer.body)).to.equal(302);
    expect(locationOf(answer)).to.equal('https://gatehouse.example/#signed-in');
  };

  const expectRefused = (answer: Answer<unknown>, status: number, code: string): void => {
    expect({ status: answer.status, code: answer.problem.code }).to.deep.equal({ status, code });
    expect([...cookiesOf(answer).keys()]).to.not.include('gatehouse-refresh');
  };

  /** What the page does that a browser is sent on to. */
  async function refresh(answer: Answer<unknown>): Promise<Session> {
    const cookie = `gatehouse-refresh=${cookiesOf(answer).get('gatehouse-refresh') ?? ''}`;
    const headers = { cookie, 'x-requested-with': 'gatehouse' };
    const refreshed = await auth.api.send<Session>('POST', '/auth/refresh', { body: {}, headers });
    expect(refreshed.status, JSON.stringify(refreshed.body)).to.equal(200);
    return refreshed.body;
  }

  const linksOf = async (accountId: string): Promise<unknown[]> => {
    const sql = 'SELECT subject FROM oauth_identities WHERE account_id = ?';
    const [rows] = await auth.sql.query(sql, { replacements: [accountId] });
    return rows;
  };

  describe('on the way there', () => {
    it('sends the browser to the provider with PKCE, state and nonce', async () => {
      const begun = await begin();
      expect(begun.status).to.equal(302);
      const { origin, pathname, searchParams } = new URL(locationOf(begun));
      expect(origin + pathname).to.equal(`${provider.issuer}/authorize`);
      expect(Object.fromEntries(searchParams)).to.include({
        response_type: 'code',
        client_id: CLIENT_ID,
        scope: 'openid email',
        redirect_uri: 'https://gatehouse.example/api/v1/auth/oauth/google/callback',
        code_challenge_method: 'S256',
      });
      for (const name of ['state', 'nonce', 'code_challenge'])
        expect(searchParams.get(name), name).to.match(/^[\w-]{43}$/);
    });

    it('leaves a cookie that only the way back sees, for ten minutes', async () => {
      const [cookie = ''] = (await begin()).headers.getSetCookie();
      expect(cookie).to.match(/^gatehouse-oauth=[\w-]{43};/);
      expect(cookie.split('; ')).to.include.members([
        ...['HttpOnly', 'SameSite=Lax', 'Path=/api/v1/auth/oauth', 'Max-Age=600'],
      ]);
      const [secure = ''] = (await begin(OVER_HTTPS)).headers.getSetCookie();
      expect(secure).to.match(/^__Secure-gatehouse-oauth=/);
      expect(secure).to.include('; Secure');
    });

    it('keeps what it awaits for ten minutes, and no secret of the browser', async () => {
      const begun = await begin();
      const redis = createRedis(auth.config.REDIS_URL, silentLogger);
      await connectRedis(redis);
      try {
        const keys = await redis.keys(`${auth.config.BROKER_NAMESPACE}:auth:oauth:*`);
        expect(keys).to.not.deep.equal([]);
        for (const key of keys) {
          expect(await redis.pTTL(key)).to.be.within(1, 10 * 60_000);
          const kept = key + ((await redis.get(key)) ?? '');
          expect(kept).to.not.include(cookiesOf(begun).get('gatehouse-oauth'));
        }
      } finally {
        await closeRedis(redis);
      }
    });

    it('knows no other provider', async () => {
      for (const path of ['/auth/oauth/github', '/auth/oauth/github/callback?state=x&code=y'])
        expectRefused(await auth.api.send('GET', path), 404, 'provider_unknown');
    });
  });

  describe('on the way back', () => {
    it('opens a session of the account with the verified address', async () => {
      const { id, email } = await auth.register();
      const answer = await signIn(email.toUpperCase());
      expectSignedIn(answer);
      expect(answer.headers.getSetCookie().join('\n')).to.match(
        /gatehouse-refresh=[\w-]{43};.*SameSite=Strict/,
      );
      expect(cookiesOf(answer).get('gatehouse-oauth')).to.equal('');
      const session = await refresh(answer);
      expect(session.user.id).to.equal(id);
      expect((await auth.api.profile(session.accessToken)).body.id).to.equal(id);
      const login = (await events.about(id)).find(({ type }) => type === 'gatehouse.user.login.v1');
      expect(login?.data).to.deep.include({ accountId: id, actorId: id, methods: ['fed'] });
    });

    it('goes by the link from then on, whatever becomes of the address', async () => {
      const { id, email } = await auth.register();
      expectSignedIn(await signIn(email));
      expect(await linksOf(id)).to.deep.equal([{ subject: provider.claims['sub'] }]);
      const other = await auth.register();
      const again = await signIn(other.email, { email_verified: false });
      expectSignedIn(again);
      expect((await refresh(again)).user.id).to.equal(id);
      expect(await linksOf(other.id)).to.deep.equal([]);
    });

    it('links once when two sign-ins of the first day come together', async () => {
      const { id, email } = await auth.register();
      provider.claims = { ...provider.claims, email, email_verified: true };
      const both = [await agree(), await agree()];
      for (const answer of await Promise.all(both.map(comeBack))) expectSignedIn(answer);
      expect(await linksOf(id)).to.have.length(1);
    });

    it('proves nothing lately, unless the provider says when it was', async () => {
      const { email } = await auth.register();
      const tokenOf = async (answer: Answer<unknown>) =>
        decode((await refresh(answer)).accessToken, { json: true });
      expect(await tokenOf(await signIn(email))).to.deep.include({ auth_time: 0, amr: ['fed'] });
      const lately = Math.floor(Date.now() / 1000) - 120;
      const said = await tokenOf(await signIn(email, { auth_time: lately }));
      expect(said).to.deep.include({ auth_time: lately, amr: ['fed'] });
      const ahead = await tokenOf(await signIn(email, { auth_time: lately + 86_400 }));
      expect(ahead?.['auth_time']).to.be.at.most(Date.now() / 1000 + 1);
    });

    it('takes the password for a step-up', async () => {
      const { email } = await auth.register();
      const { accessToken: token } = await refresh(await signIn(email));
      const begun = () => auth.api.send('POST', '/auth/second-factors/totp', { token });
      expectRefused(await begun(), 401, 'step_up_required');
      const proof = { body: { password: TEST_PASSWORD }, token };
      expect((await auth.api.send('POST', '/auth/step-up', proof)).status).to.equal(200);
    });

    it('knows the browser again, and writes no mail about it', async () => {
      const { id, email } = await auth.register();
      const first = await signIn(email);
      const device = cookiesOf(first).get('gatehouse-device') ?? '';
      expect(device).to.match(/^[\w-]{43}$/);
      const { query, cookie } = await agree();
      const again = await comeBack({ query, cookie: `${cookie}; gatehouse-device=${device}` });
      expect(cookiesOf(again).get('gatehouse-device')).to.equal(device);
      const elsewhere = await signIn(email);
      expect(cookiesOf(elsewhere).get('gatehouse-device')).to.not.equal(device);
      const mails = (await events.about(id)).filter(
        ({ data }) => (data as { template?: string }).template === 'new-device',
      );
      expect(mails).to.have.length(1);
    });

    it('asks for the second factor of the account', async () => {
      const { email, accountId, nextCode } = await enrol(auth);
      const answer = await signIn(email);
      expect(answer.status).to.equal(302);
      expect([...cookiesOf(answer).keys()]).to.deep.equal(['gatehouse-oauth']);
      const { origin, pathname, hash } = new URL(locationOf(answer));
      expect(origin + pathname).to.equal('https://gatehouse.example/second-factor');
      const parameters = new URLSearchParams(hash.slice(1));
      expect(parameters.get('methods')).to.equal('totp,recovery-code');
      expect(Date.parse(parameters.get('expiresAt') ?? '')).to.be.greaterThan(auth.now());
      const body = { challenge: parameters.get('challenge'), method: 'totp', code: nextCode() };
      const opened = await auth.api.send<Session>('POST', '/auth/login/second-factor', { body });
      expect(opened.status, JSON.stringify(opened.body)).to.equal(200);
      expect(opened.body.user.id).to.equal(accountId);
      const { amr } = decode(opened.body.accessToken, { json: true }) ?? {};
      expect(amr).to.deep.equal(['fed', 'otp', 'mfa']);
    });
  });

  describe('is refused', () => {
    it('when the answer comes a second time', async () => {
      const { email } = await auth.register();
      provider.claims = { ...provider.claims, email, email_verified: true };
      const returned = await agree();
      expectSignedIn(await comeBack(returned));
      expectRefused(await comeBack(returned), 401, 'oauth_state_invalid');
    });

    it('to one of two browsers that bring the same answer at once', async () => {
      const { email } = await auth.register();
      provider.claims = { ...provider.claims, email, email_verified: true };
      const returned = await agree();
      const answers = await Promise.all([comeBack(returned), comeBack(returned)]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([302, 401]);
    });

    it('in a browser that did not begin it, which uses nothing up', async () => {
      const { email } = await auth.register();
      provider.claims = { ...provider.claims, email, email_verified: true };
      const attackers = await agree();
      const victims = await agree();
      for (const cookie of ['', victims.cookie, 'gatehouse-oauth=', 'gatehouse-oauth=x'])
        expectRefused(await comeBack({ ...attackers, cookie }), 401, 'oauth_state_invalid');
      expectSignedIn(await comeBack(victims));
      expectSignedIn(await comeBack(attackers));
    });

    it('with a state of another sign-in, or none of ours', async () => {
      const one = await agree();
      const other = await agree();
      one.query.set('state', other.query.get('state') ?? '');
      expectRefused(await comeBack(one), 401, 'oauth_state_invalid');
      one.query.set('state', 'made-up');
      expectRefused(await comeBack(one), 401, 'oauth_state_invalid');
    });

    const now = Math.floor(Date.now() / 1000);
    const unsound: [what: string, claims: Record<string, unknown>][] = [
      ['with another nonce', { nonce: 'of another sign-in' }],
      ['without a nonce', { nonce: undefined }],
      ['for another audience', { aud: 'another application' }],
      ['of another issuer', { iss: 'https://accounts.example' }],
      ['that has expired', { iat: now - 7200, exp: now - 3600 }],
      ['about nobody', { sub: undefined }],
    ];
    for (const [what, claims] of unsound) {
      it(`with a statement ${what}`, async () => {
        const { id, email } = await auth.register();
        expectRefused(await signIn(email, claims), 401, 'oauth_refused');
        expect(await linksOf(id)).to.deep.equal([]);
      });
    }

    it('with a statement that somebody else has signed', async () => {
      const { email } = await auth.register();
      provider.forges = true;
      expectRefused(await signIn(email), 401, 'oauth_refused');
    });

    it('with a code that the provider did not give', async () => {
      const returned = await agree();
      returned.query.set('code', 'guessed');
      expectRefused(await comeBack(returned), 401, 'oauth_refused');
    });

    it('with the answer of another provider (mix-up)', async () => {
      const returned = await agree();
      returned.query.set('iss', 'https://accounts.example');
      expectRefused(await comeBack(returned), 401, 'oauth_refused');
    });

    it('when the person does not agree, or the provider sends neither code nor error', async () => {
      const denied = await agree();
      denied.query.delete('code');
      denied.query.set('error', 'access_denied');
      expectRefused(await comeBack(denied), 401, 'oauth_denied');
      const empty = await agree();
      empty.query.delete('code');
      expectRefused(await comeBack(empty), 401, 'oauth_refused');
    });

    it('without a state, and with one that is too long or comes twice', async () => {
      for (const query of ['code=x', 'state=', `state=${'x'.repeat(201)}`, 'state=a&state=b']) {
        const answer = await auth.api.send('GET', `/auth/oauth/google/callback?${query}`);
        expectRefused(answer, 400, 'request_invalid');
      }
    });

    it('to whom nobody knows, and makes no account', async () => {
      const email = 'nobody@test.gatehouse.example';
      expectRefused(await signIn(email), 403, 'account_unknown');
      const [rows] = await auth.sql.query('SELECT id FROM accounts WHERE email = ?', {
        replacements: [email],
      });
      expect(rows).to.deep.equal([]);
    });

    it('by an address that the provider has not verified', async () => {
      const { id, email } = await auth.register();
      for (const email_verified of [false, undefined, 'true', 1])
        expectRefused(await signIn(email, { email_verified }), 403, 'account_unknown');
      expect(await linksOf(id)).to.deep.equal([]);
    });

    it('by an address that its account has not verified', async () => {
      const { id, email } = await auth.register({ emailVerified: false });
      expectRefused(await signIn(email), 403, 'email_unverified');
      expect(await linksOf(id)).to.deep.equal([]);
    });

    it('for a deactivated account, as with a wrong password', async () => {
      const linked = await auth.register();
      expectSignedIn(await signIn(linked.email));
      const { id, email } = await auth.register();
      for (const account of [linked.id, id])
        await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
          replacements: [account],
        });
      expectRefused(await signIn(linked.email), 401, 'invalid_credentials');
      provider.claims['sub'] = 'another';
      expectRefused(await signIn(email), 401, 'invalid_credentials');
      expect(await linksOf(id)).to.deep.equal([]);
      const failed = (await events.about(id)).filter(
        ({ type }) => type === 'gatehouse.user.login-failed.v1',
      );
      expect(failed).to.have.length(1);
    });
  });

  describe('while the provider is away', () => {
    it('answers 503 on the way back, and a new sign-in works afterwards', async () => {
      const { email } = await auth.register();
      provider.claims = { ...provider.claims, email, email_verified: true };
      const returned = await agree();
      provider.failsWith = 500;
      const answer = await comeBack(returned);
      expectRefused(answer, 503, 'provider_unavailable');
      expect(Number(answer.headers.get('retry-after'))).to.be.greaterThan(0);
      provider.failsWith = undefined;
      expectSignedIn(await signIn(email));
    });

    it('says so when it is a passing fault by its own words', async () => {
      const returned = await agree();
      returned.query.delete('code');
      returned.query.set('error', 'temporarily_unavailable');
      expectRefused(await comeBack(returned), 503, 'provider_unavailable');
    });
  });
});
