import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

type Account = components['schemas']['Account'];
type Grant = components['schemas']['RoleGrant'];

describe('administration: changing roles', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let community: TestCommunity;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
    events = await listenToEvents(auth);
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const put = (who: Member, id: string, roles: Grant[], headers: Record<string, string> = {}) =>
    auth.api.send<Account>('PUT', `/auth/accounts/${id}/roles`, {
      token: who.token,
      body: { roles },
      headers,
    });

  it('has the edges look at the sockets of whom it concerns, once their tokens are refused', async () => {
    const { account, token } = await community.join('resident');
    const edge = await auth.brokers.connect('edge');
    const refused: Promise<number>[] = [];
    await edge.subscribePush({
      keys: [`user.${account.id}`],
      handle: (_key, envelope) => {
        expect(envelope.type).to.equal('gatehouse.tokens.revoked.v1');
        expect(envelope.data).to.deep.equal({ accountId: account.id });
        refused.push(auth.api.profile(token).then(({ status }) => status));
      },
    });
    await put(admin, account.id, [{ role: 'manager' }]);
    await eventually(() => expect(refused).to.have.length(1));
    expect(await refused[0]).to.equal(401);
  });

  it('replaces the roles here, leaves those elsewhere, and tells the others', async () => {
    const elsewhere = newId();
    const { account } = await community.joinShared('resident', elsewhere);
    const roles: Grant[] = [{ role: 'employee', job: 'guard' }, { role: 'manager' }];
    const { status, body } = await put(admin, account.id, roles);
    expect(status).to.equal(200);
    const shown = roles.map((role) => ({ communityId: community.id, ...role }));
    expect(body.memberships).to.have.deep.members(shown);

    const { body: session } = await auth.api.login(account.email, TEST_PASSWORD);
    const held = session.user.memberships.map(({ communityId, roles: all }) => [communityId, all]);
    expect(held).to.have.deep.members([
      [community.id, ['employee', 'manager']],
      [elsewhere, ['resident']],
    ]);
    const [changed, ...more] = (await events.about(account.id)).filter(
      ({ type }) => type === 'gatehouse.role.changed.v1',
    );
    expect(more).to.deep.equal([]);
    expect(changed?.data).to.deep.include({
      accountId: account.id,
      actorId: admin.account.id,
      communityIds: [community.id, elsewhere],
      communityId: community.id,
      roles,
    });
  });

  it('refuses the tokens issued before, while a refresh brings the new rights', async () => {
    const { account, session } = await community.join('manager');
    const list = (token: string) => auth.api.send('GET', '/auth/accounts', { token });
    expect((await list(session.accessToken)).status).to.equal(200);
    await put(admin, account.id, [{ role: 'resident' }]);
    expect((await list(session.accessToken)).problem.code).to.equal('token_revoked');

    const { body } = await auth.api.refresh(session.refreshToken);
    expect(body.session.id).to.equal(session.session.id);
    expect((await list(body.accessToken)).problem.code).to.equal('permission_missing');
    expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
  });

  it('lets somebody leave the community with an empty list', async () => {
    const { account, session } = await community.join('resident');
    const { status, body } = await put(admin, account.id, []);
    expect({ status, memberships: body.memberships }).to.deep.equal({
      status: 200,
      memberships: [],
    });
    expect((await auth.api.refresh(session.refreshToken)).body.user.memberships).to.deep.equal([]);
    expect((await put(admin, account.id, [{ role: 'resident' }])).status).to.equal(404);
    const types = (await events.about(account.id)).map(({ type }) => type);
    expect(types.filter((type) => type === 'gatehouse.role.changed.v1')).to.have.length(1);
  });

  it('tells of each change a later time than of the one before, also when clocks go back', async () => {
    const { account } = await community.join('resident');
    const jobs = ['guard', 'technician', 'housekeeping'] as const;
    await put(admin, account.id, [{ role: 'employee', job: 'gardener' }]);
    auth.advance(-60_000);
    try {
      for (const job of jobs) await put(admin, account.id, [{ role: 'employee', job }]);
      const { accessToken: token } = (await auth.api.login(account.email, TEST_PASSWORD)).body;
      expect((await auth.api.send('DELETE', '/auth/profile', { token })).status).to.equal(204);
    } finally {
      auth.advance(60_000);
    }
    const ordered = ['gatehouse.role.changed.v1', 'gatehouse.user.deleted.v1'];
    const times = (await events.about(account.id))
      .filter(({ type }) => ordered.includes(type))
      .map(({ data }) => Date.parse((data as { at: string }).at));
    expect(times).to.have.length(5);
    const [first = 0] = times;
    expect(times).to.deep.equal([first, first + 1, first + 2, first + 3, first + 4]);
  });

  it('says nothing when nothing changes', async () => {
    const { account } = await community.join('resident');
    expect((await put(admin, account.id, [{ role: 'resident' }])).status).to.equal(200);
    const types = (await events.about(account.id)).map(({ type }) => type);
    expect(types).to.not.include('gatehouse.role.changed.v1');
  });

  it('does not touch the caller’s own roles, nor anybody of another community', async () => {
    const own = await put(admin, admin.account.id, [{ role: 'admin' }, { role: 'resident' }]);
    expect({ status: own.status, code: own.problem.code }).to.deep.equal({
      status: 403,
      code: 'own_account',
    });
    const stranger = await newCommunity(auth).join('resident');
    for (const id of [stranger.account.id, newId()]) {
      const { status, problem } = await put(admin, id, [{ role: 'resident' }]);
      expect({ status, code: problem.code }).to.deep.equal({
        status: 404,
        code: 'account_not_found',
      });
    }
    const there = { 'x-community-id': newId() };
    const foreign = await put(admin, stranger.account.id, [], there);
    expect(foreign.problem.code).to.equal('tenant_foreign');
  });

  it('refuses those who may not manage, and tokens without a recent proof', async () => {
    const manager = await community.join('manager');
    const { account } = await community.join('resident');
    const refused = await put(manager, account.id, [{ role: 'employee' }]);
    expect(refused.problem.code).to.equal('permission_missing');
    await auth.sql.query('UPDATE sessions SET authenticated_at = ? WHERE account_id = ?', {
      replacements: [new Date(Date.now() - 601_000), admin.account.id],
    });
    const old = (await auth.api.refresh(admin.session.refreshToken)).body.accessToken;
    const late = await put({ ...admin, token: old }, account.id, [{ role: 'employee' }]);
    expect({ status: late.status, code: late.problem.code }).to.deep.equal({
      status: 401,
      code: 'step_up_required',
    });
  });

  it('leaves an operator alone, who may bring the first people into a community', async () => {
    const operator = await newOperator(auth);
    const { account } = await newCommunity(auth).join('resident');
    const here = { 'x-community-id': community.id };
    const { status } = await put(operator, account.id, [{ role: 'admin' }], here);
    expect(status).to.equal(200);
    expect((await put(operator, account.id, [{ role: 'admin' }])).status).to.equal(400);
    await put(operator, account.id, [{ role: 'admin' }, { role: 'resident' }], here);
    await put(operator, account.id, [], here);
    const told = (await events.about(account.id))
      .filter(({ type }) => type === 'gatehouse.role.changed.v1')
      .map(({ data }) => data as { givenName?: string; familyName?: string });
    const called = { givenName: 'Asha', familyName: 'Rao' };
    expect(told.map(({ givenName, familyName }) => ({ givenName, familyName }))).to.deep.equal([
      called,
      called,
      { givenName: undefined, familyName: undefined },
    ]);

    const both = await community.join('resident');
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [both.account.id],
    });
    const refused = await put(admin, both.account.id, []);
    expect(refused.problem.code).to.equal('rank_too_high');
  });

  it('keeps the last admin, also when two demote each other at once', async () => {
    const operator = await newOperator(auth);
    const here = { 'x-community-id': community.id };
    const last = await put(operator, admin.account.id, [], here);
    expect({ status: last.status, code: last.problem.code }).to.deep.equal({
      status: 409,
      code: 'last_admin',
    });
    const second = await community.join('admin');
    const answers = await Promise.all([
      put(admin, second.account.id, [{ role: 'resident' }]),
      put(second, admin.account.id, [{ role: 'resident' }]),
    ]);
    const [rows] = await auth.sql.query(
      "SELECT account_id FROM memberships WHERE community_id = ? AND role = 'admin'",
      { replacements: [community.id] },
    );
    expect(rows).to.have.length(1);
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
  });

  it('does not count a closed account as an admin', async () => {
    const closed = await community.join('admin');
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [closed.account.id],
    });
    const operator = await newOperator(auth);
    const here = { 'x-community-id': community.id };
    expect((await put(operator, admin.account.id, [], here)).problem.code).to.equal('last_admin');
    expect((await put(operator, closed.account.id, [], here)).status).to.equal(200);
  });

  it('refuses roles that contradict each other or do not exist', async () => {
    const { account } = await community.join('resident');
    const contradictions: Grant[][] = [
      [{ role: 'resident' }, { role: 'resident' }],
      [
        { role: 'employee', job: 'guard' },
        { role: 'employee', job: 'technician' },
      ],
      [{ role: 'manager', job: 'guard' }],
    ];
    for (const roles of contradictions) {
      const { status, problem } = await put(admin, account.id, roles);
      expect({ status, code: problem.code }).to.deep.equal({ status: 422, code: 'roles_invalid' });
    }
    const malformed: unknown[] = [
      {},
      { roles: 'admin' },
      { roles: [{ role: 'operator' }] },
      { roles: [{ role: 'employee', job: 'constructor' }] },
      { roles: [{ role: 'employee', job: 'cook' }] },
      { roles: [{ role: 'admin', extra: 1 }] },
      { roles: Array.from({ length: 5 }, () => ({ role: 'admin' })) },
    ];
    for (const body of malformed) {
      const path = `/auth/accounts/${account.id}/roles`;
      const { status } = await auth.api.send('PUT', path, { token: admin.token, body });
      expect(status, JSON.stringify(body)).to.equal(400);
    }
  });
});
