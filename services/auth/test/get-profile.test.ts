import { expect } from 'chai';
import { allowedTo } from './allowed.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const LAKEVIEW = '0192f3a4-0000-7000-8000-0000000000c1';
const HILLTOP = '0192f3a4-0000-7000-8000-0000000000c2';

describe('getProfile', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('shows the account with roles and permissions per community', async () => {
    const account = await auth.register({
      memberships: [
        { communityId: LAKEVIEW, role: 'resident', job: null },
        { communityId: LAKEVIEW, role: 'manager', job: null },
        { communityId: HILLTOP, role: 'employee', job: 'guard' },
      ],
    });
    const { body: session } = await auth.api.login(account.email, TEST_PASSWORD);
    const { status, body } = await auth.api.profile(session.accessToken);
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      id: account.id,
      email: account.email,
      givenName: 'Asha',
      familyName: 'Rao',
      locale: 'en',
      memberships: [
        {
          communityId: LAKEVIEW,
          roles: ['resident', 'manager'],
          permissions: allowedTo('resident', 'manager'),
        },
        {
          communityId: HILLTOP,
          roles: ['employee'],
          permissions: allowedTo('employee', 'employee/guard'),
        },
      ],
    });
    expect(session.permissions).to.deep.equal(
      allowedTo('resident', 'manager', 'employee', 'employee/guard'),
    );
  });

  it('shows everybody only themselves', async () => {
    const [asha, bilal] = [await auth.register(), await auth.register()];
    for (const account of [asha, bilal]) {
      const { body } = await auth.api.login(account.email, TEST_PASSWORD);
      expect((await auth.api.profile(body.accessToken)).body.id).to.equal(account.id);
    }
  });

  it('refuses a deactivated account, though its token is sound', async () => {
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [account.id],
    });
    const { status, problem } = await auth.api.profile(body.accessToken);
    expect({ status, code: problem.code }).to.deep.equal({ status: 401, code: 'token_invalid' });
  });

  it('refuses without a token, and a query it does not know', async () => {
    const missing = await auth.api.send('GET', '/auth/profile');
    expect(missing.problem.code).to.equal('token_missing');
    const account = await auth.register();
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const unknown = await auth.api.send('GET', '/auth/profile?id=1', { token: body.accessToken });
    expect(unknown.status).to.equal(400);
  });
});
