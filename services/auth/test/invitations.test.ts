import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';
import { badBodies } from './support/bad-requests.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

type Offered = components['schemas']['OfferedInvitation'];
type Invitation = components['schemas']['Invitation'];

const UNIT = '0192f3a4-0000-7000-8000-0000000000d1';
const OTHER_COMMUNITY = '0192f3a4-0000-7000-8000-0000000000c2';
const PASSWORD = 'three purple kites';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

describe('invitations', () => {
  let auth: AuthUnderTest;
  let people = 0;
  const tokens = { resident: '', employee: '', manager: '', admin: '' };
  type Role = keyof typeof tokens;

  before(async () => {
    auth = await startAuth();
    // What main would answer: one unit, in one community.
    auth.main.hasUnit = (communityId, unitId) => communityId === TEST_COMMUNITY && unitId === UNIT;
    for (const role of Object.keys(tokens) as Role[]) tokens[role] = await tokenOf(role);
  });
  after(() => auth.stop());

  const newEmail = (): string => `invited-${(people += 1)}@test.gatehouse.example`;
  const tokenOf = async (role: Role, communityId = TEST_COMMUNITY): Promise<string> => {
    const { email } = await auth.register({ memberships: [{ communityId, role, job: null }] });
    return (await auth.api.login(email, TEST_PASSWORD)).body.accessToken;
  };
  const invite = (more: Record<string, unknown> = {}, by: string = tokens.manager) =>
    auth.api.send<Invitation>('POST', '/auth/invitations', {
      token: by,
      body: { email: newEmail(), role: 'resident', unitId: UNIT, ...more },
    });
  const accept = (token: string, more: Record<string, unknown> = {}) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: PASSWORD, givenName: 'Dev', familyName: 'Shah', ...more },
    });
  const linkTo = async (email: string, count = 1) =>
    tokenIn(await mailTo(auth, email, 'invitation', count));
  const invited = async (more: Record<string, unknown> = {}, by?: string): Promise<string> => {
    const email = newEmail();
    const { status, problem } = await invite({ email, ...more }, by);
    expect(status, JSON.stringify(problem)).to.equal(201);
    return email;
  };
  const remove = (id: string, by = tokens.manager) =>
    auth.api.send('DELETE', `/auth/invitations/${id}`, { token: by });
  const list = (query = '', by = tokens.manager) =>
    auth.api.send<{ items: Invitation[]; nextCursor?: string }>(
      'GET',
      `/auth/invitations${query}`,
      { token: by },
    );

  describe('createInvitation', () => {
    it('sends a link and tells of the invitation, but not of the link', async () => {
      const email = newEmail();
      const { status, body } = await invite({ email: email.toUpperCase() });
      expect(status).to.equal(201);
      expect(body).to.include({ email, role: 'resident', unitId: UNIT, state: 'open' });
      expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).to.equal(WEEK_MS);
      const mail = await mailTo(auth, email, 'invitation');
      expect(mail.values).to.include({
        unit: 'A-101, Tower A',
        invitedBy: 'Asha Rao',
        community: 'Lakeview',
        timeZone: 'Asia/Kolkata',
        role: 'resident',
      });
      expect(mail.values['link']).to.match(/\/invitation#token=/);
      const told = auth.published.filter(({ subject }) => subject === body.id);
      const event = told.find(({ type }) => type === 'gatehouse.invitation.created.v1');
      expect(event?.data).to.deep.include({
        invitationId: body.id,
        communityId: TEST_COMMUNITY,
        communityIds: [TEST_COMMUNITY],
        email,
        role: 'resident',
        unitId: UNIT,
      });
      expect(JSON.stringify(event)).to.not.include(tokenIn(mail));
      const [rows] = await auth.sql.query('SELECT * FROM invitations');
      expect(JSON.stringify(rows)).to.not.include(tokenIn(mail));
    });

    const rights: [by: Role, role: Role, status: number][] = [
      ['resident', 'resident', 403],
      ['employee', 'resident', 403],
      ['manager', 'resident', 201],
      ['manager', 'employee', 201],
      ['manager', 'manager', 403],
      ['manager', 'admin', 403],
      ['admin', 'resident', 201],
      ['admin', 'employee', 201],
      ['admin', 'manager', 201],
      ['admin', 'admin', 201],
    ];
    for (const [by, role, status] of rights)
      it(`answers ${status} when a ${by} invites a ${role}`, async () => {
        const offer = { role, unitId: role === 'resident' ? UNIT : undefined };
        expect((await invite(offer, tokens[by])).status).to.equal(status);
      });

    it('needs a unit of the community for a resident', async () => {
      const missing = await invite({ unitId: undefined });
      expect(missing.status).to.equal(422);
      expect(missing.problem.errors?.[0]?.path).to.equal('body.unitId');
      expect((await invite({ unitId: newId() })).problem.code).to.equal('unit_not_found');
      const elsewhere = await invite({}, await tokenOf('manager', OTHER_COMMUNITY));
      expect(elsewhere.status).to.equal(404);
    });

    it('takes a unit for residents only, and a job for employees only', async () => {
      expect((await invite({ role: 'employee' })).status).to.equal(422);
      expect((await invite({ job: 'guard' })).status).to.equal(422);
    });

    it('takes no job that is on no list, and names the field', async () => {
      for (const job of ['constructor', 'cook', 'Guard']) {
        const body = { email: newEmail(), role: 'employee', job };
        const answer = await auth.api.send('POST', '/auth/invitations', {
          token: tokens.manager,
          body,
        });
        expect(answer.status, job).to.equal(400);
        expect(answer.problem.errors?.map(({ path }) => path)).to.deep.equal(['body.job']);
      }
    });

    it('cannot be made for a community that the caller names and does not belong to', async () => {
      const { status, problem } = await auth.api.send('POST', '/auth/invitations', {
        token: tokens.admin,
        body: { email: newEmail(), role: 'manager' },
        headers: { 'x-community-id': OTHER_COMMUNITY },
      });
      expect([status, problem.code]).to.deep.equal([403, 'tenant_foreign']);
    });

    it('answers bad bodies with 400', async () => {
      const valid = { email: newEmail(), role: 'resident' };
      for (const [what, body] of badBodies(valid)) {
        const { status } = await auth.api.send('POST', '/auth/invitations', {
          token: tokens.manager,
          body,
        });
        expect(status, what).to.equal(400);
      }
    });
  });

  describe('readInvitation', () => {
    const read = (token: string) =>
      auth.api.send<Offered>('POST', '/auth/invitations/read', { body: { token } });

    it('says where, as what, for whom and by whom, and uses nothing up', async () => {
      const email = newEmail();
      const { body: made } = await invite({ email });
      const link = await linkTo(email);
      for (let times = 0; times < 2; times += 1) {
        const { status, body } = await read(link);
        expect(status).to.equal(200);
        expect(body).to.deep.equal({
          state: 'open',
          email,
          delivery: 'mail',
          community: { name: 'Lakeview', timeZone: 'Asia/Kolkata' },
          unit: { name: 'A-101', building: 'Tower A' },
          role: 'resident',
          invitedBy: { givenName: 'Asha', familyName: 'Rao' },
          expiresAt: made.expiresAt,
        });
      }
      expect((await accept(link)).status).to.equal(200);
      expect((await read(link)).body.state).to.equal('accepted');
    });

    it('says that it was revoked, and knows no other token', async () => {
      const email = newEmail();
      const { body: made } = await invite({
        email,
        role: 'employee',
        job: 'guard',
        unitId: undefined,
      });
      const link = await linkTo(email);
      expect((await read(link)).body).to.include({ state: 'open', role: 'employee', job: 'guard' });
      await remove(made.id);
      expect((await read(link)).body.state).to.equal('revoked');
      const { status, problem } = await read('A'.repeat(43));
      expect([status, problem.code]).to.deep.equal([422, 'link_invalid']);
    });
  });

  describe('acceptInvitation', () => {
    it('makes a verified account with the role and signs it in', async () => {
      const email = await invited();
      const { status, body } = await accept(await linkTo(email), { phone: '+911234567890' });
      expect(status).to.equal(200);
      expect(body.user).to.deep.include({ email, givenName: 'Dev', phone: '+911234567890' });
      expect(body.user.memberships).to.have.length(1);
      expect(body.user.memberships[0]).to.deep.include({
        communityId: TEST_COMMUNITY,
        roles: ['resident'],
      });
      expect((await auth.api.profile(body.accessToken)).status).to.equal(200);
      expect((await auth.api.login(email, PASSWORD)).status).to.equal(200);

      await allMailsSent(auth);
      const events = auth.published.filter(({ subject }) => subject === body.user.id);
      expect(events.slice(0, 3).map(({ type }) => type)).to.deep.equal([
        'gatehouse.user.registered.v1',
        'gatehouse.user.verified.v1',
        'gatehouse.invitation.accepted.v1',
      ]);
      expect(events[2]?.data).to.deep.include({
        accountId: body.user.id,
        communityIds: [TEST_COMMUNITY],
        communityId: TEST_COMMUNITY,
        role: 'resident',
        unitId: UNIT,
        givenName: 'Dev',
        familyName: 'Shah',
        phone: '+911234567890',
      });
    });

    it('keeps the refresh token of a browser in a cookie', async () => {
      const link = await linkTo(await invited());
      const { body, headers } = await accept(link, { tokenDelivery: 'cookie' });
      expect(body).to.not.have.property('refreshToken');
      expect(headers.get('set-cookie')).to.match(/HttpOnly/i);
    });

    it('gives an employee the permissions of the job', async () => {
      const email = await invited({ role: 'employee', job: 'guard', unitId: undefined });
      const { body } = await accept(await linkTo(email));
      expect(body.permissions).to.include('visits:request');
    });

    it('adds the membership to an account that gives its password, and keeps its names', async () => {
      const { email, id } = await auth.register({
        memberships: [{ communityId: OTHER_COMMUNITY, role: 'manager', job: null }],
      });
      await invite({ email });
      const link = await linkTo(email);
      const wrong = await accept(link, { password: 'not the password' });
      expect([wrong.status, wrong.problem.code]).to.deep.equal([422, 'password_wrong']);
      const { status, body } = await accept(link, { password: TEST_PASSWORD });
      expect(status).to.equal(200);
      expect(body.user).to.include({ id, givenName: 'Asha' });
      expect(body.user.memberships.map(({ communityId }) => communityId)).to.have.members([
        TEST_COMMUNITY,
        OTHER_COMMUNITY,
      ]);
    });

    it('makes an account its own that somebody else had registered and never verified', async () => {
      const { email } = await auth.register({ emailVerified: false, memberships: [] });
      await invite({ email });
      expect((await accept(await linkTo(email))).status).to.equal(200);
      expect((await auth.api.login(email, TEST_PASSWORD)).status).to.equal(401);
      expect((await auth.api.login(email, PASSWORD)).body.user.givenName).to.equal('Dev');
    });

    it('needs a password that is none of the common ones, and leaves the link good', async () => {
      const link = await linkTo(await invited());
      const missing = await accept(link, { password: undefined });
      expect([missing.status, missing.problem.code]).to.deep.equal([422, 'password_required']);
      expect((await accept(link, { password: 'password1' })).problem.code).to.equal(
        'password_common',
      );
      expect((await accept(link)).status).to.equal(200);
    });

    it('is good once, also for two at once', async () => {
      const email = await invited();
      const link = await linkTo(email);
      const answers = await Promise.all([accept(link), accept(link)]);
      const codes = answers.map(({ status }) => status).sort();
      expect(codes[0]).to.equal(200);
      expect(codes[1]).to.be.oneOf([409, 422]);
      expect((await accept(link)).problem.code).to.equal('invitation_accepted');
      const [rows] = await auth.sql.query('SELECT id FROM accounts WHERE email = ?', {
        replacements: [email],
      });
      expect(rows).to.have.length(1);
    });

    it('refuses an older link once the same role was offered again', async () => {
      const email = await invited();
      const older = await linkTo(email);
      await invite({ email });
      const newer = await linkTo(email, 2);
      expect((await accept(older)).status).to.equal(422);
      expect((await accept(newer)).status).to.equal(200);
    });

    it('refuses the link of a deactivated account', async () => {
      const { email, id } = await auth.register();
      await auth.sql.query("UPDATE accounts SET status = 'deactivated' WHERE id = ?", {
        replacements: [id],
      });
      await invite({ email });
      const { status } = await accept(await linkTo(email), { password: TEST_PASSWORD });
      expect(status).to.equal(422);
    });

    it('answers bad bodies with 400', async () => {
      const valid = { token: 'A'.repeat(43), givenName: 'Dev', familyName: 'Shah' };
      for (const [what, body] of badBodies(valid)) {
        const answer = await auth.api.send('POST', '/auth/invitations/accept', { body });
        expect(answer.status, what).to.equal(400);
      }
    });
  });

  describe('revokeInvitation', () => {
    it('makes the link worthless, and may be repeated', async () => {
      const email = newEmail();
      const { body } = await invite({ email });
      const link = await linkTo(email);
      expect((await remove(body.id)).status).to.equal(204);
      expect((await remove(body.id)).status).to.equal(204);
      expect((await accept(link)).status).to.equal(422);
    });

    it('is too late once it was accepted: 409', async () => {
      const email = newEmail();
      const { body } = await invite({ email });
      await accept(await linkTo(email));
      expect((await remove(body.id)).problem.code).to.equal('invitation_accepted');
    });

    it('knows no invitation of another community, and nobody without the permission', async () => {
      const email = newEmail();
      const { body } = await invite({ email });
      const foreign = await tokenOf('admin', OTHER_COMMUNITY);
      expect((await remove(body.id, foreign)).status).to.equal(404);
      expect((await remove(newId())).status).to.equal(404);
      expect((await remove(body.id, tokens.resident)).status).to.equal(403);
      expect((await accept(await linkTo(email))).status).to.equal(200);
    });
  });

  describe('listInvitations', () => {
    it('lists those of the community, newest first, in pages, with their state', async () => {
      const community = newId();
      const admin = await tokenOf('admin', community);
      const made: string[] = [];
      for (const role of ['manager', 'employee', 'admin'])
        made.push((await invite({ role, unitId: undefined }, admin)).body.id);
      await remove(made[0] ?? '', admin);

      const first = await list('?limit=2', admin);
      expect(first.body.items.map(({ id }) => id)).to.deep.equal([made[2], made[1]]);
      const second = await list(`?limit=2&cursor=${first.body.nextCursor ?? ''}`, admin);
      expect(second.body.items.map(({ id, state }) => [id, state])).to.deep.equal([
        [made[0], 'revoked'],
      ]);
      expect(second.body.nextCursor).to.equal(undefined);
      const elsewhere = (await list('', tokens.manager)).body.items.map(({ id }) => id);
      for (const id of made) expect(elsewhere).to.not.include(id);
    });

    it('is for those who may invite', async () => {
      expect((await list('', tokens.resident)).status).to.equal(403);
      expect((await list('?cursor=nonsense')).status).to.equal(400);
    });
  });

  it('expire after seven days', async () => {
    const email = newEmail();
    const { body } = await invite({ email });
    const link = await linkTo(email);
    auth.advance(WEEK_MS + 1);
    expect((await accept(link)).status).to.equal(422);
    // The manager's session has expired as well.
    const { items } = (await list('?limit=1', await tokenOf('manager'))).body;
    expect(items[0]).to.include({ id: body.id, state: 'expired' });
    await eventually(() => expect(mailsTo(auth, email)).to.have.length(1));
  });
});
