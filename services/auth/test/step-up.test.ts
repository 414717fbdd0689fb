import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { enrol } from './support/second-factors.js';

type SteppedUp = components['schemas']['SteppedUp'];
interface Claims {
  amr: string[];
  auth_time: number;
  sid: string;
}

const APP = '/auth/second-factors/totp';

describe('step-up', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const stepUp = (token: string, body: unknown) =>
    auth.api.send<SteppedUp>('POST', '/auth/step-up', { token, body });
  const claimsOf = (token: string) => decode(token) as unknown as Claims;

  /** Tokens of the same session as if its owner had signed in long ago. */
  const aged = async (sessionId: string, refreshToken: string) => {
    await auth.sql.query('UPDATE sessions SET authenticated_at = ? WHERE id = ?', {
      replacements: [new Date(Date.now() - 60 * 60_000), sessionId],
    });
    return (await auth.api.refresh(refreshToken)).body;
  };
  const signedIn = async () => {
    const { email } = await auth.register();
    const { body } = await auth.api.login(email, TEST_PASSWORD);
    return { email, ...(await aged(body.session.id, body.refreshToken)) };
  };

  it('leads from an old session to what asks for a recent proof', async () => {
    const { session, nextCode } = await enrol(auth);
    const old = await aged(session.session.id, session.refreshToken);
    const remove = (token: string) => auth.api.send('DELETE', APP, { token });
    const refused = await remove(old.accessToken);
    expect([refused.status, refused.problem.code]).to.deep.equal([401, 'step_up_required']);
    expect(refused.headers.get('www-authenticate')).to.include('max_age=600');

    const { status, body } = await stepUp(old.accessToken, { method: 'totp', code: nextCode() });
    expect(status).to.equal(200);
    expect(body.tokenType).to.equal('Bearer');
    const claims = claimsOf(body.accessToken);
    expect(claims).to.deep.include({ amr: ['pwd', 'otp', 'mfa'], sid: session.session.id });
    expect(claims.auth_time * 1000).to.be.within(auth.now() - 60_000, auth.now());
    // The old token is still the one of an hour ago.
    expect((await remove(old.accessToken)).status).to.equal(401);
    expect((await auth.api.profile(old.accessToken)).status).to.equal(200);
    expect((await remove(body.accessToken)).status).to.equal(204);
  });

  it('takes the password of an account that has nothing stronger', async () => {
    const { accessToken } = await signedIn();
    const { status, body } = await stepUp(accessToken, { password: TEST_PASSWORD });
    expect(status).to.equal(200);
    expect(claimsOf(body.accessToken).amr).to.deep.equal(['pwd']);
    const begun = await auth.api.send('POST', APP, { token: body.accessToken });
    expect(begun.status).to.equal(200);
  });

  it('refuses the password alone of an account that has a second factor', async () => {
    const { session } = await enrol(auth);
    const before = auth.hasher.comparisons;
    for (const password of [TEST_PASSWORD, 'wrong']) {
      const { status, problem } = await stepUp(session.accessToken, { password });
      expect([status, problem.code]).to.deep.equal([403, 'step_up_too_weak']);
      expect(problem.context).to.deep.equal({ methods: ['totp', 'recovery-code'] });
    }
    expect(auth.hasher.comparisons).to.equal(before);
  });

  it('takes a recovery code, once', async () => {
    const { session, recoveryCodes } = await enrol(auth);
    const proof = { method: 'recovery-code', code: recoveryCodes[0] };
    expect((await stepUp(session.accessToken, proof)).status).to.equal(200);
    const again = await stepUp(session.accessToken, proof);
    expect([again.status, again.problem.code]).to.deep.equal([401, 'second_factor_wrong']);
  });

  it('refuses a wrong password and a wrong code, the slower the more there were', async () => {
    const { accessToken } = await signedIn();
    const passwords = [];
    for (let count = 0; count < 6; count += 1) {
      passwords.push((await stepUp(accessToken, { password: 'wrong' })).status);
    }
    expect(passwords).to.deep.equal([401, 401, 401, 401, 401, 429]);
    const { session, wrongCode } = await enrol(auth);
    const codes = [];
    for (let count = 0; count < 6; count += 1) {
      const proof = { method: 'totp', code: wrongCode() };
      codes.push((await stepUp(session.accessToken, proof)).status);
    }
    expect(codes).to.deep.equal([401, 401, 401, 401, 401, 429]);
  });

  it("takes no code of an account that has none, and nobody else's", async () => {
    const { accessToken } = await signedIn();
    const other = await enrol(auth);
    for (const code of [other.nextCode(), '123456']) {
      const { status } = await stepUp(accessToken, { method: 'totp', code });
      expect(status).to.equal(401);
    }
    expect((await auth.api.send('POST', APP, { token: accessToken })).status).to.equal(401);
  });

  it('is kept by later refreshes', async () => {
    const { accessToken, refreshToken } = await signedIn();
    const { body } = await stepUp(accessToken, { password: TEST_PASSWORD });
    const refreshed = (await auth.api.refresh(refreshToken)).body;
    const { auth_time, amr } = claimsOf(body.accessToken);
    expect(claimsOf(refreshed.accessToken)).to.deep.include({ auth_time, amr });
  });

  it('gives a token that ends with the session', async () => {
    const { accessToken } = await signedIn();
    const { body } = await stepUp(accessToken, { password: TEST_PASSWORD });
    expect((await auth.api.logout(accessToken)).status).to.equal(204);
    expect((await auth.api.profile(body.accessToken)).problem.code).to.equal('token_revoked');
  });

  it('refuses whoever acts for the owner', async () => {
    const { accessToken, session } = await signedIn();
    await auth.sql.query('UPDATE sessions SET actor_id = ? WHERE id = ?', {
      replacements: ['0192f3a4-0000-7000-8000-0000000000a6', session.id],
    });
    const { status, problem } = await stepUp(accessToken, { password: TEST_PASSWORD });
    expect([status, problem.code]).to.deep.equal([403, 'step_up_impossible']);
  });

  it('refuses without a token, and bad input', async () => {
    const missing = await auth.api.send('POST', '/auth/step-up', { body: { password: 'x' } });
    expect(missing.status).to.equal(401);
    const headers = { 'content-type': 'application/json' };
    const code = { method: 'totp', code: '123456' };
    const bad: [string, string][] = [
      ...badBodies({ password: 'x' }),
      ...badBodies(code),
      ['both', JSON.stringify({ ...code, password: 'x' })],
      ['another method', JSON.stringify({ ...code, method: 'sms' })],
      ['nothing', '{}'],
    ];
    for (const [what, body] of bad) {
      // Somebody else each time, or the limit per account would end the test.
      const { email } = await auth.register();
      const token = (await auth.api.login(email, TEST_PASSWORD)).body.accessToken;
      const answer = await auth.api.send('POST', '/auth/step-up', { token, body, headers });
      expect(answer.status, what).to.equal(400);
    }
  });
});
