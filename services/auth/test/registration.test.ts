import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

const PASSWORD = 'three purple kites';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('registration', () => {
  let auth: AuthUnderTest;
  let people = 0;
  before(async () => {
    auth = await startAuth({ PUBLIC_URL: 'https://gatehouse.example/' });
  });
  after(() => auth.stop());

  const newEmail = (): string => `newcomer-${(people += 1)}@test.gatehouse.example`;
  const register = (more: Record<string, unknown> = {}) =>
    auth.api.send<{ message: string }>('POST', '/auth/register', {
      body: {
        email: newEmail(),
        password: PASSWORD,
        givenName: 'Dev',
        familyName: 'Shah',
        ...more,
      },
    });
  const verify = (token: string) =>
    auth.api.send('POST', '/auth/verify-email', { body: { token } });
  const resend = (email: string) =>
    auth.api.send('POST', '/auth/verify-email/resend', { body: { email } });
  const linkFor = async (email: string, count = 1): Promise<string> =>
    tokenIn(await mailTo(auth, email, 'verify-email', count));
  const accountsWith = async (email: string) => {
    const [rows] = await auth.sql.query('SELECT * FROM accounts WHERE email = ?', {
      replacements: [email],
    });
    return rows as { id: string; email_verified: number }[];
  };

  describe('a new address', () => {
    it('gets a mail with a link that makes its account usable, once', async () => {
      const email = newEmail();
      const answer = await register({ email, phone: '+911234567890', locale: 'hi' });
      expect(answer.status).to.equal(202);
      const mail = await mailTo(auth, email, 'verify-email');
      expect(mail).to.deep.include({ to: email, locale: 'hi' });
      expect(mail.values['name']).to.equal('Dev');
      expect(mail.values['link']).to.match(
        /^https:\/\/gatehouse\.example\/verify-email#token=[\w-]{43}$/,
      );
      expect((await auth.api.login(email, PASSWORD)).problem.code).to.equal('email_unverified');

      expect((await verify(tokenIn(mail))).status).to.equal(204);
      const { status, body } = await auth.api.login(email, PASSWORD);
      expect(status).to.equal(200);
      expect(body.user).to.deep.include({ givenName: 'Dev', locale: 'hi', memberships: [] });

      const again = await verify(tokenIn(mail));
      expect(again.status).to.equal(422);
      expect(again.problem.code).to.equal('link_invalid');
      expect(again.problem.errors?.[0]).to.include({ path: 'body.token', code: 'link_invalid' });
    });

    it('tells of the account and of its proven address', async () => {
      const email = newEmail();
      await register({ email });
      await verify(await linkFor(email));
      const [account] = await accountsWith(email);
      await allMailsSent(auth);
      const events = auth.published.filter(({ subject }) => subject === account?.id);
      expect(events.map(({ type }) => type)).to.deep.equal([
        'gatehouse.user.registered.v1',
        'gatehouse.mail.requested.v1',
        'gatehouse.user.verified.v1',
      ]);
      expect(events[2]?.data).to.deep.include({ accountId: account?.id, email });
      expect(events[2]?.data).to.have.property('address');
    });

    it('finds neither the password nor the token in the database', async () => {
      const email = newEmail();
      await register({ email });
      const token = await linkFor(email);
      await allMailsSent(auth);
      for (const table of ['accounts', 'one_time_links', 'outbox']) {
        const [rows] = await auth.sql.query(`SELECT * FROM ${table}`);
        const text = JSON.stringify(rows);
        expect(text).to.not.include(token);
        expect(text).to.not.include(PASSWORD);
      }
    });

    it('cannot sign in before it is verified: 401 for a wrong password, 403 for the right one', async () => {
      const email = newEmail();
      await register({ email });
      const wrong = await auth.api.login(email, 'not the password');
      expect([wrong.status, wrong.problem.code]).to.deep.equal([401, 'invalid_credentials']);
      const right = await auth.api.login(email, PASSWORD);
      expect([right.status, right.problem.code]).to.deep.equal([403, 'email_unverified']);
      const [sessions] = await auth.sql.query(
        'SELECT s.id FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE a.email = ?',
        { replacements: [email] },
      );
      expect(sessions).to.deep.equal([]);
    });
  });

  describe('a known address', () => {
    it('is answered like a new one and gets another mail', async () => {
      const owner = await auth.register();
      const known = await register({ email: owner.email, givenName: 'Mallory' });
      const unknown = await register();
      expect(known.status).to.equal(202);
      expect(unknown.status).to.equal(202);
      expect(known.body).to.deep.equal(unknown.body);

      const mail = await mailTo(auth, owner.email, 'account-exists');
      expect(mail.values['name']).to.equal('Asha');
      expect((await auth.api.login(owner.email, TEST_PASSWORD)).status).to.equal(200);
      expect((await auth.api.login(owner.email, PASSWORD)).status).to.equal(401);
      expect(await accountsWith(owner.email)).to.have.length(1);
    });

    it('is answered alike while it is deactivated, and gets no mail', async () => {
      const owner = await auth.register();
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [owner.id],
      });
      expect((await register({ email: owner.email })).status).to.equal(202);
      await allMailsSent(auth);
      expect(mailsTo(auth, owner.email)).to.deep.equal([]);
    });

    it('costs the same hash', async () => {
      const owner = await auth.register();
      for (const email of [owner.email, newEmail()]) {
        const before = auth.hasher.hashes;
        await register({ email });
        expect(auth.hasher.hashes - before, email).to.equal(1);
      }
    });

    it('is refused for a bad password like a new one', async () => {
      const owner = await auth.register();
      const answers = [];
      for (const email of [owner.email, newEmail()]) {
        const { status, problem } = await register({ email, password: 'password1' });
        answers.push({ ...problem, status, correlationId: '' });
      }
      expect(answers[0]).to.include({ status: 422, code: 'password_common' });
      expect(answers[1]).to.deep.equal(answers[0]);
    });

    it('is the same in any case, and another with a look-alike letter or a tag', async () => {
      const email = newEmail();
      await register({ email });
      await verify(await linkFor(email));
      await register({ email: email.toUpperCase() });
      await mailTo(auth, email, 'account-exists');
      expect(await accountsWith(email)).to.have.length(1);

      for (const other of [email.replace('o', 'о'), email.replace('@', '+tag@')]) {
        expect((await register({ email: other })).status).to.equal(202);
        await mailTo(auth, other, 'verify-email');
        expect(await accountsWith(other), other).to.have.length(1);
      }
    });
  });

  describe('an address that waits for its verification', () => {
    it('is verified for the newest password by the newest link only', async () => {
      const email = newEmail();
      await register({ email, password: 'the first to come' });
      const first = await linkFor(email);
      await register({ email, password: PASSWORD, givenName: 'Deva' });
      const second = await linkFor(email, 2);

      expect((await verify(first)).status).to.equal(422);
      expect((await verify(second)).status).to.equal(204);
      expect((await auth.api.login(email, 'the first to come')).status).to.equal(401);
      const { body } = await auth.api.login(email, PASSWORD);
      expect(body.user.givenName).to.equal('Deva');
    });

    it('becomes one account when it is registered twice at once', async () => {
      const email = newEmail();
      const answers = await Promise.all(
        [email, email.toUpperCase(), email].map((each) => register({ email: each })),
      );
      expect(answers.map(({ status }) => status)).to.deep.equal([202, 202, 202]);
      expect(new Set(answers.map(({ body }) => body.message))).to.have.length(1);
      const accounts = await accountsWith(email);
      expect(accounts).to.have.length(1);
      await mailTo(auth, email, 'verify-email', 3);
      const told = auth.published.filter(
        ({ type, subject }) =>
          subject === accounts[0]?.id && type === 'gatehouse.user.registered.v1',
      );
      expect(told).to.have.length(1);

      const links = mailsTo(auth, email).map(tokenIn);
      const results = await Promise.all(links.map(async (token) => (await verify(token)).status));
      expect(results.sort()).to.deep.equal([204, 422, 422]);
    });

    it('gets a new link when it asks for one, and the old one is refused', async () => {
      const email = newEmail();
      await register({ email });
      const first = await linkFor(email);
      expect((await resend(email)).status).to.equal(202);
      const second = await linkFor(email, 2);
      expect((await verify(first)).status).to.equal(422);
      expect((await verify(second)).status).to.equal(204);
    });

    it('gets five mails an hour at the most', async () => {
      const email = newEmail();
      await register({ email });
      for (let more = 0; more < 7; more += 1) expect((await resend(email)).status).to.equal(202);
      await allMailsSent(auth);
      expect(mailsTo(auth, email)).to.have.length(5);
      const last = mailsTo(auth, email).at(-1);
      expect((await verify(last === undefined ? '' : tokenIn(last))).status).to.equal(204);
    });
  });

  describe('resendVerification', () => {
    it('answers every address alike, and writes to none that waits for nothing', async () => {
      const owner = await auth.register();
      const answers = await Promise.all(
        [owner.email, 'nobody@test.gatehouse.example'].map((email) => resend(email)),
      );
      expect(answers.map(({ status }) => status)).to.deep.equal([202, 202]);
      expect(answers[0]?.body).to.deep.equal(answers[1]?.body);
      await allMailsSent(auth);
      expect(mailsTo(auth, owner.email)).to.deep.equal([]);
      expect(mailsTo(auth, 'nobody@test.gatehouse.example')).to.deep.equal([]);
    });
  });

  describe('a link', () => {
    it('is good for one of two who use it at once', async () => {
      const email = newEmail();
      await register({ email });
      const token = await linkFor(email);
      const answers = await Promise.all([verify(token), verify(token)]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([204, 422]);
    });

    it('is refused for another purpose, and when it was made up', async () => {
      const email = newEmail();
      await register({ email });
      const body = { token: await linkFor(email), password: 'four orange boats' };
      const reset = await auth.api.send('POST', '/auth/password/reset', { body });
      expect([reset.status, reset.problem.code]).to.deep.equal([422, 'link_invalid']);
      expect((await verify('A'.repeat(43))).problem.code).to.equal('link_invalid');
    });

    it('is refused after a day', async () => {
      const email = newEmail();
      await register({ email });
      const token = await linkFor(email);
      auth.advance(DAY_MS + 1);
      expect((await verify(token)).status).to.equal(422);
      expect((await auth.api.login(email, PASSWORD)).problem.code).to.equal('email_unverified');
    });
  });

  describe('bad input', () => {
    const valid = {
      email: 'somebody@test.gatehouse.example',
      password: PASSWORD,
      givenName: 'Dev',
      familyName: 'Shah',
    };
    for (const [what, body] of badBodies(valid))
      it(`answers ${what} with 400`, async () => {
        const { status, problem } = await auth.api.send('POST', '/auth/register', { body });
        expect(status, JSON.stringify(problem)).to.equal(400);
      });

    for (const name of ['http://evil.example', 'a<b', 'x\ny', ' ', '@all'])
      it(`takes no name like ${JSON.stringify(name)}: it would stand in a mail`, async () => {
        expect((await register({ givenName: name })).status).to.equal(400);
      });

    it('has made no account of any of these', async () => {
      expect(await accountsWith(valid.email)).to.deep.equal([]);
    });
  });
});
