import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

describe('email change', () => {
  let auth: AuthUnderTest;
  let people = 0;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const newEmail = (): string => `moved-${(people += 1)}@test.gatehouse.example`;
  const owner = async () => {
    const account = await auth.register();
    const { accessToken } = (await auth.api.login(account.email, TEST_PASSWORD)).body;
    return { ...account, token: accessToken };
  };
  const request = (token: string, email: string, password = TEST_PASSWORD) =>
    auth.api.send<{ message: string }>('POST', '/auth/email-change', {
      token,
      body: { newEmail: email, password },
    });
  const confirm = (token: string) =>
    auth.api.send<{ progress: string }>('POST', '/auth/email-change/confirm', { body: { token } });
  const linkTo = async (email: string, count = 1) =>
    tokenIn(await mailTo(auth, email, 'confirm-email-change', count));

  for (const first of ['old', 'new'] as const)
    it(`happens when both links are used, the ${first} one first`, async () => {
      const { id, email, token } = await owner();
      const target = newEmail();
      expect((await request(token, target)).status).to.equal(202);
      const links = [await linkTo(email), await linkTo(target)];
      if (first === 'new') links.reverse();

      const half = await confirm(links[0] ?? '');
      expect([half.status, half.body.progress]).to.deep.equal([200, 'half-confirmed']);
      expect((await auth.api.profile(token)).body.email).to.equal(email);
      expect((await auth.api.login(target, TEST_PASSWORD)).status).to.equal(401);

      expect((await confirm(links[1] ?? '')).body.progress).to.equal('changed');
      expect((await auth.api.profile(token)).body.email).to.equal(target);
      expect((await auth.api.login(target, TEST_PASSWORD)).status).to.equal(200);
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(401);
      const told = await mailTo(auth, email, 'email-changed');
      expect(told.values['email']).to.equal(target);
      const event = auth.published.find(
        ({ type, subject }) => type === 'gatehouse.user.email-changed.v1' && subject === id,
      );
      expect(event?.data).to.include({ accountId: id, email: target });
      await eventually(() => {
        const profile = auth.published.find(
          ({ type, subject }) => type === 'gatehouse.user.profile-changed.v1' && subject === id,
        );
        expect(profile?.data).to.deep.include({ changed: ['email'], email: target });
      });
    });

  it('does not happen by one link used twice', async () => {
    const { email, token } = await owner();
    const target = newEmail();
    await request(token, target);
    const link = await linkTo(target);
    expect((await confirm(link)).status).to.equal(200);
    expect((await confirm(link)).problem.code).to.equal('link_invalid');
    expect((await auth.api.profile(token)).body.email).to.equal(email);
  });

  it('happens once when both links are followed at the same time', async () => {
    const { id, email, token } = await owner();
    const target = newEmail();
    await request(token, target);
    const links = [await linkTo(email), await linkTo(target)];
    const answers = await Promise.all(links.map(confirm));
    expect(answers.map(({ body }) => body.progress).sort()).to.deep.equal([
      'changed',
      'half-confirmed',
    ]);
    await allMailsSent(auth);
    const events = auth.published.filter(
      ({ type, subject }) => type === 'gatehouse.user.email-changed.v1' && subject === id,
    );
    expect(events).to.have.length(1);
  });

  it('answers a taken address alike and tells its owner instead', async () => {
    const other = await auth.register();
    const { email, token } = await owner();
    const taken = await request(token, other.email.toUpperCase());
    const free = await request((await owner()).token, newEmail());
    expect([taken.status, taken.body]).to.deep.equal([free.status, free.body]);
    await mailTo(auth, other.email, 'account-exists');
    expect((await confirm(await linkTo(email))).body.progress).to.equal('half-confirmed');
    await allMailsSent(auth);
    const templates = mailsTo(auth, other.email).map(({ template }) => template);
    expect(templates).to.deep.equal(['account-exists']);
    expect((await auth.api.profile(token)).body.email).to.equal(email);
  });

  it('is refused at the end when somebody else has proven the address meanwhile: 409', async () => {
    const { email, token } = await owner();
    const target = newEmail();
    await request(token, target);
    const links = [await linkTo(email), await linkTo(target)];
    await auth.register({ email: target });
    await confirm(links[0] ?? '');
    const last = await confirm(links[1] ?? '');
    expect([last.status, last.problem.code]).to.deep.equal([409, 'email_taken']);
    expect((await auth.api.profile(token)).body.email).to.equal(email);
  });

  it('takes the address from an account that never verified it', async () => {
    const { email, token } = await owner();
    const target = newEmail();
    const squatter = await auth.register({ email: target, emailVerified: false });
    await request(token, target);
    await confirm(await linkTo(email));
    expect((await confirm(await linkTo(target))).body.progress).to.equal('changed');
    await allMailsSent(auth);
    const events = auth.published.filter(({ subject }) => subject === squatter.id);
    expect(events.at(-1)?.type).to.equal('gatehouse.user.deleted.v1');
  });

  it('forgets an earlier request for another address', async () => {
    const { email, token } = await owner();
    const [first, second] = [newEmail(), newEmail()];
    await request(token, first);
    const stale = [await linkTo(email), await linkTo(first)];
    await request(token, second);
    for (const link of stale) expect((await confirm(link)).status).to.equal(422);
    await confirm(await linkTo(email, 2));
    await confirm(await linkTo(second));
    expect((await auth.api.profile(token)).body.email).to.equal(second);
  });

  it('makes a link to reset the password that lies in the old mailbox worthless', async () => {
    const { email, token } = await owner();
    const target = newEmail();
    await auth.api.send('POST', '/auth/password/forgot', { body: { email } });
    const reset = tokenIn(await mailTo(auth, email, 'reset-password'));
    await request(token, target);
    await confirm(await linkTo(email));
    await confirm(await linkTo(target));
    const body = { token: reset, password: 'three purple kites' };
    expect((await auth.api.send('POST', '/auth/password/reset', { body })).status).to.equal(422);
  });

  it('takes a look-alike for another address', async () => {
    const { email, token } = await owner();
    expect((await request(token, email.toUpperCase())).problem.code).to.equal('email_unchanged');
    expect((await request(token, email.replace('o', 'о'))).status).to.equal(202);
  });

  it('needs the password and a token', async () => {
    const { token } = await owner();
    const target = newEmail();
    const wrong = await request(token, target, 'not the password');
    expect([wrong.status, wrong.problem.code]).to.deep.equal([422, 'password_wrong']);
    expect((await request('', target)).status).to.equal(401);
    await allMailsSent(auth);
    expect(mailsTo(auth, target)).to.deep.equal([]);
  });

  it('answers bad bodies with 400', async () => {
    const valid = { newEmail: newEmail(), password: TEST_PASSWORD };
    const { token } = await owner();
    const bad = badBodies(valid);
    const answers = [];
    for (const [what, body] of bad.slice(0, 9))
      answers.push([
        what,
        (await auth.api.send('POST', '/auth/email-change', { token, body })).status,
      ]);
    for (const [what, status] of answers) expect(status, String(what)).to.equal(400);
  });
});
