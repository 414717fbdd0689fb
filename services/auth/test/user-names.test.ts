import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { codeAt } from './support/authenticator-app.js';
import type { User } from './support/api-client.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { HANDED_PASSWORD, handedOver } from './support/handed-over.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

type AccountPage = components['schemas']['AccountPage'];

const MINUTE = 60_000;

describe('an account without a mail address', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;
  let names = 0;

  before(async () => {
    auth = await startAuth();
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const newName = (): string => `helper_${(names += 1)}`;
  const join = async (userName = newName()) =>
    ({ userName, session: await handedOver(auth).join(admin.token, userName) }) as const;
  const send = <Body>(method: string, path: string, token: string, body?: unknown) =>
    auth.api.send<Body>(method, path, { token, ...(body !== undefined && { body }) });

  it('shows its name instead of an address to its owner and to who looks after it', async () => {
    const { userName, session } = await join();
    const profile = await auth.api.profile(session.accessToken);
    expect(profile.body).to.include({ email: '', userName });
    const found = await send<AccountPage>('GET', `/auth/accounts?search=${userName}`, admin.token);
    expect(found.body.items.map(({ id }) => id)).to.deep.equal([session.user.id]);
    expect(found.body.items[0]).to.include({ email: '', userName });
    const listed = await auth.rpc.call('auth.people.list', {
      communityId: community.id,
      search: userName.slice(0, -1),
      limit: 100,
    });
    const entry = listed.people.find(({ accountId }) => accountId === session.user.id);
    expect(entry).to.include({ email: '', userName });
    const elsewhere = await newCommunity(auth).join('admin');
    const none = await send<AccountPage>(
      'GET',
      `/auth/accounts?search=${userName}`,
      elsewhere.token,
    );
    expect(none.body.items).to.deep.equal([]);
  });

  it('is told of as registered by its name, and as verified by nothing', async () => {
    const { userName, session } = await join();
    await allMailsSent(auth);
    const told = auth.published.filter(({ subject }) => subject === session.user.id);
    const registered = told.find(({ type }) => type === 'gatehouse.user.registered.v1');
    expect(registered?.data).to.include({ email: '', userName });
    expect(told.map(({ type }) => type)).to.not.include('gatehouse.user.verified.v1');
  });

  it('signs in by its name, over the broker too, and by nothing that looks like it', async () => {
    const { userName, session } = await join();
    const credentials = { email: userName, password: HANDED_PASSWORD, address: '198.51.100.7' };
    expect((await auth.rpc.call('auth.login', credentials)).user.id).to.equal(session.user.id);
    for (const typed of ['', `${userName}@`, '@', 'two words', `${userName}@name.invalid@x`])
      expect((await auth.api.login(typed, HANDED_PASSWORD)).status, typed).to.equal(400);
    for (const typed of [`${userName}@name.invalid`, `${userName}.`, 'hélper_1', 'ｈelper_1', '%'])
      expect((await auth.api.login(typed, HANDED_PASSWORD)).status, typed).to.be.oneOf([400, 401]);
  });

  it('is answered like a name that nobody has', async () => {
    const { userName } = await join();
    const answers = [];
    for (const name of [userName, 'nobody.at.all', 'ﬀ-unknown']) {
      const before = auth.hasher.comparisons;
      const { status, problem } = await auth.api.login(name, 'wrong');
      const checked = auth.hasher.comparisons - before;
      answers.push({ ...problem, status, checked, correlationId: '' });
    }
    expect(answers[1]).to.deep.equal(answers[0]);
    expect(answers[2]).to.deep.equal(answers[0]);
  });

  it('is guessed at ever more slowly, however its name is spelled', async () => {
    const { userName, session } = await join();
    for (const typed of [userName, userName.toUpperCase(), ` ${userName}`, userName, userName])
      expect((await auth.api.login(typed, 'wrong')).status).to.equal(401);
    const { status, problem } = await auth.api.login(userName, HANDED_PASSWORD);
    expect([status, problem.code]).to.deep.equal([429, 'too_many_attempts']);
    await allMailsSent(auth);
    const failed = auth.published.filter(({ type }) => type === 'gatehouse.user.login-failed.v1');
    expect(failed.at(-1)?.data).to.include({ accountId: session.user.id, email: userName });
    auth.advance(MINUTE);
    expect((await auth.api.login(userName, HANDED_PASSWORD)).status).to.equal(200);
  });

  it('gets no mail, whatever happens to it', async () => {
    const { userName, session } = await join();
    const { id } = session.user;
    const second = (await auth.api.login(userName, HANDED_PASSWORD)).body;
    const token = second.accessToken;
    const changed = { currentPassword: HANDED_PASSWORD, password: TEST_PASSWORD };
    expect((await send('PUT', '/auth/password', token, changed)).status).to.equal(204);
    const begun = await send<{ secret: string; uri: string }>(
      ...(['POST', '/auth/second-factors/totp', token] as const),
    );
    expect(begun.body.uri).to.include(userName);
    const code = codeAt(begun.body.secret, auth.now());
    const path = '/auth/second-factors/totp/confirm';
    expect((await send('POST', path, token, { code })).status).to.equal(200);
    const why = { reason: 'He asked for help' };
    const acted = await send('POST', `/auth/accounts/${id}/impersonate`, admin.token, why);
    expect(acted.status).to.equal(200);
    for (const step of ['deactivate', 'reactivate'])
      expect((await send('POST', `/auth/accounts/${id}/${step}`, admin.token)).status).to.equal(
        204,
      );
    for (const forgot of ['password/forgot', 'verify-email/resend'])
      expect((await send('POST', `/auth/${forgot}`, token, { email: userName })).status).to.equal(
        400,
      );
    await allMailsSent(auth);
    const mails = auth.published.filter(
      ({ type, subject }) => type === 'gatehouse.mail.requested.v1' && subject === id,
    );
    expect(mails).to.deep.equal([]);
  });

  it('has a passkey made for its name', async () => {
    const { userName, session } = await join();
    const options = await send<{ user: { name: string } }>(
      ...(['POST', '/auth/passkeys/options', session.accessToken] as const),
    );
    expect(options.body.user.name).to.equal(userName);
  });

  it('takes no password that is its name', async () => {
    const { session } = await join('long_helper_name');
    const body = { currentPassword: HANDED_PASSWORD, password: 'Long_Helper_Name' };
    const { status, problem } = await send('PUT', '/auth/password', session.accessToken, body);
    expect([status, problem.code]).to.deep.equal([422, 'password_personal']);
  });

  it('gets an address by the link to that address alone, and goes on signing in by its name', async () => {
    const { userName, session } = await join();
    const newEmail = `${userName}@test.gatehouse.example`;
    const body = { newEmail, password: HANDED_PASSWORD };
    const token = session.accessToken;
    expect((await send('POST', '/auth/email-change', token, body)).status).to.equal(202);
    const link = tokenIn(await mailTo(auth, newEmail, 'confirm-email-change'));
    const confirm = () =>
      auth.api.send('POST', '/auth/email-change/confirm', { body: { token: link } });
    const confirmed = await confirm();
    expect([confirmed.status, confirmed.body]).to.deep.equal([200, { progress: 'changed' }]);
    expect((await confirm()).problem.code).to.equal('link_invalid');
    const profile: User = (await auth.api.profile(token)).body;
    expect(profile).to.include({ email: newEmail, userName });
    for (const name of [newEmail, userName])
      expect((await auth.api.login(name, HANDED_PASSWORD)).status, name).to.equal(200);
    await allMailsSent(auth);
    expect(mailsTo(auth, newEmail).map(({ template }) => template)).to.not.include('email-changed');
  });

  it('leaves a second account with its address to who has proven it', async () => {
    const { email } = await auth.register();
    const { session } = await join();
    const body = { newEmail: email, password: HANDED_PASSWORD };
    const asked = await send('POST', '/auth/email-change', session.accessToken, body);
    expect(asked.status).to.equal(202);
    await mailTo(auth, email, 'account-exists');
    expect((await auth.api.profile(session.accessToken)).body.email).to.equal('');
  });
});
