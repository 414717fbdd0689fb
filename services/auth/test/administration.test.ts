import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';

type Account = components['schemas']['Account'];
type AccountPage = components['schemas']['AccountPage'];

describe('administration: finding accounts', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let manager: Member;

  before(async () => {
    auth = await startAuth();
    community = newCommunity(auth);
    manager = await community.join('manager', { givenName: 'Meera', familyName: 'Iyer' });
    const names = [
      ['Asha', 'Rao'],
      ['Élodie', 'Rao'],
      ['Percy', '100%_\\'],
    ] as const;
    for (const [givenName, familyName] of names)
      await community.join('resident', { givenName, familyName });
    await community.join('admin', { givenName: 'Arjun', familyName: 'Nair' });
    await newCommunity(auth).join('resident', { givenName: 'Other', familyName: 'Rao' });
  });
  after(() => auth.stop());

  const list = (query: string, who: Member = manager, headers: Record<string, string> = {}) =>
    auth.api.send<AccountPage>('GET', `/auth/accounts?${query}`, { token: who.token, headers });
  const names = ({ items }: AccountPage) =>
    items.map(({ givenName, familyName }) => `${givenName} ${familyName}`);

  it('lists the accounts of the community by name, and no others', async () => {
    const { status, body } = await list('');
    expect(status).to.equal(200);
    expect(names(body)).to.deep.equal([
      'Percy 100%_\\',
      'Meera Iyer',
      'Arjun Nair',
      'Asha Rao',
      'Élodie Rao',
    ]);
    expect(body).to.not.have.property('nextCursor');
    expect(body.items[1]).to.deep.include({
      id: manager.account.id,
      email: manager.account.email,
      status: 'active',
      memberships: [{ communityId: community.id, role: 'manager' }],
    });
  });

  it('lists them in pages that miss nobody', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await list(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(body.items.length).to.be.at.most(2);
      seen.push(...names(body));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).to.deep.equal(names((await list('')).body));
    expect((await list('cursor=made-up')).problem.code).to.equal('cursor_invalid');
  });

  it('finds them by the beginning of a name or an address', async () => {
    const found = async (search: string) =>
      names((await list(`search=${encodeURIComponent(search)}`)).body);
    expect(await found('rao')).to.deep.equal(['Asha Rao', 'Élodie Rao']);
    expect(await found('Asha R')).to.deep.equal(['Asha Rao']);
    expect(await found(manager.account.email.toUpperCase())).to.deep.equal(['Meera Iyer']);
    expect(await found('ao')).to.deep.equal([]);
    expect(await found('100%_\\')).to.deep.equal(['Percy 100%_\\']);
    expect(await found('%')).to.deep.equal([]);
    expect(await found("' OR 1=1 -- ")).to.deep.equal([]);
  });

  it('keeps those with a role or a status', async () => {
    expect(names((await list('role=admin')).body)).to.deep.equal(['Arjun Nair']);
    expect(names((await list('role=employee')).body)).to.deep.equal([]);
    expect(names((await list('status=deactivated')).body)).to.deep.equal([]);
    expect(names((await list('status=active&role=manager')).body)).to.deep.equal(['Meera Iyer']);
  });

  it('refuses queries that the specification does not know', async () => {
    for (const query of ['role=king', 'status=gone', 'limit=0', 'limit=101', 'search=', 'x=1'])
      expect((await list(query)).status, query).to.equal(400);
  });

  it('refuses whoever may not read people', async () => {
    const resident = await community.join('resident', { givenName: 'Zoe', familyName: 'Zed' });
    const refused = await list('', resident);
    expect(refused.status).to.equal(403);
    expect(refused.problem.code).to.equal('permission_missing');
    expect((await auth.api.send('GET', '/auth/accounts')).status).to.equal(401);
  });

  it('shows an operator everybody, or one community', async () => {
    const operator = await newOperator(auth);
    const everybody = await list('limit=100', operator);
    expect(names(everybody.body)).to.include.members(['Other Rao', 'Meera Iyer']);
    expect(everybody.body.items.find(({ id }) => id === operator.account.id)).to.include({
      platformRole: 'operator',
    });
    const here = await list('search=rao', operator, { 'x-community-id': community.id });
    expect(names(here.body)).to.deep.equal(['Asha Rao', 'Élodie Rao']);
    expect(names((await list('role=admin', operator)).body)).to.include('Arjun Nair');
  });

  describe('one account', () => {
    const get = (id: string, who: Member = manager) =>
      auth.api.send<Account>('GET', `/auth/accounts/${id}`, { token: who.token });

    it('is shown with its roles in the community, and not those elsewhere', async () => {
      const elsewhere = newId();
      const { account } = await community.joinShared('resident', elsewhere);
      const { status, body } = await get(account.id);
      expect(status).to.equal(200);
      expect(body.memberships).to.deep.equal([{ communityId: community.id, role: 'resident' }]);
      const operator = await newOperator(auth);
      expect((await get(account.id, operator)).body.memberships).to.have.length(2);
    });

    it('is not there for other communities, whatever one may do in one’s own', async () => {
      const stranger = await newCommunity(auth).join('admin');
      for (const id of [manager.account.id, newId()]) {
        const { status, problem } = await get(id, stranger);
        expect({ status, code: problem.code }).to.deep.equal({
          status: 404,
          code: 'account_not_found',
        });
      }
      expect((await get('not-an-id')).status).to.equal(400);
    });

    it('shows when it has been closed', async () => {
      const { account } = await community.join('resident');
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [account.id],
      });
      expect((await get(account.id)).body.status).to.equal('deactivated');
      expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(401);
    });
  });
});
