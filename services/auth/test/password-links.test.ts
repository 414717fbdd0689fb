import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { HANDED_PASSWORD, handedOver, secretIn } from './support/handed-over.js';
import { allMailsSent, mailTo, tokenIn } from './support/mailbox.js';

type PasswordLink = components['schemas']['PasswordLink'];

const TWO_DAYS_MS = 48 * 60 * 60_000;
const NEW_PASSWORD = 'seven silent herons';

describe('links to another password that are handed over', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;
  let manager: Member;
  let names = 0;

  before(async () => {
    auth = await startAuth();
    auth.main.hasUnit = () => true;
    community = newCommunity(auth);
    admin = await community.join('admin');
    manager = await community.join('manager');
  });
  after(() => auth.stop());

  const newName = (): string => `porter-${(names += 1)}`;
  const join = async (more = {}, by = admin) => {
    const userName = newName();
    const session = await handedOver(auth).join(by.token, userName, more);
    return { id: session.user.id, userName, session };
  };
  const linkFor = (id: string, { token }: Pick<Member, 'token'> = manager) =>
    auth.api.send<PasswordLink>('POST', `/auth/accounts/${id}/password-links`, { token });
  const reset = (link: string | undefined, password = NEW_PASSWORD) =>
    auth.api.send('POST', '/auth/password/reset', { body: { token: secretIn(link), password } });
  const refused = async (id: string, by?: Pick<Member, 'token'>) => {
    const { status, problem } = await linkFor(id, by);
    return [status, problem.code];
  };

  it('set it once, and end all sessions of before', async () => {
    const { id, userName, session } = await join();
    const { status, body } = await linkFor(id);
    expect(status).to.equal(200);
    expect(body.link).to.match(/\/reset-password#token=[\w-]{43}$/);
    expect(Date.parse(body.expiresAt) - auth.now()).to.be.within(TWO_DAYS_MS - 60_000, TWO_DAYS_MS);
    expect((await reset(body.link)).status).to.equal(200);
    expect((await auth.api.login(userName, NEW_PASSWORD)).status).to.equal(200);
    expect((await auth.api.login(userName, HANDED_PASSWORD)).status).to.equal(401);
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(401);
    expect((await reset(body.link)).problem.code).to.equal('link_invalid');
  });

  it('are told of with who asked, and kept and told without what is in them', async () => {
    const { id } = await join();
    const { body } = await linkFor(id);
    await allMailsSent(auth);
    const told = auth.published.find(
      ({ type, subject }) => type === 'gatehouse.password-link.handed-out.v1' && subject === id,
    );
    expect(told?.data).to.deep.include({
      accountId: id,
      actorId: manager.account.id,
      communityIds: [community.id],
      expiresAt: body.expiresAt,
    });
    const secret = secretIn(body.link);
    expect(JSON.stringify(auth.published)).to.not.include(secret);
    for (const table of ['one_time_links', 'idempotent_responses', 'outbox']) {
      const [rows] = await auth.sql.query(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows), table).to.not.include(secret);
    }
  });

  it('are good for two days, and only until the next', async () => {
    const { id } = await join();
    const first = (await linkFor(id)).body.link;
    const second = (await linkFor(id)).body.link;
    expect((await reset(first)).problem.code).to.equal('link_invalid');
    auth.advance(TWO_DAYS_MS);
    expect((await reset(second)).problem.code).to.equal('link_invalid');
    const { token } = await community.join('manager');
    const [one, other] = await Promise.all([linkFor(id, { token }), linkFor(id, { token })]);
    const used = await Promise.all([reset(one.body.link), reset(other.body.link)]);
    expect(used.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
  });

  it('let the owner in at once, although somebody has guessed', async () => {
    const { id, userName } = await join();
    for (let count = 0; count < 6; count += 1) await auth.api.login(userName, 'wrong');
    const by = await community.join('manager');
    expect((await reset((await linkFor(id, by)).body.link)).status).to.equal(200);
    expect((await auth.api.login(userName, NEW_PASSWORD)).status).to.equal(200);
  });

  it('are for members of the community alone, and for nobody unknown', async () => {
    const by = await community.join('admin');
    const elsewhere = newCommunity(auth);
    const other = await join({}, await elsewhere.join('admin'));
    expect(await refused(other.id, by)).to.deep.equal([404, 'account_not_found']);
    expect(await refused(newId(), by)).to.deep.equal([404, 'account_not_found']);
    const { id } = await join({}, by);
    expect((await linkFor('7', by)).status).to.equal(400);
    expect((await auth.api.send('POST', `/auth/accounts/${id}/password-links`)).status).to.equal(
      401,
    );
  });

  it('are made by whoever may invite to all that the account is', async () => {
    const by = await community.join('admin');
    const low = await community.join('manager');
    const boss = await join({ role: 'manager', job: undefined }, by);
    expect(await refused(boss.id, low)).to.deep.equal([403, 'rank_too_high']);
    expect((await linkFor(boss.id, by)).status).to.equal(200);
    const { id } = await join({}, by);
    for (const role of ['resident', 'employee'] as const)
      expect(await refused(id, await community.join(role))).to.deep.equal([
        403,
        'permission_missing',
      ]);
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [id],
    });
    expect(await refused(id, by)).to.deep.equal([403, 'rank_too_high']);
  });

  it('are made for who is elsewhere too by those alone who may there as well', async () => {
    const by = await community.join('admin');
    const { id } = await join({}, by);
    const elsewhere = newCommunity(auth);
    const membership = { id: newId(), account_id: id, community_id: elsewhere.id };
    await auth.sql.query(
      `INSERT INTO memberships (id, account_id, community_id, role, created_at)
       VALUES (:id, :account_id, :community_id, 'resident', UTC_TIMESTAMP(3))`,
      { replacements: membership },
    );
    expect(await refused(id, by)).to.deep.equal([403, 'account_shared']);
    const both = [community, elsewhere].map((each) => ({
      ...{ communityId: each.id, role: 'manager' as const, job: null },
    }));
    const account = await auth.register({ memberships: both });
    const { accessToken } = (await auth.api.login(account.email, TEST_PASSWORD)).body;
    const path = `/auth/accounts/${id}/password-links`;
    const headers = { 'x-community-id': community.id };
    const made = await auth.api.send('POST', path, { token: accessToken, headers });
    expect(made.status, JSON.stringify(made.problem)).to.equal(200);
  });

  it('are for no account that has an address, or is closed, or is one’s own', async () => {
    const by = await community.join('admin');
    const { account } = await community.join('resident');
    expect(await refused(account.id, by)).to.deep.equal([409, 'account_has_email']);
    expect(await refused(by.account.id, by)).to.deep.equal([403, 'own_account']);
    const { id } = await join({}, by);
    const { token } = by;
    await auth.api.send('POST', `/auth/accounts/${id}/deactivate`, { token });
    expect(await refused(id, by)).to.deep.equal([409, 'account_closed']);
  });

  it('end when the account gets an address', async () => {
    const by = await community.join('admin');
    const { id, session } = await join({}, by);
    const { link } = (await linkFor(id, by)).body;
    const newEmail = 'late.porter@test.gatehouse.example';
    await auth.api.send('POST', '/auth/email-change', {
      token: session.accessToken,
      body: { newEmail, password: HANDED_PASSWORD },
    });
    const token = tokenIn(await mailTo(auth, newEmail, 'confirm-email-change'));
    const confirmed = await auth.api.send('POST', '/auth/email-change/confirm', {
      body: { token },
    });
    expect(confirmed.status).to.equal(200);
    expect((await reset(link)).problem.code).to.equal('link_invalid');
    expect(await refused(id, by)).to.deep.equal([409, 'account_has_email']);
  });

  it('are not made while the proof of who asks is old', async () => {
    const by = await community.join('admin');
    const { id } = await join({}, by);
    await auth.sql.query('UPDATE sessions SET authenticated_at = ? WHERE id = ?', {
      replacements: [new Date(Date.now() - 60 * 60_000), by.session.session.id],
    });
    const { accessToken } = (await auth.api.refresh(by.session.refreshToken)).body;
    expect(await refused(id, { token: accessToken })).to.deep.equal([401, 'step_up_required']);
  });
});
