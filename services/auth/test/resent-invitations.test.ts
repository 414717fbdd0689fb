import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];
type Offered = components['schemas']['OfferedInvitation'];

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
const UNIT = newId();

describe('an invitation that is sent again', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let manager: Member;
  let people = 0;

  before(async () => {
    auth = await startAuth();
    auth.main.hasUnit = (_communityId, unitId) => unitId === UNIT;
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    manager = await community.join('manager');
  });
  after(() => auth.stop());

  const newEmail = (): string => `resent-${(people += 1)}@test.gatehouse.example`;
  const invite = async (more: Record<string, unknown> = {}, by = manager) => {
    const body = { email: newEmail(), role: 'employee', job: 'guard', ...more };
    const answer = await auth.api.send<Invitation>('POST', '/auth/invitations', {
      token: by.token,
      body,
    });
    expect(answer.status, JSON.stringify(answer.problem)).to.equal(201);
    return answer.body;
  };
  const resend = ({ id }: Pick<Invitation, 'id'>, by = manager) =>
    auth.api.send<Invitation>('POST', `/auth/invitations/${id}/resend`, { token: by.token });
  const linkOf = async ({ email }: Invitation, count = 1) =>
    tokenIn(await mailTo(auth, email, 'invitation', count));
  const accept = (token: string) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });
  const read = (token: string) =>
    auth.api.send<Offered>('POST', '/auth/invitations/read', { body: { token } });
  const stateOf = async ({ id }: Invitation, by = manager) => {
    const { body } = await auth.api.send<{ items: Invitation[] }>('GET', '/auth/invitations', {
      token: by.token,
    });
    return body.items.find((one) => one.id === id)?.state;
  };

  it('has a new link, good for a week from then, and the one before is worthless', async () => {
    const made = await invite({ role: 'resident', job: undefined, unitId: UNIT });
    const first = await linkOf(made);
    auth.advance(2 * DAY_MS);
    manager = await signInAgain(manager);
    const { status, body } = await resend(made);
    expect(status).to.equal(200);
    const { sentAt = '', expiresAt } = body;
    expect(body).to.deep.equal({ ...made, sentAt, expiresAt });
    expect(Date.parse(sentAt) - Date.parse(made.createdAt)).to.be.at.least(2 * DAY_MS);
    expect(Date.parse(expiresAt) - Date.parse(sentAt)).to.equal(WEEK_MS);
    const second = await linkOf(made, 2);
    expect(second).to.have.length(43).and.not.equal(first);
    for (const use of [read, accept])
      expect((await use(first)).problem.code).to.equal('link_invalid');
    expect((await read(second)).body).to.deep.include({ state: 'open', expiresAt });
    expect((await accept(second)).status).to.equal(200);
  });

  it('is told of, but its link is not', async () => {
    const made = await invite();
    auth.advance(MINUTE_MS);
    await resend(made);
    const link = await linkOf(made, 2);
    const told = auth.published.filter(({ subject }) => subject === made.id);
    const event = told.find(({ type }) => type === 'gatehouse.invitation.resent.v1');
    expect(event?.data).to.deep.include({
      invitationId: made.id,
      actorId: manager.account.id,
      communityId: community.id,
      communityIds: [community.id],
      email: made.email,
      role: 'employee',
      job: 'guard',
    });
    expect(JSON.stringify(event)).to.not.include(link);
    const [rows] = await auth.sql.query('SELECT * FROM invitations');
    expect(JSON.stringify(rows)).to.not.include(link);
  });

  it('is open again when it had expired, in place of any other', async () => {
    const made = await invite();
    auth.advance(WEEK_MS + 1);
    manager = await signInAgain(manager);
    expect(await stateOf(made)).to.equal('expired');
    const newer = await invite({ email: made.email });
    expect((await resend(made)).body.state).to.equal('open');
    expect([await stateOf(made), await stateOf(newer)]).to.deep.equal(['open', 'revoked']);
  });

  it('is whose who sent it last, also when whoever made it may invite no more', async () => {
    const made = await invite();
    const admin = await community.join('admin');
    await auth.api.send('POST', `/auth/accounts/${manager.account.id}/deactivate`, {
      token: admin.token,
    });
    expect(await stateOf(made, admin)).to.equal('revoked');
    auth.advance(MINUTE_MS);
    const { body } = await resend(made, admin);
    expect(body).to.include({ state: 'open', invitedBy: admin.account.id });
    expect(await stateOf(made, admin)).to.equal('open');
    expect((await accept(await linkOf(made, 2))).status).to.equal(200);
  });

  it('has to be one that can still be accepted', async () => {
    const [accepted, revoked] = [await invite(), await invite()];
    expect((await accept(await linkOf(accepted))).status).to.equal(200);
    await auth.api.send('DELETE', `/auth/invitations/${revoked.id}`, { token: manager.token });
    auth.advance(MINUTE_MS);
    for (const [made, code] of [
      [accepted, 'invitation_accepted'],
      [revoked, 'invitation_revoked'],
    ] as const) {
      const { status, problem } = await resend(made);
      expect([status, problem.code]).to.deep.equal([409, code]);
      await expectOneMail(made);
    }
  });

  it('has to be of the community, and sent by somebody who may invite to its role', async () => {
    const admin = await community.join('admin');
    const made = await invite({ role: 'manager', job: undefined }, admin);
    auth.advance(MINUTE_MS);
    const foreign = await newCommunity(auth).join('admin');
    const refused: [by: Member, status: number, code: string][] = [
      [manager, 403, 'role_above_own'],
      [await community.join('resident'), 403, 'permission_missing'],
      [foreign, 404, 'invitation_not_found'],
    ];
    for (const [by, status, code] of refused) {
      const answer = await resend(made, by);
      expect([answer.status, answer.problem.code]).to.deep.equal([status, code]);
    }
    expect((await resend({ id: newId() }, admin)).problem.code).to.equal('invitation_not_found');
    expect((await resend({ id: 'none' }, admin)).status).to.equal(400);
    await expectOneMail(made);
    expect((await accept(await linkOf(made))).status).to.equal(200);
  });

  it('is for nobody’s own address, and for no home that is gone', async () => {
    const own = await invite({ email: manager.account.email }, await community.join('manager'));
    const made = await invite({ role: 'resident', job: undefined, unitId: UNIT });
    auth.advance(MINUTE_MS);
    expect((await resend(own)).problem.code).to.equal('own_account');
    auth.main.hasUnit = () => false;
    const { status, problem } = await resend(made);
    auth.main.hasUnit = (_communityId, unitId) => unitId === UNIT;
    expect([status, problem.code]).to.deep.equal([404, 'unit_not_found']);
  });

  it('has to wait a minute, and each time twice as long', async () => {
    const made = await invite();
    for (const wait of [1, 2, 4]) {
      auth.advance(wait * MINUTE_MS - 5000);
      const { status, problem, headers } = await resend(made);
      expect([status, problem.code]).to.deep.equal([429, 'invitation_sent_lately']);
      expect(Number(headers.get('retry-after'))).to.be.within(1, 5);
      auth.advance(5000);
      expect((await resend(made)).status, `after ${wait} minutes`).to.equal(200);
    }
    await mailTo(auth, made.email, 'invitation', 4);
    auth.advance(7 * MINUTE_MS);
    expect((await resend(made)).status).to.equal(429);
    await allMailsSent(auth);
    expect(mailsTo(auth, made.email)).to.have.length(4);
  });

  it('is accepted by one link only, whenever the other is used', async () => {
    for (let round = 0; round < 10; round += 1) {
      const made = await invite();
      const first = await linkOf(made);
      auth.advance(MINUTE_MS);
      const [accepted, resent] = await Promise.all([accept(first), resend(made)]);
      const outcome = [accepted.status, resent.status];
      expect(outcome).to.be.deep.oneOf([
        [200, 409],
        [422, 200],
      ]);
    }
  });

  /** The clock may have gone on past the end of their session. */
  const signInAgain = async ({ account, session }: Member): Promise<Member> => {
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    return { account, session: { ...session, ...body }, token: body.accessToken };
  };
  const expectOneMail = async ({ email }: Invitation): Promise<void> => {
    await allMailsSent(auth);
    expect(mailsTo(auth, email)).to.have.length(1);
  };
});
