import { expect } from 'chai';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';
import { newCommunity } from './support/community.js';
import { allMailsSent } from './support/mailbox.js';

describe('deleteAccount', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const remove = (token: string) => auth.api.send('DELETE', '/auth/profile', { token });

  it('ends every session, forgets the account and tells the others', async () => {
    const { id, email } = await auth.register();
    const mine = (await auth.api.login(email, TEST_PASSWORD)).body;
    const other = (await auth.api.login(email, TEST_PASSWORD)).body;
    expect((await remove(mine.accessToken)).status).to.equal(204);

    for (const { accessToken, refreshToken } of [mine, other]) {
      expect((await auth.api.profile(accessToken)).status).to.equal(401);
      expect((await auth.api.refresh(refreshToken)).status).to.equal(401);
    }
    expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(401);
    for (const table of ['accounts', 'memberships', 'sessions']) {
      const column = table === 'accounts' ? 'id' : 'account_id';
      const [rows] = await auth.sql.query(`SELECT ${column} FROM ${table} WHERE ${column} = ?`, {
        replacements: [id],
      });
      expect(rows, table).to.deep.equal([]);
    }
    await allMailsSent(auth);
    const events = auth.published.filter(({ subject }) => subject === id);
    expect(events.slice(-2).map(({ type }) => type)).to.deep.equal([
      'gatehouse.user.sessions-ended.v1',
      'gatehouse.user.deleted.v1',
    ]);
    expect(events.at(-1)?.data).to.deep.include({
      accountId: id,
      actorId: id,
      communityIds: [TEST_COMMUNITY],
    });
    expect(events.at(-2)?.data).to.include({ reason: 'deleted' });
  });

  it('leaves no community without an admin', async () => {
    const community = newCommunity(auth);
    const first = await community.join('admin');
    const kept = await remove(first.token);
    expect([kept.status, kept.problem.code]).to.deep.equal([409, 'last_admin']);
    expect((await auth.api.profile(first.token)).status).to.equal(200);
    const second = await community.join('admin');
    const both = await Promise.all([remove(first.token), remove(second.token)]);
    expect(both.map(({ status }) => status).sort()).to.deep.equal([204, 409]);
  });

  it('frees the address', async () => {
    const { email, id } = await auth.register();
    const { accessToken } = (await auth.api.login(email, TEST_PASSWORD)).body;
    await remove(accessToken);
    const again = await auth.register({ email });
    expect(again.id).to.not.equal(id);
    expect((await auth.api.login(email, TEST_PASSWORD)).body.user.id).to.equal(again.id);
  });

  it('is done once when it is asked for twice at once', async () => {
    const { email, id } = await auth.register();
    const { accessToken } = (await auth.api.login(email, TEST_PASSWORD)).body;
    const answers = await Promise.all([remove(accessToken), remove(accessToken)]);
    expect(answers.map(({ status }) => status)).to.include(204);
    for (const { status } of answers) expect(status).to.be.oneOf([204, 401, 404]);
    await allMailsSent(auth);
    const deleted = auth.published.filter(
      ({ type, subject }) => type === 'gatehouse.user.deleted.v1' && subject === id,
    );
    expect(deleted).to.have.length(1);
  });

  it('needs a token', async () => {
    expect((await auth.api.send('DELETE', '/auth/profile')).status).to.equal(401);
  });
});
