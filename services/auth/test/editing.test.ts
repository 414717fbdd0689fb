import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import type { Answer, User } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';

type Account = components['schemas']['Account'];
type Headers = Record<string, string>;

describe('two who edit the same', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;

  before(async () => {
    auth = await startAuth();
    community = newCommunity(auth);
  });
  after(() => auth.stop());

  const tagOf = ({ headers }: Answer<unknown>) => headers.get('etag') ?? 'no tag';
  const statuses = (answers: Answer<unknown>[]) => answers.map(({ status }) => status).sort();

  describe('profile', () => {
    let token: string;
    beforeEach(async () => {
      token = (await community.join('resident')).token;
    });

    const read = (headers: Headers = {}) =>
      auth.api.send<User>('GET', '/auth/profile', { token, headers });
    const change = (givenName: string, headers: Headers = {}) =>
      auth.api.send<User>('PATCH', '/auth/profile', { token, headers, body: { givenName } });

    it('at the same moment: one wins, the other hears of it', async () => {
      const seen = { 'if-match': tagOf(await read()) };
      const answers = await Promise.all([change('Usha', seen), change('Nisha', seen)]);
      expect(statuses(answers)).to.deep.equal([200, 412]);
      const won = answers.find(({ status }) => status === 200);
      expect((await read()).body).to.deep.equal(won?.body);
      const lost = answers.find(({ status }) => status === 412);
      expect(lost?.problem.code).to.equal('precondition_failed');
    });

    it('one after the other: the answer to a change is what the next begins with', async () => {
      const first = await change('Usha', { 'if-match': tagOf(await read()) });
      expect(tagOf(first)).to.equal(tagOf(await read()));
      expect((await change('Nisha', { 'if-match': tagOf(first) })).status).to.equal(200);
    });

    it('without saying what they have seen: the last one wins, as ever', async () => {
      const answers = await Promise.all([change('Usha'), change('Nisha')]);
      expect(statuses(answers)).to.deep.equal([200, 200]);
    });

    it('is not sent again to who has it', async () => {
      const known = { 'if-none-match': tagOf(await read()) };
      expect((await read(known)).status).to.equal(304);
      await change('Usha');
      expect((await read(known)).body).to.include({ givenName: 'Usha' });
    });
  });

  describe('roles', () => {
    let admin: Member;
    let other: Member;
    let path: string;
    beforeEach(async () => {
      [admin, other] = [await community.join('admin'), await community.join('admin')];
      path = `/auth/accounts/${(await community.join('resident')).account.id}`;
    });

    const read = (headers: Headers = {}) =>
      auth.api.send<Account>('GET', path, { token: admin.token, headers });
    const give = (who: Member, role: string, headers: Headers = {}) => {
      const body = { roles: [{ role }] };
      return auth.api.send<Account>('PUT', `${path}/roles`, { token: who.token, headers, body });
    };

    it('at the same moment: one wins, the other hears of it', async () => {
      const seen = { 'if-match': tagOf(await read()) };
      const answers = await Promise.all([
        give(admin, 'manager', seen),
        give(other, 'employee', seen),
      ]);
      expect(statuses(answers)).to.deep.equal([200, 412]);
      const won = answers.find(({ status }) => status === 200);
      expect((await read()).body.memberships).to.deep.equal(won?.body.memberships);
    });

    it('are judged by the state that is, not by the one that was asked for', async () => {
      const seen = tagOf(await read());
      await give(other, 'manager');
      const late = await give(admin, 'employee', { 'if-match': seen });
      expect(late.status).to.equal(412);
      const again = await give(admin, 'employee', { 'if-match': tagOf(late) });
      expect(again.body.memberships.map(({ role }) => role)).to.deep.equal(['employee']);
    });
  });

  it('permissions are not sent again to who has them', async () => {
    const { account } = await community.join('manager');
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const read = (headers: Headers = {}) =>
      auth.api.send('GET', '/auth/permissions', { token: body.accessToken, headers });
    const known = { 'if-none-match': tagOf(await read()) };
    expect((await read(known)).status).to.equal(304);
  });

  it('what holds secrets has no tag, and is kept nowhere', async () => {
    const { account } = await community.join('resident');
    const { headers } = await auth.api.login(account.email, TEST_PASSWORD);
    expect([headers.get('etag'), headers.get('cache-control')]).to.deep.equal([null, 'no-store']);
  });
});
