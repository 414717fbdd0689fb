import { expect } from 'chai';
import { createApiClient, type Answer, type Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const FROM_OUR_PAGE = { 'x-requested-with': 'gatehouse' };
const OVER_HTTPS = { 'x-forwarded-proto': 'https' };

describe('the refresh token in a cookie', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  async function signIn(headers: Record<string, string> = {}): Promise<Answer<Session>> {
    const { email } = await auth.register();
    const body = { email, password: TEST_PASSWORD, tokenDelivery: 'cookie' };
    return auth.api.send<Session>('POST', '/auth/login', { body, headers });
  }

  const setCookieOf = ({ headers }: Answer<unknown>): string => headers.get('set-cookie') ?? '';
  /** What a browser sends back. */
  const cookieOf = (answer: Answer<unknown>): string => setCookieOf(answer).split(';')[0] ?? '';
  const refresh = (headers: Record<string, string>, body: unknown = {}) =>
    auth.api.send<Session>('POST', '/auth/refresh', { body, headers });

  it('is not in the body, nor readable by scripts, nor sent by other sites', async () => {
    const answer = await signIn();
    expect(answer.status).to.equal(200);
    expect(answer.body).to.include.keys('accessToken', 'refreshTokenExpiresAt');
    expect(answer.body).to.not.have.property('refreshToken');
    const [pair, ...attributes] = setCookieOf(answer).split('; ');
    expect(pair).to.match(/^gatehouse-refresh=[\w-]{43}$/);
    expect(attributes).to.include.members(['HttpOnly', 'SameSite=Strict', 'Path=/api/v1/auth']);
    expect(attributes).to.not.include('Secure');
    const [, expires] = /Expires=([^;]+)/.exec(setCookieOf(answer)) ?? [];
    const end = Date.parse(answer.body.refreshTokenExpiresAt);
    expect(Date.parse(expires ?? '')).to.be.closeTo(end, 1000);
  });

  it('is sent over HTTPS only when it was given over HTTPS', async () => {
    const answer = await signIn(OVER_HTTPS);
    expect(setCookieOf(answer)).to.match(/^__Secure-gatehouse-refresh=/);
    expect(setCookieOf(answer)).to.include('; Secure');
    const cookie = cookieOf(answer);
    expect((await refresh({ ...FROM_OUR_PAGE, cookie })).status, 'over HTTP').to.equal(401);
    const again = await refresh({ ...FROM_OUR_PAGE, ...OVER_HTTPS, cookie });
    expect(again.status).to.equal(200);
  });

  it('is exchanged for another cookie, never for a token that scripts can read', async () => {
    const cookie = cookieOf(await signIn());
    for (const body of [{}, { tokenDelivery: 'body' }]) {
      const answer = await refresh({ ...FROM_OUR_PAGE, cookie }, body);
      expect(answer.status).to.equal(200);
      expect(answer.body).to.not.have.property('refreshToken');
      expect(cookieOf(answer)).to.match(/^gatehouse-refresh=/);
      expect(cookieOf(answer)).to.not.equal(cookie);
      expect((await auth.api.profile(answer.body.accessToken)).status).to.equal(200);
    }
  });

  it('proves nothing without the header that other sites cannot send', async () => {
    const cookie = cookieOf(await signIn());
    for (const origin of [{}, { origin: 'https://evil.example' }]) {
      const { status, problem, headers } = await refresh({ cookie, ...origin });
      expect({ status, code: problem.code }).to.deep.equal({
        status: 403,
        code: 'requested_with_missing',
      });
      expect(headers.get('set-cookie')).to.equal(null);
    }
    // It was not used up either.
    auth.advance(11_000);
    expect((await refresh({ ...FROM_OUR_PAGE, cookie })).status).to.equal(200);
  });

  it('is refused from a page of another origin, even with the header', async () => {
    const cookie = cookieOf(await signIn());
    const host = new URL(auth.api.base).host;
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://${host}.evil.example` },
      { origin: `http://${host}`, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const from of elsewhere) {
      const { status, problem, headers } = await refresh({ ...FROM_OUR_PAGE, cookie, ...from });
      expect({ status, code: problem.code }, JSON.stringify(from)).to.deep.equal({
        status: 403,
        code: 'cross_origin_request',
      });
      expect(headers.get('set-cookie')).to.equal(null);
    }
    // It was not used up either, and our own page may use it.
    auth.advance(11_000);
    const ours = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await refresh({ ...FROM_OUR_PAGE, cookie, ...ours })).status).to.equal(200);
  });

  it('knows our page by the name under which the gateway is reached', async () => {
    const cookie = cookieOf(await signIn());
    const headers = { ...FROM_OUR_PAGE, cookie, origin: 'https://gatehouse.example' };
    expect((await refresh(headers)).status).to.equal(403);
    const behind = { ...headers, 'x-forwarded-host': 'gatehouse.example' };
    expect((await refresh(behind)).status).to.equal(200);
  });

  it('is taken from a page of an origin that the operator names, and from no other', async () => {
    const portal = 'http://localhost:4200';
    const open = await auth.startAnother({}, { CORS_ORIGINS: portal });
    await open.start();
    try {
      const api = createApiClient(`${open.address ?? ''}/api/v1`);
      const send = (origin: string, cookie: string) =>
        api.send<Session>('POST', '/auth/refresh', {
          body: {},
          headers: { ...FROM_OUR_PAGE, cookie, origin, 'sec-fetch-site': 'same-site' },
        });
      const cookie = cookieOf(await signIn());
      const refused = await send('http://localhost:4201', cookie);
      expect(refused.problem.code).to.equal('cross_origin_request');
      expect(refused.headers.get('access-control-allow-origin')).to.equal(null);
      const taken = await send(portal, cookie);
      expect(taken.status).to.equal(200);
      expect(taken.headers.get('access-control-allow-origin')).to.equal(portal);
      expect(taken.headers.get('access-control-allow-credentials')).to.equal('true');
    } finally {
      await open.stop();
    }
  });

  it('is given to no form of another site: what needs no preflight signs nobody in', async () => {
    const { email } = await auth.register();
    const body = JSON.stringify({ email, password: TEST_PASSWORD, tokenDelivery: 'cookie' });
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
    for (const type of types) {
      const response = await fetch(`${auth.api.base}/auth/login`, {
        method: 'POST',
        headers: { 'content-type': type, origin: 'https://evil.example' },
        body,
      });
      expect(response.status, type).to.equal(415);
      expect(response.headers.get('set-cookie')).to.equal(null);
    }
  });

  it('does not let other sites ask a browser to send the header', async () => {
    const response = await fetch(`${auth.api.base}/auth/refresh`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-requested-with',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).to.equal(null);
    expect(response.headers.get('access-control-allow-headers')).to.equal(null);
  });

  it('ends the session when it comes again after the grace', async () => {
    const signedIn = await signIn();
    const cookie = cookieOf(signedIn);
    await refresh({ ...FROM_OUR_PAGE, cookie });
    auth.advance(11_000);
    const { problem } = await refresh({ ...FROM_OUR_PAGE, cookie });
    expect(problem.code).to.equal('refresh_token_reused');
    expect((await auth.api.profile(signedIn.body.accessToken)).status).to.equal(401);
  });

  it('gives way to a token in the body', async () => {
    const { email } = await auth.register();
    const { body } = await auth.api.login(email, TEST_PASSWORD);
    const cookie = cookieOf(await signIn());
    const answer = await refresh({ cookie }, { refreshToken: body.refreshToken });
    expect(answer.body.session.id).to.equal(body.session.id);
    expect(answer.body.refreshToken).to.match(/^[\w-]{43}$/);
    expect(answer.headers.get('set-cookie')).to.equal(null);
  });

  it('can replace a token in the body', async () => {
    const { email } = await auth.register();
    const { body } = await auth.api.login(email, TEST_PASSWORD);
    const answer = await refresh({}, { refreshToken: body.refreshToken, tokenDelivery: 'cookie' });
    expect(answer.body).to.not.have.property('refreshToken');
    expect(cookieOf(answer)).to.match(/^gatehouse-refresh=/);
  });

  it('is cleared by a log-out, and by ending all sessions', async () => {
    for (const path of ['/auth/logout', '/auth/sessions/end-all']) {
      const { body } = await signIn();
      const answer = await auth.api.send('POST', path, { token: body.accessToken });
      expect(setCookieOf(answer)).to.match(/^gatehouse-refresh=; /);
      expect(setCookieOf(answer)).to.include('Expires=Thu, 01 Jan 1970');
      expect(setCookieOf(answer)).to.include('Path=/api/v1/auth');
    }
  });

  it('is asked for when there is none', async () => {
    for (const cookie of ['', 'gatehouse-refresh=', 'other=1']) {
      const { status, problem } = await refresh({ ...FROM_OUR_PAGE, cookie });
      expect({ status, code: problem.code }).to.deep.equal({
        status: 401,
        code: 'refresh_token_missing',
      });
    }
    const made = await refresh({ ...FROM_OUR_PAGE, cookie: 'gatehouse-refresh=made-up' });
    expect(made.problem.code).to.equal('refresh_token_invalid');
  });

  it('cannot be asked for in any other way', async () => {
    const { email } = await auth.register();
    for (const tokenDelivery of ['header', '', null, 1]) {
      const body = { email, password: TEST_PASSWORD, tokenDelivery };
      expect((await auth.api.send('POST', '/auth/login', { body })).status).to.equal(400);
    }
  });
});
