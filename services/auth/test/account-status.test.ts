import { newId } from '@gatehouse/shared/ids/ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { join } from 'node:path';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

describe('administration: closing accounts and ending sessions', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let community: TestCommunity;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
    events = await listenToEvents(auth);
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const act = (who: Member, id: string, what: string, headers: Record<string, string> = {}) =>
    auth.api.send('POST', `/auth/accounts/${id}/${what}`, { token: who.token, headers });
  const typesAbout = async (id: string) => (await events.about(id)).map(({ type }) => type);

  it('closes an account at once and for good, until it is opened again', async () => {
    const { account, session } = await community.join('resident');
    expect((await act(admin, account.id, 'deactivate')).status).to.equal(204);
    expect((await auth.api.profile(session.accessToken)).problem.code).to.equal('token_revoked');
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(401);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).problem.code).to.equal(
      'invalid_credentials',
    );
    expect((await act(admin, account.id, 'deactivate')).status).to.equal(204);

    expect((await act(admin, account.id, 'reactivate')).status).to.equal(204);
    expect((await act(admin, account.id, 'reactivate')).status).to.equal(204);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(401);

    const told = (await events.about(account.id)).filter(({ type }) => /activated/.test(type));
    expect(told.map(({ type }) => type)).to.deep.equal([
      'gatehouse.user.deactivated.v1',
      'gatehouse.user.reactivated.v1',
    ]);
    expect(told[0]?.data).to.deep.include({
      actorId: admin.account.id,
      communityIds: [community.id],
    });
    const ended = (await events.about(account.id)).find(
      ({ type }) => type === 'gatehouse.user.sessions-ended.v1',
    );
    expect(ended?.data).to.deep.include({ reason: 'deactivated', actorId: admin.account.id });
  });

  it('signs somebody out everywhere, who may sign in again', async () => {
    const { account, session } = await community.join('resident');
    expect((await act(admin, account.id, 'end-sessions')).status).to.equal(204);
    expect((await auth.api.profile(session.accessToken)).status).to.equal(401);
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(401);
    expect((await auth.api.login(account.email, TEST_PASSWORD)).status).to.equal(200);
    const ended = (await events.about(account.id)).find(
      ({ type }) => type === 'gatehouse.user.sessions-ended.v1',
    );
    expect(ended?.data).to.deep.include({ reason: 'ended-by-admin', actorId: admin.account.id });
  });

  it('leaves an account that belongs elsewhere as well to an operator', async () => {
    const { account, session } = await community.joinShared('resident', newId());
    for (const what of ['deactivate', 'reactivate', 'end-sessions']) {
      const { status, problem } = await act(admin, account.id, what);
      expect({ status, code: problem.code }, what).to.deep.equal({
        status: 403,
        code: 'account_shared',
      });
    }
    expect((await auth.api.profile(session.accessToken)).status).to.equal(200);
    expect((await auth.api.refresh(session.refreshToken)).status).to.equal(200);
    const operator = await newOperator(auth);
    expect((await act(operator, account.id, 'deactivate')).status).to.equal(204);
    expect((await auth.api.profile(session.accessToken)).status).to.equal(401);
    const here = { 'x-community-id': community.id };
    expect((await act(operator, account.id, 'reactivate', here)).status).to.equal(204);
  });

  it('signs nobody out of another community, whatever an admin does to them here', async () => {
    const spec = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    const changing = spec.operations.filter(
      ({ method, path }) => method !== 'GET' && path.includes('/accounts/{accountId}'),
    );
    expect(changing.map(({ id }) => id)).to.have.members(Object.keys(CHANGES));
    for (const { id, method, path } of changing) {
      const elsewhere = newCommunity(auth);
      const { account, session } = await elsewhere.join('employee', {
        memberships: [
          { communityId: elsewhere.id, role: 'employee', job: 'guard' },
          { communityId: community.id, role: 'resident', job: null },
        ],
      });
      const target = path.replace('/api/v1', '').replace('{accountId}', account.id);
      const { status } = await auth.api.send(method, target, {
        token: admin.token,
        body: CHANGES[id],
      });
      expect(status, id).to.equal(id === 'replaceRoles' ? 200 : 403);
      const { status: goesOn, body } = await auth.api.refresh(session.refreshToken);
      expect(goesOn, id).to.equal(200);
      const there = body.user.memberships.find(({ communityId }) => communityId === elsewhere.id);
      expect(there?.permissions, id).to.include('visits:request');
    }
  });

  it('finds nobody of another community, and does nothing to oneself', async () => {
    const stranger = await newCommunity(auth).join('resident');
    for (const what of ['deactivate', 'reactivate', 'end-sessions']) {
      for (const id of [stranger.account.id, newId()]) {
        const { status, problem } = await act(admin, id, what);
        expect({ status, code: problem.code }).to.deep.equal({
          status: 404,
          code: 'account_not_found',
        });
      }
    }
    expect((await auth.api.profile(stranger.token)).status).to.equal(200);
    expect((await act(admin, admin.account.id, 'deactivate')).problem.code).to.equal('own_account');
    expect(await typesAbout(stranger.account.id)).to.not.include('gatehouse.user.deactivated.v1');
  });

  it('refuses managers, whoever is less than the other, and old proofs', async () => {
    const manager = await community.join('manager');
    const { account } = await community.join('resident');
    const boss = await community.join('resident');
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [boss.account.id],
    });
    const asked = await community.join('admin');
    await auth.sql.query('UPDATE sessions SET authenticated_at = ? WHERE account_id = ?', {
      replacements: [new Date(Date.now() - 601_000), asked.account.id],
    });
    const old = (await auth.api.refresh(asked.session.refreshToken)).body.accessToken;
    for (const what of ['deactivate', 'reactivate', 'end-sessions']) {
      expect((await act(manager, account.id, what)).problem.code).to.equal('permission_missing');
      expect((await act(admin, boss.account.id, what)).problem.code).to.equal('rank_too_high');
      const late = await act({ ...asked, token: old }, account.id, what);
      expect(late.problem.code).to.equal('step_up_required');
      const anonymous = await auth.api.send('POST', `/auth/accounts/${account.id}/${what}`);
      expect(anonymous.status).to.equal(401);
    }
  });
});

/** What an admin may send to each operation that changes something of another account. */
const CHANGES: Record<string, unknown> = {
  replaceRoles: { roles: [{ role: 'manager' }] },
  deactivateAccount: undefined,
  reactivateAccount: undefined,
  endSessionsOfAccount: undefined,
  impersonate: { reason: 'She cannot see her visitors.' },
  createPasswordLink: undefined,
};
