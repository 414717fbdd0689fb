import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

describe('auth with one connection to its database', () => {
  let auth: AuthUnderTest;
  before(async () => (auth = await startAuth({ MYSQL_POOL: '1' })));
  after(() => auth.stop());

  it('lets people in and renews their sessions, several at a time', async () => {
    const { email } = await auth.register();
    const logins = await Promise.all(
      Array.from({ length: 5 }, () => auth.api.login(email, TEST_PASSWORD)),
    );
    expect(logins.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200]);
    const renewed = await Promise.all(
      logins.map(({ body: { refreshToken } }) =>
        auth.api.send('POST', '/auth/refresh', { body: { refreshToken } }),
      ),
    );
    expect(renewed.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200]);
  });
});
