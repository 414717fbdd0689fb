import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { join } from 'node:path';
import type { Session } from './support/api-client.js';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { allMailsSent, mailsTo, mailTo } from './support/mailbox.js';
import { listenToEvents, type PublishedEvents } from './support/published-events.js';

type OwnSession = components['schemas']['OwnSession'];

const REASON = 'She cannot see her visitors.';
const HALF_AN_HOUR = 30 * 60_000;

describe('administration: acting in somebody’s name', () => {
  let auth: AuthUnderTest;
  let events: PublishedEvents;
  let community: TestCommunity;
  let admin: Member;
  let asha: Member;

  before(async () => {
    auth = await startAuth();
    events = await listenToEvents(auth);
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    admin = await community.join('admin');
    asha = await community.join('resident');
  });
  after(() => auth.stop());

  const impersonate = (who: Member, id: string, body: unknown = { reason: REASON }) =>
    auth.api.send<Session>('POST', `/auth/accounts/${id}/impersonate`, { token: who.token, body });

  it('opens a session whose token names both, and whose proof is none', async () => {
    const { status, body } = await impersonate(admin, asha.account.id);
    expect(status).to.equal(200);
    expect(body.user.id).to.equal(asha.account.id);
    expect(body.permissions).to.deep.equal(asha.session.permissions);
    expect(decode(body.accessToken)).to.deep.include({
      sub: asha.account.id,
      act: { sub: admin.account.id },
      auth_time: 0,
      amr: [],
    });
    expect((await auth.api.profile(body.accessToken)).body.id).to.equal(asha.account.id);
  });

  it('tells everybody who, why and until when', async () => {
    const { body } = await impersonate(admin, asha.account.id);
    const told = (await events.about(asha.account.id)).filter(
      ({ type }) => type === 'gatehouse.user.impersonated.v1',
    );
    expect(told).to.have.length(1);
    expect(told[0]?.data).to.deep.include({
      accountId: asha.account.id,
      actorId: admin.account.id,
      communityIds: [community.id],
      sessionId: body.session.id,
      reason: REASON,
    });
    const { at, until } = told[0]?.data as { at: string; until: string };
    expect(Math.abs(Date.parse(until) - Date.parse(at) - HALF_AN_HOUR)).to.be.below(5000);
    const logins = (await events.about(asha.account.id)).filter(
      ({ type }) => type === 'gatehouse.user.login.v1',
    );
    expect(logins).to.have.length(1);
  });

  it('writes to the owner, in their language, who acts in their name and why', async () => {
    const zoya = await community.join('resident', { locale: 'hi' });
    await impersonate(admin, zoya.account.id);
    const mail = await mailTo(auth, zoya.account.email, 'impersonated');
    expect(mail.locale).to.equal('hi');
    expect(mail.values).to.deep.include({
      name: zoya.account.givenName,
      actor: `${admin.account.givenName} ${admin.account.familyName}`,
      reason: REASON,
    });
    const { at, until } = mail.values;
    expect(Date.parse(until ?? '') - Date.parse(at ?? '')).to.be.closeTo(HALF_AN_HOUR, 5000);
    await allMailsSent(auth);
    expect(mailsTo(auth, admin.account.email)).to.deep.equal([]);
  });

  it('shows the session to the owner, who can end it', async () => {
    const { body } = await impersonate(admin, asha.account.id);
    const list = await auth.api.send<{ items: OwnSession[] }>('GET', '/auth/sessions', {
      token: asha.token,
    });
    const entry = list.body.items.find(({ id }) => id === body.session.id);
    expect(entry).to.include({ openedByOwner: false, current: false });
    const path = `/auth/sessions/${body.session.id}`;
    expect((await auth.api.send('DELETE', path, { token: asha.token })).status).to.equal(204);
    expect((await auth.api.profile(body.accessToken)).status).to.equal(401);
    expect((await auth.api.refresh(body.refreshToken)).status).to.equal(401);
  });

  it('says who really ended a session', async () => {
    const { body } = await impersonate(admin, asha.account.id);
    expect((await auth.api.logout(body.accessToken)).status).to.equal(204);
    const ended = (await events.about(asha.account.id)).find(
      ({ type }) => type === 'gatehouse.user.sessions-ended.v1',
    );
    expect(ended?.data).to.deep.include({ actorId: admin.account.id, reason: 'logout' });
    expect((await auth.api.profile(asha.token)).status).to.equal(200);
  });

  it('is refused by every operation that concerns the owner alone', async () => {
    const spec = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    const own = spec.operations.filter(
      ({ secured, permission, id }) =>
        secured && permission === undefined && !(id in OPEN_TO_ACTORS),
    );
    const { accessToken: token } = (await impersonate(admin, asha.account.id)).body;
    expect(own.map(({ id }) => id)).to.include.members(['updateProfile', 'endOtherSessions']);
    for (const { id, method, path, bodyTypes } of own) {
      const target = path.replace(/^\/api\/v1/, '').replace(/\{\w+\}/g, newId());
      const body = bodyTypes.length === 0 ? {} : { body: {} };
      const { status, problem } = await auth.api.send(method, target, { token, ...body });
      const refusal = { status, code: problem.code };
      expect(refusal, id).to.deep.equal({ status: 403, code: 'actor_forbidden' });
    }
    expect((await auth.api.profile(asha.token)).body.givenName).to.equal(asha.account.givenName);
    expect((await auth.api.refresh(asha.session.refreshToken)).status).to.equal(200);
  });

  it('is open to what the list of exceptions names, and to nothing that is not there any more', async () => {
    const spec = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    const known = spec.operations.map(({ id }) => id);
    expect(known).to.include.members(Object.keys(OPEN_TO_ACTORS));
    const { accessToken: token } = (await impersonate(admin, asha.account.id)).body;
    expect((await auth.api.profile(token)).status).to.equal(200);
    expect((await auth.api.send('GET', '/auth/permissions', { token })).status).to.equal(200);
    expect((await auth.api.logout(token)).status).to.equal(204);
  });

  it('gives nobody rights and needs a proof that it has not, whatever the account may do', async () => {
    const manager = await community.join('manager');
    const { accessToken: token } = (await impersonate(admin, manager.account.id)).body;
    const offer = { email: 'new@test.gatehouse.example', role: 'employee' };
    const invited = await auth.api.send('POST', '/auth/invitations', { token, body: offer });
    expect(invited.problem.code).to.equal('actor_forbidden');
    const operator = await newOperator(auth);
    const acting = await impersonate(operator, admin.account.id);
    const path = `/auth/accounts/${asha.account.id}/deactivate`;
    const closed = await auth.api.send('POST', path, { token: acting.body.accessToken });
    expect(closed.problem.code).to.equal('step_up_required');
  });

  it('does not act for a manager from an equal or lower place, nor for oneself', async () => {
    const manager = await community.join('manager');
    expect((await impersonate(manager, asha.account.id)).problem.code).to.equal(
      'permission_missing',
    );
    const second = await community.join('admin');
    for (const { account } of [second, await newOperatorIn(community)]) {
      const { status, problem } = await impersonate(admin, account.id);
      expect({ status, code: problem.code }).to.deep.equal({ status: 403, code: 'rank_too_high' });
    }
    expect((await impersonate(admin, admin.account.id)).problem.code).to.equal('own_account');
    expect((await impersonate(admin, manager.account.id)).status).to.equal(200);
  });

  it('does not act for accounts of other communities, or shared with them', async () => {
    const stranger = await newCommunity(auth).join('resident');
    for (const id of [stranger.account.id, newId()])
      expect((await impersonate(admin, id)).problem.code).to.equal('account_not_found');
    const shared = await community.joinShared('resident', newId());
    expect((await impersonate(admin, shared.account.id)).problem.code).to.equal('account_shared');
    const operator = await newOperator(auth);
    expect((await impersonate(operator, shared.account.id)).status).to.equal(200);
  });

  it('does not go on from one person to another', async () => {
    const manager = await community.join('manager');
    const acting = (await impersonate(await newOperator(auth), admin.account.id)).body;
    const token = acting.accessToken;
    const onwards = await impersonate({ ...admin, token }, manager.account.id);
    expect(onwards.problem.code).to.equal('actor_forbidden');
  });

  it('does not act for a closed account, and asks for a reason', async () => {
    for (const body of [{}, { reason: '' }, { reason: 'x' }, { reason: 7 }, { why: REASON }])
      expect((await impersonate(admin, asha.account.id, body)).status).to.equal(400);
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [asha.account.id],
    });
    const { status, problem } = await impersonate(admin, asha.account.id);
    expect({ status, code: problem.code }).to.deep.equal({ status: 409, code: 'account_closed' });
  });

  it('ends for whoever is no longer allowed in', async () => {
    const { body } = await impersonate(admin, asha.account.id);
    await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
      replacements: [admin.account.id],
    });
    expect((await auth.api.refresh(body.refreshToken)).status).to.equal(401);
  });

  describe('for half an hour', () => {
    it('can be refreshed, and not beyond', async () => {
      const { body } = await impersonate(admin, asha.account.id);
      auth.advance(20 * 60_000);
      const { body: later } = await auth.api.refresh(body.refreshToken);
      expect(decode(later.accessToken)).to.deep.include({
        act: { sub: admin.account.id },
        auth_time: 0,
        amr: [],
      });
      const granted = Date.parse(body.refreshTokenExpiresAt);
      expect(Date.parse(later.refreshTokenExpiresAt)).to.equal(granted);
      const left = decode(later.accessToken, { json: true });
      expect((left?.exp ?? 0) - (left?.iat ?? 0)).to.be.at.most(10 * 60);
      auth.advance(10 * 60_000);
      expect((await auth.api.refresh(later.refreshToken)).status).to.equal(401);
    });
  });

  async function newOperatorIn(where: TestCommunity): Promise<Member> {
    const member = await where.join('resident');
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [member.account.id],
    });
    return member;
  }
});

/** What whoever acts for somebody may do of what asks for no permission, and why. */
const OPEN_TO_ACTORS: Record<string, string> = {
  getProfile: 'the portal shows in whose name one acts',
  listPermissions: 'says what all may do, of nobody in particular',
  logout: 'ends the session of whoever acts, and no other',
};
