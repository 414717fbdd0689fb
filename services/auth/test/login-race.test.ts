import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';

describe('a sign-in while the account changes', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  /** Signs in, and does `meanwhile` between the look at the password and the session. */
  async function loginDuring(email: string, meanwhile: () => Promise<unknown>) {
    const matches = auth.hasher.matches.bind(auth.hasher);
    auth.hasher.matches = async (...credentials) => {
      const same = await matches(...credentials);
      auth.hasher.matches = matches;
      await meanwhile();
      return same;
    };
    return auth.api.login(email, TEST_PASSWORD);
  }

  const openSessions = async (accountId: string): Promise<unknown[]> => {
    const statement = 'SELECT id FROM sessions WHERE account_id = ? AND ended_at IS NULL';
    const [rows] = await auth.sql.query(statement, { replacements: [accountId] });
    return rows;
  };

  const asAdmin = (method: string, path: string, body?: object) =>
    auth.api.send(method, `/auth/accounts/${path}`, {
      token: admin.token,
      ...(body === undefined ? {} : { body }),
    });

  const changes: [string, (who: Member) => Promise<unknown>][] = [
    ['it is deactivated', ({ account }) => asAdmin('POST', `${account.id}/deactivate`)],
    ['its sessions are ended', ({ account }) => asAdmin('POST', `${account.id}/end-sessions`)],
    [
      'its roles are replaced',
      ({ account }) =>
        asAdmin('PUT', `${account.id}/roles`, { roles: [{ role: 'employee', job: 'guard' }] }),
    ],
    [
      'its owner ends all other sessions',
      ({ token }) => auth.api.send('POST', '/auth/sessions/end-others', { token }),
    ],
    ['it is deleted', ({ token }) => auth.api.send('DELETE', '/auth/profile', { token })],
  ];
  for (const [what, change] of changes) {
    it(`opens no session when ${what} in that moment`, async () => {
      const who = await community.join('resident');
      const before = (await openSessions(who.account.id)).length;
      let changed: unknown;
      const answer = await loginDuring(who.account.email, async () => {
        changed = await change(who);
      });
      expect((changed as { status: number }).status).to.be.oneOf([200, 204]);
      expect([answer.status, answer.problem.code]).to.deep.equal([401, 'invalid_credentials']);
      expect((await openSessions(who.account.id)).length).to.be.at.most(before);
    });
  }

  it('opens one when nothing but the profile changes', async () => {
    const who = await community.join('resident');
    const answer = await loginDuring(who.account.email, () =>
      auth.api.send('PATCH', '/auth/profile', { token: who.token, body: { givenName: 'Ada' } }),
    );
    expect(answer.status).to.equal(200);
  });

  it('gives a refresh the new roles, however close they come together', async () => {
    const who = await community.join('resident');
    let { refreshToken } = who.session;
    for (let round = 0; round < 20; round += 1) {
      const role = round % 2 === 0 ? { role: 'employee', job: 'guard' } : { role: 'resident' };
      const [changed, refreshed] = await Promise.all([
        asAdmin('PUT', `${who.account.id}/roles`, { roles: [role] }),
        auth.api.refresh(refreshToken),
      ]);
      expect([changed.status, refreshed.status]).to.deep.equal([200, 200]);
      refreshToken = refreshed.body.refreshToken;
      const profile = await auth.api.profile(refreshed.body.accessToken);
      if (profile.status === 401) continue;
      // A token that is still taken after the change says what holds after it.
      const held = refreshed.body.user.memberships[0]?.roles;
      expect(held, `round ${round}`).to.deep.equal([role.role]);
    }
  });
});
