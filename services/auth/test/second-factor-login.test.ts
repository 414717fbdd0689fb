import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { listenToAccounts, type AccountEvents } from './support/account-events.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { codeAt } from './support/authenticator-app.js';
import { badBodies } from './support/bad-requests.js';
import { enrol, STEP_MS } from './support/second-factors.js';
import type { Answer, Session } from './support/api-client.js';

const STEP = '/auth/login/second-factor';

interface Challenged {
  challenge: string;
  methods: string[];
  expiresAt: string;
}

describe('login with a second factor', () => {
  let auth: AuthUnderTest;
  let events: AccountEvents;
  before(async () => {
    auth = await startAuth();
    events = await listenToAccounts(auth);
  });
  after(() => auth.stop());

  const challenge = async (email: string, device?: string): Promise<Challenged> => {
    const body = { email, password: TEST_PASSWORD, ...(device === undefined ? {} : { device }) };
    const { status, problem } = await auth.api.send('POST', '/auth/login', { body });
    expect({ status, code: problem.code }).to.deep.equal({
      status: 401,
      code: 'second_factor_required',
    });
    return problem.context as unknown as Challenged;
  };
  const step = (body: Record<string, unknown>) => auth.api.send<Session>('POST', STEP, { body });
  const byApp = (id: string, code: string) => step({ challenge: id, method: 'totp', code });
  const byRecovery = (id: string, code: string) =>
    step({ challenge: id, method: 'recovery-code', code });
  const codeOf = ({ status, problem }: Answer<unknown>) => [status, problem.code];

  const WRONG = [401, 'second_factor_wrong'];
  const OVER = [401, 'login_challenge_invalid'];

  it('asks for it after the right password, and opens no session before', async () => {
    const { email, accountId, nextCode } = await enrol(auth);
    const asked = await challenge(email, 'A phone');
    expect(asked.methods).to.deep.equal(['totp', 'recovery-code']);
    expect(Buffer.from(asked.challenge, 'base64url')).to.have.length(32);
    expect(Date.parse(asked.expiresAt) - auth.now()).to.be.within(200_000, 300_000);
    expect(await sessionsOf(accountId)).to.have.length(1);

    const { status, body } = await byApp(asked.challenge, nextCode());
    expect(status).to.equal(200);
    expect(body.user.id).to.equal(accountId);
    expect(body.session.device).to.equal('A phone');
    expect((decode(body.accessToken) as { amr: string[] }).amr).to.deep.equal([
      'pwd',
      'otp',
      'mfa',
    ]);
    expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
    const refreshed = (await auth.api.refresh(body.refreshToken)).body;
    const [before, after] = [body, refreshed].map(({ accessToken }) => decode(accessToken)) as {
      amr: string[];
      auth_time: number;
    }[];
    expect(after).to.deep.include({ amr: before?.amr, auth_time: before?.auth_time });
  });

  it('asks nobody for it whose password is wrong', async () => {
    const { email } = await enrol(auth);
    expect(codeOf(await auth.api.login(email, 'wrong'))).to.deep.equal([
      401,
      'invalid_credentials',
    ]);
  });

  it('takes each code of the app once, though it is still the one of now', async () => {
    const { email, nextCode } = await enrol(auth);
    const code = nextCode();
    const [first, second] = [await challenge(email), await challenge(email)];
    expect((await byApp(first.challenge, code)).status).to.equal(200);
    expect(codeOf(await byApp(second.challenge, code))).to.deep.equal(WRONG);
    expect((await byApp(second.challenge, nextCode())).status).to.equal(200);
  });

  it('takes no code of a step before the last one used', async () => {
    const { email, secret, nextCode } = await enrol(auth);
    const code = nextCode();
    const earlier = codeAt(secret, auth.now() - STEP_MS);
    expect((await byApp((await challenge(email)).challenge, code)).status).to.equal(200);
    const { challenge: id } = await challenge(email);
    expect(codeOf(await byApp(id, earlier))).to.deep.equal(WRONG);
  });

  it('lets one of many in that show the same code together', async () => {
    const { email, accountId, nextCode } = await enrol(auth);
    const code = nextCode();
    const ids = await Promise.all(Array.from({ length: 4 }, () => challenge(email)));
    const answers = await Promise.all(ids.map((each) => byApp(each.challenge, code)));
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    expect(await sessionsOf(accountId)).to.have.length(2);
  });

  it('opens one session when one challenge is answered twice together', async () => {
    const { email, accountId, recoveryCodes } = await enrol(auth);
    const { challenge: id } = await challenge(email);
    const answers = await Promise.all(
      recoveryCodes.slice(0, 3).map((code) => byRecovery(id, code)),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    expect(await sessionsOf(accountId)).to.have.length(2);
  });

  it('takes each recovery code once, however it is written', async () => {
    const { email, recoveryCodes } = await enrol(auth);
    const [first = '', second = '', third = ''] = recoveryCodes;
    for (const code of [first, second.toLowerCase().replace(/-/g, ''), third.replace(/-/g, ' ')]) {
      const { challenge: id } = await challenge(email);
      const { status, body } = await byRecovery(id, code);
      expect(status, code).to.equal(200);
      expect((decode(body.accessToken) as { amr: string[] }).amr).to.include.members(['otp']);
    }
    const { challenge: id } = await challenge(email);
    expect(codeOf(await byRecovery(id, first))).to.deep.equal(WRONG);
    const [rows] = await auth.sql.query(
      'SELECT COUNT(*) AS n FROM recovery_codes WHERE used_at IS NOT NULL',
    );
    expect((rows as { n: number }[])[0]?.n).to.be.at.least(3);
  });

  it('offers no recovery code when all are used, and the app still works', async () => {
    const { email, recoveryCodes, nextCode } = await enrol(auth);
    for (const code of recoveryCodes) {
      const { challenge: id } = await challenge(email);
      expect((await byRecovery(id, code)).status).to.equal(200);
    }
    const { challenge: id, methods } = await challenge(email);
    expect(methods).to.deep.equal(['totp']);
    expect(codeOf(await byRecovery(id, recoveryCodes[0] ?? ''))).to.deep.equal(WRONG);
    expect((await byApp(id, nextCode())).status).to.equal(200);
  });

  it("takes nobody else's code or recovery code", async () => {
    const [one, other] = [await enrol(auth), await enrol(auth)];
    const { challenge: id } = await challenge(one.email);
    expect(codeOf(await byApp(id, other.nextCode()))).to.deep.equal(WRONG);
    expect(codeOf(await byRecovery(id, other.recoveryCodes[0] ?? ''))).to.deep.equal(WRONG);
    const mine = await challenge(other.email);
    expect((await byRecovery(mine.challenge, other.recoveryCodes[0] ?? '')).status).to.equal(200);
  });

  it('ends the challenge after five wrong codes, even for the right one', async () => {
    const { email, nextCode, wrongCode } = await enrol(auth);
    const { challenge: id } = await challenge(email);
    for (let count = 0; count < 5; count += 1) {
      expect(codeOf(await byApp(id, wrongCode()))).to.deep.equal(WRONG);
    }
    // The throttle waits for the clock; the challenge is over all the same.
    expect((await byApp(id, nextCode())).status).to.equal(401);
    expect(codeOf(await byApp(id, nextCode()))).to.deep.equal(OVER);
  });

  it('slows guessing down whatever the challenge, and lets the owner in later', async () => {
    const { email, nextCode, wrongCode } = await enrol(auth);
    const guesses = [];
    for (let count = 0; count < 8; count += 1) {
      const { challenge: id } = await challenge(email);
      guesses.push(await byApp(id, wrongCode()));
    }
    expect(guesses.map(({ status }) => status)).to.deep.equal([
      401, 401, 401, 401, 401, 429, 429, 429,
    ]);
    const refused = guesses.at(-1);
    expect(refused?.problem.code).to.equal('too_many_attempts');
    expect(Number(refused?.headers.get('retry-after'))).to.be.within(1, 60);
    const { challenge: id } = await challenge(email);
    expect((await byApp(id, nextCode())).status).to.equal(200);
  });

  it('lets a known device in while others guess', async () => {
    const { email, secret, session, wrongCode } = await enrol(auth);
    for (let count = 0; count < 6; count += 1) {
      await byApp((await challenge(email)).challenge, wrongCode());
    }
    const stranger = await challenge(email);
    expect((await byApp(stranger.challenge, wrongCode())).status).to.equal(429);
    const { deviceToken } = session;
    const body = { email, password: TEST_PASSWORD, deviceToken };
    const { problem } = await auth.api.send('POST', '/auth/login', { body });
    const mine = problem.context as unknown as Challenged;
    // The clock stands still, so the others' delay goes on; the app's clock is a step ahead.
    const opened = await byApp(mine.challenge, codeAt(secret, auth.now() + STEP_MS));
    expect(opened.status).to.equal(200);
    expect(opened.body.deviceToken).to.equal(deviceToken);
  });

  it('tells of each failure, and of nothing that works', async () => {
    const { email, accountId, nextCode, wrongCode } = await enrol(auth);
    const { challenge: id } = await challenge(email);
    await byApp(id, wrongCode());
    await byApp(id, nextCode());
    const failed = (await events.of(accountId)).filter(
      ({ type }) => type === 'gatehouse.user.login-failed.v1',
    );
    expect(failed).to.have.length(1);
    expect(failed[0]?.data).to.include({ accountId, email, reason: 'second-factor' });
  });

  it('refuses a challenge that is unknown, used, too late or whose account is gone', async () => {
    const { email, accountId, nextCode } = await enrol(auth);
    expect(codeOf(await byApp('x'.repeat(43), '123456'))).to.deep.equal(OVER);
    const used = await challenge(email);
    expect((await byApp(used.challenge, nextCode())).status).to.equal(200);
    expect(codeOf(await byApp(used.challenge, nextCode()))).to.deep.equal(OVER);
    const late = await challenge(email);
    auth.advance(5 * 60_000);
    expect(codeOf(await byApp(late.challenge, nextCode()))).to.deep.equal(OVER);
    const gone = await challenge(email);
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [accountId],
    });
    expect(codeOf(await byApp(gone.challenge, nextCode()))).to.deep.equal(OVER);
  });

  it('is over once the app is removed: the password is enough again', async () => {
    const { email, session, nextCode } = await enrol(auth);
    const { challenge: id } = await challenge(email);
    const token = session.accessToken;
    await auth.api.send('DELETE', '/auth/second-factors/totp', { token });
    expect(codeOf(await byApp(id, nextCode()))).to.deep.equal(WRONG);
    expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
  });

  it('is the same over the broker', async () => {
    const { email, nextCode, wrongCode } = await enrol(auth);
    const credentials = { email, password: TEST_PASSWORD, address: '198.51.100.7' };
    const refused = (await auth.rpc
      .call('auth.login', credentials)
      .catch((error: unknown) => error)) as { code: string; context: Challenged };
    expect(refused.code).to.equal('second_factor_required');
    const second = (code: string) =>
      auth.rpc.call('auth.login.second-factor', {
        request: { challenge: refused.context.challenge, method: 'totp', code },
        address: '198.51.100.7',
      });
    const wrong = await second(wrongCode()).catch((error: unknown) => error);
    expect(wrong).to.include({ code: 'second_factor_wrong', name: 'UnauthenticatedError' });
    const session = await second(nextCode());
    expect((await auth.api.profile(session.accessToken)).status).to.equal(200);
  });

  it('refuses bad input before it looks at the challenge', async () => {
    const valid = { challenge: 'x'.repeat(43), method: 'totp', code: '123456' };
    const headers = { 'content-type': 'application/json' };
    const others: [string, string][] = [
      ['another method', JSON.stringify({ ...valid, method: 'sms' })],
      ['a code with signs', JSON.stringify({ ...valid, code: '123456;--' })],
      ['an empty device', JSON.stringify({ ...valid, device: '' })],
    ];
    for (const [what, body] of [...badBodies(valid), ...others]) {
      const answer = await auth.api.send('POST', STEP, { body, headers });
      expect(answer.status, what).to.equal(400);
    }
  });

  async function sessionsOf(accountId: string): Promise<unknown[]> {
    const [rows] = await auth.sql.query('SELECT id FROM sessions WHERE account_id = ?', {
      replacements: [accountId],
    });
    return rows;
  }
});
