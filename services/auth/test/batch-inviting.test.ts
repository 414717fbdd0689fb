import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { allMailsSent, mailsTo, mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];

const DAY_MS = 24 * 60 * 60_000;
const UNIT = { id: newId(), name: 'B-202', building: 'Tower B' };

describe('residents whom main invites together', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let manager: Member;
  let people = 0;

  before(async () => {
    auth = await startAuth();
    auth.main.unitOfResidency = () => UNIT.id;
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    manager = await community.join('manager');
  });
  after(() => auth.stop());

  const resident = (more: object = {}) => ({
    residencyId: newId(),
    email: `together-${(people += 1)}@test.gatehouse.example`,
    unit: UNIT,
    ...more,
  });
  const send = async (
    invitations: ReturnType<typeof resident>[],
    more: { batchId?: string; inviterId?: string } = {},
  ) => {
    const { outcomes } = await auth.rpc.call('auth.invitations.send', {
      ...{ communityId: community.id, batchId: newId(), inviterId: manager.account.id },
      ...{ community: { name: 'Lakeview', timeZone: 'Asia/Kolkata' }, invitations },
      ...more,
    });
    return outcomes;
  };
  const refusalOf = async (call: Promise<unknown>) =>
    call.then(
      () => 'none',
      (error: unknown) => (error as { code: string }).code,
    );
  const list = async () => {
    const { body: session } = await auth.api.login(manager.account.email, TEST_PASSWORD);
    const token = session.accessToken;
    const { body } = await auth.api.send<{ items: Invitation[] }>('GET', '/auth/invitations', {
      token,
    });
    return body.items;
  };
  const accept = (token: string) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });

  it('get one link each, in the order of the call, and a batch sends to nobody twice', async () => {
    const residents = [resident(), resident()];
    const batchId = newId();
    expect(await send(residents, { batchId })).to.deep.equal(['sent', 'sent']);
    // As if nobody had heard the answer.
    expect(await send(residents, { batchId })).to.deep.equal(['sent', 'sent']);
    await allMailsSent(auth);
    for (const { email } of residents) expect(mailsTo(auth, email)).to.have.length(1);
    const mail = await mailTo(auth, residents[0]?.email ?? '', 'invitation');
    expect(mail.values).to.include({ unit: 'B-202, Tower B', community: 'Lakeview' });
    const [newest] = await list();
    expect(newest).to.deep.include({
      email: residents[1]?.email,
      residencyId: residents[1]?.residencyId,
      unit: { name: 'B-202', building: 'Tower B' },
      state: 'open',
      progress: 'sent',
      invitedBy: manager.account.id,
    });
  });

  it('living 3.1: are not invited again within 24 hours, and have one open invitation', async () => {
    const one = resident();
    await send([one]);
    const first = tokenIn(await mailTo(auth, one.email, 'invitation'));
    auth.advance(DAY_MS - 60_000);
    expect(await send([one])).to.deep.equal(['lately']);
    auth.advance(60_000);
    expect(await send([one])).to.deep.equal(['sent']);
    const second = tokenIn(await mailTo(auth, one.email, 'invitation', 2));
    expect((await accept(first)).status).to.equal(422);
    expect((await accept(second)).status).to.equal(200);
    expect(await send([one])).to.deep.equal(['accepted']);
    const mails = mailsTo(auth, one.email).filter(({ template }) => template === 'invitation');
    expect(mails).to.have.length(2);
  });

  it('are sent one link by two batches at once', async () => {
    const one = resident();
    const outcomes = (await Promise.all([send([one]), send([one]), send([one])])).flat().sort();
    expect(outcomes).to.deep.equal(['lately', 'lately', 'sent']);
    await allMailsSent(auth);
    expect(mailsTo(auth, one.email)).to.have.length(1);
  });

  it('living 3.1: have an invitation to each of their homes', async () => {
    const one = resident();
    const other = resident({ email: one.email });
    expect(await send([one, other])).to.deep.equal(['sent', 'sent']);
    const states = (await list()).map(({ residencyId, state }) => [residencyId, state]);
    expect(states).to.have.deep.members([
      [one.residencyId, 'open'],
      [other.residencyId, 'open'],
    ]);
  });

  it('are invited at once by another address, and the link to the former is worthless', async () => {
    const one = resident();
    await send([one]);
    const former = tokenIn(await mailTo(auth, one.email, 'invitation'));
    const moved = resident({ residencyId: one.residencyId });
    expect(await send([moved])).to.deep.equal(['sent']);
    expect((await accept(former)).status).to.equal(422);
    const link = tokenIn(await mailTo(auth, moved.email, 'invitation'));
    expect((await accept(link)).status).to.equal(200);
  });

  it('are neither the inviter nor without an address that mails can go to, and hold up no others', async () => {
    const self = resident({ email: manager.account.email });
    const one = resident();
    const odd = resident({ email: `${'İ'.repeat(130)}@x.example` });
    const outcomes = await send([self, odd, one]);
    expect(outcomes).to.deep.equal(['own-account', 'no-address', 'sent']);
  });

  it('are invited by nobody who may not, or in a community that is suspended', async () => {
    const neighbour = await community.join('resident');
    for (const inviterId of [neighbour.account.id, newId()])
      expect(await refusalOf(send([resident()], { inviterId }))).to.equal('role_above_own');
    await auth.sql.query(
      "INSERT INTO community_states (community_id, state, revision) VALUES (?, 'suspended', 1)",
      { replacements: [community.id] },
    );
    expect(await refusalOf(send([resident()]))).to.equal('community_suspended');
  });
});
