import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { UnauthenticatedError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type MainFixture } from './main-fixture.js';

const OPEN: MadeCalls['auth.login.reply'] = {
  tokenType: 'Bearer',
  accessToken: 'an.access.token',
  accessTokenExpiresAt: '2026-11-21T08:45:00.000Z',
  refreshToken: 'a-refresh-token',
  refreshTokenExpiresAt: '2026-12-21T08:30:00.000Z',
  user: {
    id: newId(),
    email: 'asha@test.gatehouse.example',
    givenName: 'Asha',
    familyName: 'Rao',
    locale: 'en',
    memberships: [],
  },
  permissions: [],
  session: { id: newId(), createdAt: '2026-11-21T08:30:00.000Z' },
};

describe('login over RabbitMQ', () => {
  let main: MainFixture;
  const asked: unknown[] = [];

  before(async () => {
    main = await startMain();
    await standInForAuth(main, {
      'auth.login': (credentials: MadeCalls['auth.login']) => {
        asked.push(credentials);
        if (credentials.password === 'right') return OPEN;
        throw new UnauthenticatedError('invalid_credentials', 'They are wrong');
      },
    });
  });
  after(() => main.stop());

  const login = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    call(main, 'POST', '/login', { body: { email: OPEN.user.email, ...body }, headers });

  it('answers what auth answers', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.5' };
    const { status, body } = await login({ password: 'right', device: 'A phone' }, headers);
    expect(status).to.equal(200);
    expect(body).to.deep.equal(OPEN);
    expect(asked.at(-1)).to.deep.equal({
      email: OPEN.user.email,
      password: 'right',
      device: 'A phone',
      address: '203.0.113.5',
    });
  });

  it('refuses what auth refuses, and sets no cookie', async () => {
    const { status, body, headers } = await login({ password: 'wrong', tokenDelivery: 'cookie' });
    expect({ status, code: body['code'] }).to.deep.equal({
      status: 401,
      code: 'invalid_credentials',
    });
    expect(headers.get('set-cookie')).to.equal(null);
  });

  it('puts the refresh token into a cookie for auth when it is asked to', async () => {
    const { body, headers } = await login(
      { password: 'right', tokenDelivery: 'cookie' },
      { 'x-forwarded-proto': 'https' },
    );
    expect(body).to.not.have.property('refreshToken');
    expect(body).to.include({ accessToken: OPEN.accessToken });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).to.match(/^__Secure-gatehouse-refresh=a-refresh-token; /);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/api/v1/auth'])
      expect(cookie).to.include(attribute);
    expect(asked.at(-1)).to.not.have.property('tokenDelivery');
  });

  it('leaves it in the body otherwise', async () => {
    for (const delivery of [{}, { tokenDelivery: 'body' }]) {
      const { body, headers } = await login({ password: 'right', ...delivery });
      expect(body).to.include({ refreshToken: OPEN.refreshToken });
      expect(headers.get('set-cookie')).to.equal(null);
    }
  });
});
