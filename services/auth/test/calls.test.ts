import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

describe('calls from main', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

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
