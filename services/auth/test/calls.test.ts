import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

describe('calls from main', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  async function signIn(): Promise<Session> {
    const { email } = await auth.register();
    return (await auth.api.login(email, TEST_PASSWORD)).body;
  }

  const codeOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'answered',
      (error: unknown) => (error as { code: unknown }).code,
    );

  describe('auth.refresh', () => {
    it('answers what the operation answers', async () => {
      const first = await signIn();
      const second = await auth.rpc.call('auth.refresh', { refreshToken: first.refreshToken });
      expect(second).to.deep.include({ session: first.session, user: first.user });
      expect((await auth.api.profile(second.accessToken)).status).to.equal(200);
    });

    it('refuses what the operation refuses', async () => {
      const { refreshToken } = await signIn();
      await auth.rpc.call('auth.refresh', { refreshToken });
      auth.advance(11_000);
      const reused = auth.rpc.call('auth.refresh', { refreshToken });
      expect(await codeOf(reused)).to.equal('refresh_token_reused');
      const made = auth.rpc.call('auth.refresh', { refreshToken: 'made-up' });
      expect(await codeOf(made)).to.equal('refresh_token_invalid');
    });
  });

  it('auth.logout ends that session, and no other person’s', async () => {
    const mine = await signIn();
    const stranger = await signIn();
    const whose = { accountId: mine.user.id, address: '203.0.113.4' };
    await auth.rpc.call('auth.logout', { ...whose, sessionId: stranger.session.id });
    expect((await auth.api.profile(stranger.accessToken)).status).to.equal(200);
    const answer = await auth.rpc.call('auth.logout', { ...whose, sessionId: mine.session.id });
    expect(answer).to.deep.equal({});
    expect((await auth.api.profile(mine.accessToken)).status).to.equal(401);
  });

  describe('auth.people.list', () => {
    const community = '0192f3a4-0000-7000-8000-0000000000e1';
    const other = '0192f3a4-0000-7000-8000-0000000000e2';
    const list = (wanted: object) =>
      auth.rpc.call('auth.people.list', { communityId: community, limit: 10, ...wanted });

    before(async () => {
      const resident = { role: 'resident', job: null } as const;
      const guard = { role: 'employee', job: 'guard' } as const;
      await auth.register({
        givenName: 'Asha',
        familyName: 'Aa',
        memberships: [
          { communityId: community, ...resident },
          { communityId: other, ...guard },
        ],
      });
      await auth.register({
        givenName: 'Gopal',
        familyName: 'Bb',
        memberships: [{ communityId: community, ...guard }],
      });
      await auth.register({
        givenName: 'Zara',
        familyName: 'Cc',
        memberships: [{ communityId: other, ...resident }],
      });
    });

    it('answers who has a role there, by name, with the roles there and no others', async () => {
      const { people } = await list({});
      expect(people.map(({ familyName, roles }) => ({ familyName, roles }))).to.deep.equal([
        { familyName: 'Aa', roles: [{ role: 'resident' }] },
        { familyName: 'Bb', roles: [{ role: 'employee', job: 'guard' }] },
      ]);
    });

    it('keeps who is searched for, and goes on where a page ended', async () => {
      expect((await list({ search: 'gop' })).people).to.have.length(1);
      expect((await list({ role: 'resident' })).people).to.have.length(1);
      expect((await list({ status: 'deactivated' })).people).to.have.length(0);
      const [first] = (await list({ limit: 1 })).people;
      const { familyName = '', givenName = '', accountId = '' } = first ?? {};
      const { people } = await list({ after: { familyName, givenName, accountId } });
      expect(people.map((person) => person.familyName)).to.deep.equal(['Bb']);
    });
  });
});
