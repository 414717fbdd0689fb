import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { allMailsSent, mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];
type Joined = components['schemas']['JoinedByInvitation'];

describe('joinByInvitation', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let manager: Member;

  before(async () => {
    auth = await startAuth();
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    manager = await community.join('manager');
  });
  after(() => auth.stop());

  const invite = async (email: string) => {
    const body = { email, role: 'employee', job: 'guard' };
    const { token } = manager;
    const answer = await auth.api.send<Invitation>('POST', '/auth/invitations', { token, body });
    expect(answer.status, JSON.stringify(answer.problem)).to.equal(201);
    return answer.body;
  };
  const invited = async () => {
    const member = await newCommunity(auth).join('resident');
    const made = await invite(member.account.email);
    return { member, made, link: tokenIn(await mailTo(auth, made.email, 'invitation')) };
  };
  const join = (link: string, { token }: { token: string }) =>
    auth.api.send<Joined>('POST', '/auth/invitations/join', { token, body: { token: link } });
  const accept = (token: string) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });
  const progressOf = async ({ id }: Invitation) => {
    const { token } = manager;
    const path = '/auth/invitations';
    const { body } = await auth.api.send<{ items: Invitation[] }>('GET', path, { token });
    return body.items.find((one) => one.id === id)?.progress;
  };
  const roles = ({ user }: Session) =>
    user.memberships.find(({ communityId }) => communityId === community.id)?.roles;

  it('lets in whoever is signed in as who was invited, without a password', async () => {
    const { member, made, link } = await invited();
    const { status, body, problem } = await join(link, member);
    expect(status, JSON.stringify(problem)).to.equal(200);
    const is = { communityId: community.id, role: 'employee', job: 'guard' };
    expect(body).to.deep.equal({ ...is, isNew: true });
    const { body: session } = await auth.api.login(member.account.email, TEST_PASSWORD);
    expect(roles(session)).to.deep.equal(['employee']);
    expect(await progressOf(made)).to.equal('joined');
    await allMailsSent(auth);
    const events = auth.published.filter(
      ({ type, data }) =>
        type === 'gatehouse.invitation.accepted.v1' &&
        (data as { invitationId: string }).invitationId === made.id,
    );
    expect(events).to.have.length(1);
    const again = { token: session.accessToken };
    expect((await join(link, again)).body).to.deep.equal({ ...is, isNew: false });
    expect((await accept(link)).problem.code).to.equal('invitation_accepted');
  });

  it('answers a repeat as the first time, also with the token that knows of the community', async () => {
    const { member, link } = await invited();
    const key = newId();
    const join = (token: string) =>
      auth.api.send<Joined>('POST', '/auth/invitations/join', {
        ...{ token, body: { token: link }, headers: { 'idempotency-key': key } },
      });
    const first = await join(member.token);
    const { body: session } = await auth.api.login(member.account.email, TEST_PASSWORD);
    const again = await join(session.accessToken);
    expect([again.status, again.body]).to.deep.equal([200, first.body]);
  });

  it('refuses the tokens of before, which say too little, and renews them with the rights of now', async () => {
    const { member, link } = await invited();
    const { body: elsewhere } = await auth.api.login(member.account.email, TEST_PASSWORD);
    expect((await join(link, member)).status).to.equal(200);
    for (const session of [member.session, elsewhere]) {
      expect((await auth.api.profile(session.accessToken)).status).to.equal(401);
      const renewed = await auth.api.refresh(session.refreshToken);
      expect(renewed.status).to.equal(200);
      expect(roles(renewed.body)).to.deep.equal(['employee']);
      expect((await auth.api.profile(renewed.body.accessToken)).status).to.equal(200);
    }
  });

  it('lets one of two in at once, and tells the other that they are in', async () => {
    const { member, link } = await invited();
    const answers = await Promise.all([join(link, member), join(link, member)]);
    const settled = answers.filter(({ status }) => status === 200);
    expect(settled.map(({ body }) => body.isNew).sort()).to.deep.equal([false, true]);
  });

  it('is for nobody else, and leaves the link good', async () => {
    const { member, link } = await invited();
    const other = await newCommunity(auth).join('resident');
    const refused = await join(link, other);
    expect([refused.status, refused.problem.code]).to.deep.equal([403, 'invitation_for_another']);
    expect((await join(link, member)).status).to.equal(200);
    const body = { token: link };
    const stranger = await auth.api.send('POST', '/auth/invitations/join', { body });
    expect(stranger.status).to.equal(401);
  });

  it('knows no other link, and none that was revoked or whose giver has no right any more', async () => {
    const { member, made, link } = await invited();
    expect((await join('A'.repeat(43), member)).problem.code).to.equal('link_invalid');
    await auth.api.send('DELETE', `/auth/invitations/${made.id}`, { token: manager.token });
    expect((await join(link, member)).problem.code).to.equal('link_invalid');
    const late = await invited();
    await auth.sql.query('DELETE FROM memberships WHERE account_id = ?', {
      replacements: [manager.account.id],
    });
    expect((await join(late.link, late.member)).problem.code).to.equal('link_invalid');
    expect((await join('short', member)).status).to.equal(400);
  });

  it('lets nobody in while the community is suspended, and does later', async () => {
    const { member, link } = await invited();
    /** Until the process says so too, which remembers for a moment what it was. */
    const keep = async (state: 'suspended' | 'active'): Promise<void> => {
      await auth.sql.query(
        `INSERT INTO community_states (community_id, state, revision) VALUES (?, ?, 1)
         ON DUPLICATE KEY UPDATE state = VALUES(state)`,
        { replacements: [community.id, state] },
      );
      await eventually(async () => {
        const path = `/auth/invitations/${newId()}/resend`;
        const { problem } = await auth.api.send('POST', path, { token: manager.token });
        expect(problem.code === 'community_suspended').to.equal(state === 'suspended');
      });
    };
    await keep('suspended');
    const refused = await join(link, member);
    expect([refused.status, refused.problem.code]).to.deep.equal([403, 'community_suspended']);
    await keep('active');
    expect((await join(link, member)).status).to.equal(200);
  });
});
