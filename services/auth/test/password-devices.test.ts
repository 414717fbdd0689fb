import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

const NEW_PASSWORD = 'three purple kites';

describe('a new password and who guesses', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const change = (token: string, body: unknown) =>
    auth.api.send('PUT', '/auth/password', { token, body });
  const forgot = (email: string) =>
    auth.api.send<{ message: string }>('POST', '/auth/password/forgot', { body: { email } });
  const reset = (token: string, password = NEW_PASSWORD) =>
    auth.api.send<{ deviceToken: string }>('POST', '/auth/password/reset', {
      body: { token, password },
    });
  const signIn = async (email: string, password = TEST_PASSWORD) =>
    (await auth.api.login(email, password)).body;

  it('forgets the known devices: who knew the old password may have made one known', async () => {
    const { email } = await auth.register();
    const { accessToken, deviceToken } = await signIn(email);
    await change(accessToken, { currentPassword: TEST_PASSWORD, password: NEW_PASSWORD });
    const body = { email, password: NEW_PASSWORD, deviceToken };
    const { body: session } = await auth.api.send<{ deviceToken: string }>('POST', '/auth/login', {
      body,
    });
    expect(session.deviceToken).to.match(/^[\w-]{43}$/);
    expect(session.deviceToken).to.not.equal(deviceToken);
    await allMailsSent(auth);
    expect(mailsTo(auth, email).map(({ template }) => template)).to.include('new-device');
  });

  it('slows down who guesses the current password in a session, and only them', async () => {
    const { email } = await auth.register();
    const { accessToken } = await signIn(email);
    const wrong = { currentPassword: 'not the password', password: NEW_PASSWORD };
    for (let count = 0; count < 5; count += 1)
      expect((await change(accessToken, wrong)).status).to.equal(422);
    const { status, problem, headers } = await change(accessToken, wrong);
    expect([status, problem.code]).to.deep.equal([429, 'too_many_attempts']);
    expect(headers.get('retry-after')).to.equal('1');
    expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
  });

  it('is possible for the owner while somebody guesses at the login', async () => {
    const { email } = await auth.register();
    const { accessToken } = await signIn(email);
    for (let count = 0; count < 6; count += 1) await auth.api.login(email, 'wrong');
    expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(429);
    const right = { currentPassword: TEST_PASSWORD, password: NEW_PASSWORD };
    expect((await change(accessToken, right)).status).to.equal(204);
  });

  it('makes this device the only known one, so that who guesses cannot keep the owner out', async () => {
    const { email } = await auth.register();
    const { deviceToken: old } = await signIn(email);
    await forgot(email);
    const { body } = await reset(tokenIn(await mailTo(auth, email, 'reset-password')));
    const attempt = (password: string, deviceToken?: string) =>
      auth.api.send('POST', '/auth/login', { body: { email, password, deviceToken } });
    for (let count = 0; count < 5; count += 1)
      expect((await attempt('wrong')).status).to.equal(401);
    expect((await attempt(NEW_PASSWORD)).status).to.equal(429);
    expect((await attempt(NEW_PASSWORD, old)).status).to.equal(429);
    expect((await attempt(NEW_PASSWORD, body.deviceToken)).status).to.equal(200);
  });
});
