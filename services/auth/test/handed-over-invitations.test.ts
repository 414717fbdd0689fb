import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { HANDED_PASSWORD, handedOver, secretIn } from './support/handed-over.js';
import { allMailsSent, mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];
type Offered = components['schemas']['OfferedInvitation'];

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

describe('invitations that are handed over', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;
  let manager: Member;
  let by: ReturnType<typeof handedOver>;
  let names = 0;

  before(async () => {
    auth = await startAuth();
    auth.main.hasUnit = () => true;
    community = newCommunity(auth);
    admin = await community.join('admin');
    manager = await community.join('manager');
    by = handedOver(auth);
  });
  after(() => auth.stop());

  const newName = (): string => `guard.${(names += 1)}`;
  const send = <Body>(method: string, path: string, token?: string, body?: unknown) =>
    auth.api.send<Body>(method, path, { ...(token && { token }), ...(body ? { body } : {}) });
  const list = async (query = '', token = admin.token) =>
    (await send<{ items: Invitation[] }>('GET', `/auth/invitations${query}`, token)).body.items;
  const read = (link?: string) =>
    send<Offered>('POST', '/auth/invitations/read', undefined, { token: secretIn(link) });
  const joinAs = (link: string | undefined, token: string) =>
    send<{ isNew: boolean }>('POST', '/auth/invitations/join', token, { token: secretIn(link) });
  const invited = async (more = {}, token = admin.token): Promise<Invitation> => {
    const { status, body, problem } = await by.invite(token, more);
    expect(status, JSON.stringify(problem)).to.equal(201);
    return body;
  };

  it('answer the link to who asks, once, and keep and tell it nowhere', async () => {
    const made = await invited({}, manager.token);
    expect(made).to.include({ email: '', delivery: 'handover', progress: 'to-hand-over' });
    expect(made.link).to.match(/\/invitation#token=[\w-]{43}$/);
    expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).to.equal(WEEK_MS);
    await allMailsSent(auth);
    const told = auth.published.filter(({ subject }) => subject === made.id);
    expect(told.map(({ type }) => type)).to.deep.equal(['gatehouse.invitation.created.v1']);
    expect(told[0]?.data).to.deep.include({ email: '', delivery: 'handover' });
    expect(JSON.stringify(auth.published)).to.not.include(secretIn(made.link));
    const [rows] = await auth.sql.query('SELECT * FROM invitations');
    expect(JSON.stringify(rows)).to.not.include(secretIn(made.link));
    const listed = (await list()).find(({ id }) => id === made.id);
    expect(listed).to.include({ delivery: 'handover', state: 'open' });
    expect(listed).to.not.have.property('link');
  });

  it('are made by whoever may mail one, to the same roles', async () => {
    const tries: [Member, string, number][] = [
      [await community.join('resident'), 'employee', 403],
      [await community.join('employee'), 'employee', 403],
      [manager, 'employee', 201],
      [manager, 'manager', 403],
      [admin, 'manager', 201],
      [admin, 'admin', 201],
    ];
    for (const [{ token }, role, status] of tries) {
      const job = role === 'employee' ? 'guard' : undefined;
      expect((await by.invite(token, { role, job })).status, role).to.equal(status);
    }
  });

  it('take no address, as those by mail take no absence of one', async () => {
    const both = await by.invite(admin.token, { email: 'ravi@test.gatehouse.example' });
    expect([both.status, both.problem.errors?.[0]?.path]).to.deep.equal([422, 'body.email']);
    for (const delivery of ['mail', undefined]) {
      const none = await by.invite(admin.token, { delivery });
      expect([none.status, none.problem.errors?.[0]?.path]).to.deep.equal([400, 'body.email']);
    }
    const odd = await by.invite(admin.token, { delivery: 'pigeon' });
    expect([odd.status, odd.problem.errors?.[0]?.path]).to.deep.equal([400, 'body.delivery']);
  });

  it('show what they offer, and how far they have come', async () => {
    const made = await invited({ role: 'resident', job: undefined, unitId: newId() });
    const { status, body } = await read(made.link);
    expect(status).to.equal(200);
    expect(body).to.include({ state: 'open', email: '', delivery: 'handover', role: 'resident' });
    const after = async () => (await list()).find(({ id }) => id === made.id)?.progress;
    expect(await after()).to.equal('opened');
    expect((await by.accept(made.link ?? '', { userName: newName() })).status).to.equal(200);
    expect(await after()).to.equal('joined');
  });

  it('are kept apart in the list from those that went out by mail', async () => {
    const other = newCommunity(auth);
    const { token } = await other.join('admin');
    const handed = await invited({}, token);
    const email = 'mailed@test.gatehouse.example';
    const body = { email, role: 'employee', job: 'guard' };
    const mailed = (await send<Invitation>('POST', '/auth/invitations', token, body)).body;
    const ids = async (query: string) => (await list(query, token)).map(({ id }) => id);
    expect(await ids('?progress=to-hand-over')).to.deep.equal([handed.id]);
    expect(await ids('?progress=sent')).to.deep.equal([mailed.id]);
    expect(await ids('?search=mailed')).to.deep.equal([mailed.id]);
    expect(mailed).to.include({ delivery: 'mail' }).and.not.have.property('link');
  });

  it('let whoever has the link join with a user name of their own, and sign in by it', async () => {
    const made = await invited();
    const { status, body } = await by.accept(made.link ?? '', { userName: 'Ravi.Shah' });
    expect(status).to.equal(200);
    expect(body.user).to.include({ email: '', userName: 'ravi.shah', givenName: 'Ravi' });
    expect(body.user.memberships[0]).to.include({ communityId: community.id });
    for (const typed of ['ravi.shah', ' RAVI.Shah '])
      expect((await auth.api.login(typed, HANDED_PASSWORD)).status, typed).to.equal(200);
    const again = await by.accept(made.link ?? '', { userName: newName() });
    expect([again.status, again.problem.code]).to.deep.equal([409, 'invitation_accepted']);
  });

  it('refuse to be accepted without a user name, or with one that is none', async () => {
    const { link = '' } = await invited();
    const none = await by.accept(link);
    expect([none.status, none.problem.code]).to.deep.equal([422, 'user_name_required']);
    expect(none.problem.errors?.[0]?.path).to.equal('body.userName');
    const odd = ['ab', '1ravi', 'ravi@home', 'ravi..shah', '.ravi', 'ravi-', 'rävi', 'r shah', ''];
    for (const userName of [...odd, 'x'.repeat(33)]) {
      const { status, problem } = await by.accept(link, { userName });
      expect([status, problem.errors?.[0]?.path], userName).to.deep.equal([400, 'body.userName']);
    }
    expect((await by.accept(link, { userName: newName() })).status).to.equal(200);
  });

  it('leave the link good when somebody has the name, or the password is bad', async () => {
    const userName = newName();
    await by.join(admin.token, userName);
    const { link = '' } = await invited();
    const taken = await by.accept(link, { userName: userName.toUpperCase() });
    expect([taken.status, taken.problem.code]).to.deep.equal([409, 'user_name_taken']);
    expect(taken.problem.errors?.[0]?.path).to.equal('body.userName');
    const own = newName();
    const personal = await by.accept(link, { userName: 'kitekite', password: 'KiteKite' });
    expect([personal.status, personal.problem.code]).to.deep.equal([422, 'password_personal']);
    const short = await by.accept(link, { userName: own, password: undefined });
    expect([short.status, short.problem.code]).to.deep.equal([422, 'password_required']);
    expect((await by.accept(link, { userName: own })).status).to.equal(200);
  });

  it('give one of two who want a name at once that name, and leave the other the link', async () => {
    const userName = newName();
    const links = [(await invited()).link ?? '', (await invited()).link ?? ''];
    const answers = await Promise.all(links.map((link) => by.accept(link, { userName })));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    expect(answers[loser]?.problem.code).to.equal('user_name_taken');
    expect((await by.accept(links[loser] ?? '', { userName: newName() })).status).to.equal(200);
  });

  it('let one of two join who have the same link', async () => {
    const { link = '' } = await invited();
    const both = [newName(), newName()];
    const answers = await Promise.all(both.map((userName) => by.accept(link, { userName })));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    const [rows] = await auth.sql.query('SELECT user_name FROM accounts WHERE user_name IN (?)', {
      replacements: [both],
    });
    expect(rows).to.have.length(1);
  });

  it('give another link at any time, and then the one before is none', async () => {
    const made = await invited();
    const resend = (id: string, token: string) =>
      send<Invitation>('POST', `/auth/invitations/${id}/resend`, token);
    const again = await resend(made.id, manager.token);
    expect(again.status).to.equal(200);
    expect(again.body).to.include({ id: made.id, email: '', invitedBy: manager.account.id });
    expect(again.body.link).to.not.equal(made.link);
    const old = await by.accept(made.link ?? '', { userName: newName() });
    expect([old.status, old.problem.code]).to.deep.equal([422, 'link_invalid']);
    expect((await read(again.body.link)).status).to.equal(200);
    const elsewhere = await newCommunity(auth).join('admin');
    expect((await resend(made.id, elsewhere.token)).status).to.equal(404);
    expect((await by.accept(again.body.link ?? '', { userName: newName() })).status).to.equal(200);
    expect((await resend(made.id, admin.token)).problem.code).to.equal('invitation_accepted');
  });

  it('stand beside others to the same role, and end one by one', async () => {
    const [first, second] = [await invited(), await invited()];
    expect((await send('DELETE', `/auth/invitations/${first.id}`, admin.token)).status).to.equal(
      204,
    );
    const gone = await by.accept(first.link ?? '', { userName: newName() });
    expect([gone.status, gone.problem.code]).to.deep.equal([422, 'link_invalid']);
    expect((await by.accept(second.link ?? '', { userName: newName() })).status).to.equal(200);
  });

  it('to one residency take the place of each other', async () => {
    const residencyId = newId();
    auth.main.unitOfResidency = (_community, id) => (id === residencyId ? newId() : undefined);
    const to = { role: 'resident', job: undefined, residencyId };
    const [first, second] = [await invited(to), await invited(to)];
    expect((await read(first.link)).body.state).to.equal('revoked');
    expect((await read(second.link)).body.state).to.equal('open');
  });

  it('are good for whoever has them and is signed in, but not for who made them', async () => {
    const { link } = await invited();
    const own = await joinAs(link, admin.token);
    expect([own.status, own.problem.code]).to.deep.equal([403, 'own_account']);
    const elsewhere = await newCommunity(auth).join('resident');
    const joined = await joinAs(link, elsewhere.token);
    expect([joined.status, joined.body.isNew]).to.deep.equal([200, true]);
    const { refreshToken } = elsewhere.session;
    const { accessToken } = (await auth.api.refresh(refreshToken)).body;
    expect((await joinAs(link, accessToken)).body.isNew).to.equal(false);
    const other = await joinAs(link, (await community.join('resident')).token);
    expect([other.status, other.problem.code]).to.deep.equal([422, 'link_invalid']);
  });

  it('end with the rights of who made them, and with their week', async () => {
    const leaving = await community.join('manager');
    const { link = '' } = await invited({}, leaving.token);
    const path = `/auth/accounts/${leaving.account.id}/roles`;
    expect((await send('PUT', path, admin.token, { roles: [] })).status).to.equal(200);
    expect((await by.accept(link, { userName: newName() })).problem.code).to.equal('link_invalid');
    const late = (await invited()).link ?? '';
    auth.advance(WEEK_MS);
    expect((await by.accept(late, { userName: newName() })).problem.code).to.equal('link_invalid');
  });

  it('are the only ones that ask for a user name', async () => {
    const email = 'asha.by.mail@test.gatehouse.example';
    const body = { email, role: 'employee', job: 'guard' };
    expect((await send('POST', '/auth/invitations', admin.token, body)).status).to.equal(201);
    const link = `#token=${tokenIn(await mailTo(auth, email, 'invitation'))}`;
    const { status, problem } = await by.accept(link, { userName: newName() });
    expect([status, problem.code]).to.deep.equal([422, 'user_name_unasked']);
    expect((await by.accept(link)).status).to.equal(200);
  });
});
