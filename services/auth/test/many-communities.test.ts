import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { Account, Membership } from '../src/features/accounts/accounts.types.js';
import { assertFitsToken } from '../src/features/accounts/token-room.js';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD } from './support/auth-under-test.js';
import type { AuthUnderTest, RegisteredAccount } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member } from './support/community.js';
import { mailTo, tokenIn } from './support/mailbox.js';

/** Of a header of one line nginx takes 8 KB. */
const NGINX_TAKES = 8 * 1024 - 'Authorization: Bearer \r\n'.length;

/** A manager in so many communities. */
const managing = (count: number): Membership[] =>
  Array.from({ length: count }, () => ({ communityId: newId(), role: 'manager', job: null }));

/** Somebody whose roles and job are others in each community, as far as there are others. */
function mixed(count: number): Membership[] {
  const jobs = [null, 'guard', 'technician', 'housekeeping', 'gardener'];
  return Array.from({ length: count }, (_none, index) => {
    const communityId = newId();
    const roles = (['resident', 'manager', 'admin'] as const).filter(
      (_role, bit) => (index >> bit) % 2 === 1,
    );
    const job = jobs[Math.floor(index / 8) % jobs.length] ?? null;
    return [
      { communityId, role: 'employee' as const, job },
      ...roles.map((role) => ({ communityId, role, job: null })),
    ];
  }).flat();
}

describe('an account of many communities', () => {
  let auth: AuthUnderTest;
  let operator: Member;
  before(async () => {
    auth = await startAuth();
    operator = await newOperator(auth);
  });
  after(() => auth.stop());

  async function login({ email }: RegisteredAccount): Promise<Session> {
    const { status, body } = await auth.api.login(email, TEST_PASSWORD);
    expect(status).to.equal(200);
    return body;
  }

  /** So many communities that one more would be too many. */
  async function filled(memberships: (count: number) => Membership[]) {
    const bare = await auth.register({ memberships: [] });
    const fits = (count: number): boolean => {
      try {
        assertFitsToken(bare, { memberships: memberships(count) });
        return true;
      } catch {
        return false;
      }
    };
    let most = 1;
    while (fits(most + 1)) most += 1;
    return { most, account: await auth.register({ memberships: memberships(most) }) };
  }

  const give = (account: Account, communityId: string, roles: object[]) =>
    auth.api.send('PUT', `/auth/accounts/${account.id}/roles`, {
      ...{ token: operator.token, body: { roles } },
      headers: { 'x-community-id': communityId },
    });

  for (const [kind, memberships, atLeast] of [
    ['alike', managing, 200],
    ['mixed', mixed, 100],
  ] as const)
    it(`is let in with its token at the limit, and not given one more: ${kind}`, async () => {
      const { most, account } = await filled(memberships);
      expect(most).to.be.at.least(atLeast);
      const { accessToken, refreshToken } = await login(account);
      const { body } = await auth.api.refresh(refreshToken);
      for (const token of [accessToken, body.accessToken]) {
        expect(token.length).to.be.within(7000, NGINX_TAKES);
        expect((await auth.api.profile(token)).body.memberships).to.have.length(most);
      }
      const refused = await give(account, newId(), [{ role: 'manager' }, { role: 'admin' }]);
      expect(refused.status).to.equal(409);
      expect(refused.problem.code).to.equal('too_many_communities');
      expect((await login(account)).user.memberships).to.have.length(most);
    });

  it('takes an invitation to one more only after a role elsewhere is gone, and by the same link', async () => {
    const { most, account } = await filled(managing);
    const community = newCommunity(auth);
    const { token } = await community.join('admin');
    const offer = { email: account.email, role: 'manager' };
    await auth.api.send('POST', '/auth/invitations', { token, body: offer });
    const link = tokenIn(await mailTo(auth, account.email, 'invitation'));
    const names = { givenName: 'Dev', familyName: 'Shah' };
    const accept = () =>
      auth.api.send<Session>('POST', '/auth/invitations/accept', {
        body: { token: link, password: TEST_PASSWORD, ...names },
      });
    const refused = await accept();
    expect(refused.status).to.equal(409);
    expect(refused.problem.code).to.equal('too_many_communities');
    const [first, second] = account.memberships.map(({ communityId }) => communityId);
    for (const id of [first, second])
      expect((await give(account, id ?? '', [])).status).to.equal(200);
    const { status, body } = await accept();
    expect(status).to.equal(200);
    expect(body.user.memberships).to.have.length(most - 1);
    expect(body.user.memberships.map(({ communityId }) => communityId)).to.include(community.id);
  });

  it('that has more than the limit from before may lose roles, and change them for smaller ones', async () => {
    const { most, account } = await filled(managing);
    const more = await auth.register({ memberships: managing(most + 20) });
    const [first, second] = more.memberships.map(({ communityId }) => communityId);
    expect((await give(more, first ?? '', [])).status).to.equal(200);
    const longer = [{ role: 'employee', job: 'housekeeping' }];
    expect((await give(more, second ?? '', longer)).problem.code).to.equal('too_many_communities');
    expect(account.memberships).to.have.length(most);
  });
});
