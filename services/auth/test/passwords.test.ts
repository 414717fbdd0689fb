import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

const NEW_PASSWORD = 'three purple kites';

describe('passwords', () => {
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
  const eventsOf = async (accountId: string) => {
    await allMailsSent(auth);
    return auth.published.filter(({ subject }) => subject === accountId);
  };

  describe('changePassword', () => {
    it('sets the new password, keeps this session and ends all others', async () => {
      const { email, id } = await auth.register();
      const mine = await signIn(email);
      const other = await signIn(email);
      const answer = await change(mine.accessToken, {
        currentPassword: TEST_PASSWORD,
        password: NEW_PASSWORD,
      });
      expect(answer.status).to.equal(204);
      expect((await auth.api.profile(mine.accessToken)).status).to.equal(200);
      expect((await auth.api.profile(other.accessToken)).status).to.equal(401);
      expect((await auth.api.refresh(other.refreshToken)).status).to.equal(401);
      expect((await auth.api.refresh(mine.refreshToken)).status).to.equal(200);
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(401);
      expect((await auth.api.login(email, NEW_PASSWORD)).status).to.equal(200);

      const events = await eventsOf(id);
      const changed = events.find(({ type }) => type === 'gatehouse.user.password-changed.v1');
      expect(changed?.data).to.include({ accountId: id, how: 'changed' });
      const ended = events.find(({ type }) => type === 'gatehouse.user.sessions-ended.v1');
      expect(ended?.data).to.deep.include({
        sessionIds: [other.session.id],
        reason: 'password-changed',
      });
      expect(mailsTo(auth, email).map(({ template }) => template)).to.include('password-changed');
    });

    it('answers a wrong current password with 422 naming it, and changes nothing', async () => {
      const { email } = await auth.register();
      const { accessToken } = await signIn(email);
      const { status, problem } = await change(accessToken, {
        currentPassword: 'not the password',
        password: NEW_PASSWORD,
      });
      expect(status).to.equal(422);
      expect(problem.errors?.[0]).to.include({
        path: 'body.currentPassword',
        code: 'password_wrong',
      });
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
    });

    for (const [what, password, status, code] of [
      ['a common one', 'password1', 422, 'password_common'],
      ['73 bytes in 37 characters', `${'é'.repeat(36)}x`, 422, 'password_too_long'],
      ['73 characters', 'x'.repeat(73), 400, 'request_invalid'],
      ['seven characters', 'zq7lmwv', 400, 'request_invalid'],
    ] as const)
      it(`refuses ${what} with ${status}, naming the field`, async () => {
        const { email } = await auth.register();
        const { accessToken } = await signIn(email);
        const answer = await change(accessToken, { currentPassword: TEST_PASSWORD, password });
        expect([answer.status, answer.problem.code]).to.deep.equal([status, code]);
        expect(answer.problem.errors?.[0]).to.include({ path: 'body.password' });
        expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(200);
      });

    it('forgets the devices that the old password made known', async () => {
      const { email } = await auth.register();
      const { accessToken, deviceToken } = await signIn(email);
      await change(accessToken, { currentPassword: TEST_PASSWORD, password: NEW_PASSWORD });
      const { body } = await auth.api.send<Session>('POST', '/auth/login', {
        body: { email, password: NEW_PASSWORD, deviceToken },
      });
      expect(body.deviceToken).to.match(/^[\w-]{43}$/);
      expect(body.deviceToken).to.not.equal(deviceToken);
    });

    it('makes a link that was mailed before worthless', async () => {
      const { email } = await auth.register();
      const { accessToken } = await signIn(email);
      await forgot(email);
      const token = tokenIn(await mailTo(auth, email, 'reset-password'));
      await change(accessToken, { currentPassword: TEST_PASSWORD, password: NEW_PASSWORD });
      expect((await reset(token, 'four orange boats')).status).to.equal(422);
    });

    it('needs a token', async () => {
      const body = { currentPassword: TEST_PASSWORD, password: NEW_PASSWORD };
      expect((await auth.api.send('PUT', '/auth/password', { body })).status).to.equal(401);
    });

    it('answers bad bodies with 400', async () => {
      const { email } = await auth.register();
      for (const [what, body] of badBodies({
        currentPassword: TEST_PASSWORD,
        password: NEW_PASSWORD,
      }).slice(0, 8)) {
        const { accessToken } = await signIn(email);
        expect((await change(accessToken, body)).status, what).to.equal(400);
      }
    });
  });

  describe('forgotPassword', () => {
    it('answers every address alike and writes only to accounts', async () => {
      const { email } = await auth.register();
      const gone = await auth.register();
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [gone.id],
      });
      const addresses = [email, gone.email, 'nobody@test.gatehouse.example'];
      const answers = await Promise.all(addresses.map(forgot));
      expect(answers.map(({ status }) => status)).to.deep.equal([202, 202, 202]);
      expect(new Set(answers.map(({ body }) => body.message))).to.have.length(1);
      await mailTo(auth, email, 'reset-password');
      await allMailsSent(auth);
      for (const silent of addresses.slice(1))
        expect(mailsTo(auth, silent), silent).to.deep.equal([]);
    });

    it('takes as long for an unknown address as for a known one', async () => {
      const { email } = await auth.register();
      const times = [];
      for (const address of [email, 'nobody-else@test.gatehouse.example']) {
        const from = performance.now();
        await forgot(address);
        times.push(performance.now() - from);
      }
      // Both wait for the same moment; what the database needs lies far below it.
      for (const time of times) expect(time).to.be.at.least(149);
    });

    it('finds the account in any case, and no look-alike', async () => {
      const { email } = await auth.register({ email: 'forgetful@test.gatehouse.example' });
      await forgot('FORGETFUL@test.gatehouse.example');
      await mailTo(auth, email, 'reset-password');
      await forgot('fоrgetful@test.gatehouse.example');
      await allMailsSent(auth);
      expect(mailsTo(auth, email)).to.have.length(1);
      expect(mailsTo(auth, 'fоrgetful@test.gatehouse.example')).to.deep.equal([]);
    });
  });

  describe('resetPassword', () => {
    it('sets the password, ends every session and tells the owner', async () => {
      const { email, id } = await auth.register();
      const open = await signIn(email);
      await forgot(email);
      const mail = await mailTo(auth, email, 'reset-password');
      expect(mail.values['link']).to.match(/\/reset-password#token=/);
      expect((await reset(tokenIn(mail))).status).to.equal(200);

      expect((await auth.api.profile(open.accessToken)).status).to.equal(401);
      expect((await auth.api.refresh(open.refreshToken)).status).to.equal(401);
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(401);
      expect((await auth.api.login(email, NEW_PASSWORD)).status).to.equal(200);
      const events = await eventsOf(id);
      const changed = events.find(({ type }) => type === 'gatehouse.user.password-changed.v1');
      expect(changed?.data).to.include({ how: 'reset' });
      await mailTo(auth, email, 'password-changed');
    });

    it('counts the address as verified', async () => {
      const { email, id } = await auth.register({ emailVerified: false });
      await forgot(email);
      await reset(tokenIn(await mailTo(auth, email, 'reset-password')));
      expect((await auth.api.login(email, NEW_PASSWORD)).status).to.equal(200);
      const types = (await eventsOf(id)).map(({ type }) => type);
      expect(types).to.include('gatehouse.user.verified.v1');
    });

    it('takes a link once, also from two at once', async () => {
      const { email } = await auth.register();
      await forgot(email);
      const token = tokenIn(await mailTo(auth, email, 'reset-password'));
      const [one, two] = await Promise.all([
        reset(token, 'three purple kites'),
        reset(token, 'four orange boats'),
      ]);
      expect([one.status, two.status].sort()).to.deep.equal([200, 422]);
      expect((await reset(token)).status).to.equal(422);
      const winner = one.status === 200 ? 'three purple kites' : 'four orange boats';
      expect((await auth.api.login(email, winner)).status).to.equal(200);
    });

    it('refuses an older link once a newer one was sent', async () => {
      const { email } = await auth.register();
      await forgot(email);
      const older = tokenIn(await mailTo(auth, email, 'reset-password'));
      await forgot(email);
      const newer = tokenIn(await mailTo(auth, email, 'reset-password', 2));
      expect((await reset(older)).status).to.equal(422);
      expect((await reset(newer)).status).to.equal(200);
    });

    it('refuses a bad password and leaves the link good', async () => {
      const { email } = await auth.register();
      await forgot(email);
      const token = tokenIn(await mailTo(auth, email, 'reset-password'));
      const { status, problem } = await reset(token, 'password1');
      expect([status, problem.code]).to.deep.equal([422, 'password_common']);
      expect((await reset(token, email)).problem.code).to.equal('password_personal');
      expect((await reset(token)).status).to.equal(200);
    });

    it('refuses the link of an account that was deactivated since', async () => {
      const { email, id } = await auth.register();
      await forgot(email);
      const token = tokenIn(await mailTo(auth, email, 'reset-password'));
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [id],
      });
      expect((await reset(token)).problem.code).to.equal('link_invalid');
    });

    it('refuses a link after half an hour', async () => {
      const { email } = await auth.register();
      await forgot(email);
      const token = tokenIn(await mailTo(auth, email, 'reset-password'));
      auth.advance(30 * 60 * 1000 + 1);
      expect((await reset(token)).status).to.equal(422);
    });

    it('answers bad bodies with 400', async () => {
      const valid = { token: 'A'.repeat(43), password: NEW_PASSWORD };
      for (const [what, body] of badBodies(valid)) {
        const { status } = await auth.api.send('POST', '/auth/password/reset', { body });
        expect(status, what).to.equal(400);
      }
    });
  });

  describe('forgotPassword, asked for by a stranger as well', () => {
    it('sends the owner one more once the last link has expired, and no more than one', async () => {
      const { email } = await auth.register();
      const ask = async (times: number, sent: number) => {
        await Promise.all(Array.from({ length: times }, () => forgot(email)));
        await allMailsSent(auth);
        expect(mailsTo(auth, email)).to.have.length(sent);
      };
      await ask(8, 5);
      auth.advance(29 * 60_000);
      await ask(8, 5);
      auth.advance(60_001);
      await ask(8, 6);
      const token = tokenIn(await mailTo(auth, email, 'reset-password', 6));
      expect((await reset(token)).status).to.equal(200);
      await ask(8, 6 + 1); // The mail that says the password was changed.
    });
  });
});
