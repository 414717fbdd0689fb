import type { ConsumedEvents } from '@gatehouse/contracts/messages/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { mailTo, tokenIn } from './support/mailbox.js';

type Ended = ConsumedEvents['gatehouse.residency.ended.v1'];
type Told = 'gatehouse.residency.started.v1' | 'gatehouse.residency.ended.v1';

const BEGAN = Date.parse('2026-12-10T06:30:00.000Z');
const moment = (second: number): string => new Date(BEGAN + second * 1000).toISOString();

describe('what main tells of residencies', () => {
  let auth: AuthUnderTest;
  let main: Broker;
  let community: TestCommunity;

  before(async () => {
    auth = await startAuth();
    main = await auth.brokers.connect('main');
  });
  beforeEach(() => (community = newCommunity(auth)));
  after(() => auth.stop());

  const actorId = newId();

  const about = (accountId: string | undefined, second: number) => ({
    ...{ residencyId: newId(), communityId: community.id, kind: 'tenant' as const, actorId },
    unit: { id: newId(), name: 'A-101', building: 'Tower A' },
    person: { id: newId(), name: 'Asha Rao', ...(accountId !== undefined && { accountId }) },
    ...{ livesHere: true, validFrom: moment(-100), at: moment(second), toldIds: [] },
  });
  const eventOf = (type: Told, data: ConsumedEvents[Told]): Envelope =>
    createEnvelope({
      ...{ type, source: 'gatehouse/main', data },
      subject: `residency/${data.residencyId}`,
    });
  const started = (accountId: string | undefined, second: number) =>
    eventOf('gatehouse.residency.started.v1', about(accountId, second));
  const ended = (accountId: string | undefined, second: number, more: Partial<Ended> = {}) =>
    eventOf('gatehouse.residency.ended.v1', {
      ...{ ...about(accountId, second), validTo: moment(second) },
      ...{ lastOne: true, because: 'ended', ...more },
    });

  /** All that was published before has been taken in when this has been. */
  const takenIn = async (): Promise<void> => {
    const { account } = await community.join('resident');
    await main.publisher.publishEvent(ended(account.id, 1000));
    await eventually(async () => expect(await rolesOf(account.id)).to.deep.equal([]));
  };
  /** One after the other: what was published last has been taken in last. */
  const tell = async (...events: Envelope[]): Promise<void> => {
    for (const event of events) {
      await main.publisher.publishEvent(event);
      await takenIn();
      await seen(event);
    }
  };
  /** What concerns nobody here leaves no mark. */
  const seen = async ({ id, data }: Envelope): Promise<void> => {
    const { person, lastOne = true, because = 'ended' } = data as Partial<Ended>;
    if (!lastOne || because !== 'ended' || person?.accountId === undefined) return;
    const count = async (sql: string, value: string) =>
      (await auth.sql.query(sql, { replacements: [value] }))[0].length;
    if ((await count('SELECT 1 FROM accounts WHERE id = ?', person.accountId)) === 0) return;
    await eventually(async () =>
      expect(await count('SELECT 1 FROM inbox WHERE message_id = ?', id)).to.equal(1),
    );
  };
  const rolesOf = async (accountId: string): Promise<string[]> => {
    const [rows] = await auth.sql.query(
      'SELECT role FROM memberships WHERE account_id = ? AND community_id = ? ORDER BY role',
      { replacements: [accountId, community.id] },
    );
    return (rows as { role: string }[]).map(({ role }) => role);
  };
  const changes = (accountId: string) =>
    auth.published.filter(
      ({ type, subject }) => type === 'gatehouse.role.changed.v1' && subject === accountId,
    );

  it('takes the role with the last residency, its tokens with it, and tells so', async () => {
    const { account, token } = await community.join('resident');
    await main.publisher.publishEvent(ended(account.id, 1));
    await eventually(async () => expect(await rolesOf(account.id)).to.deep.equal([]));
    await eventually(() => expect(changes(account.id)).to.have.length(1));
    expect(changes(account.id)[0]?.data).to.deep.include({
      ...{ accountId: account.id, actorId, communityId: community.id, roles: [] },
      residencyEndedAt: moment(1),
    });
    await eventually(async () => expect((await auth.api.profile(token)).status).to.equal(401));
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    expect(body.user.memberships).to.deep.equal([]);
  });

  const decided = (
    accountId: string,
    second: number,
    outcome: 'approved' | 'refused' | 'withdrawn' | 'expired' = 'approved',
  ): Envelope => {
    const { communityId, unit, at } = about(accountId, second);
    const requestId = newId();
    return createEnvelope({
      ...{ type: 'gatehouse.join.decided.v1', source: 'gatehouse/main' },
      subject: `join-request/${requestId}`,
      data: {
        ...{ requestId, communityId, actorId, unit, kind: 'family', outcome, at },
        ...{ applicant: { accountId, name: 'Asha Rao' }, toldIds: [accountId] },
      },
    });
  };
  /** Somebody who has an account, and nothing to do with this community. */
  const stranger = async () => (await newCommunity(auth).join('resident')).account;

  it('gives whoever is let in the role of a resident, once, and tells so', async () => {
    const { account, token } = await newCommunity(auth).join('resident');
    const event = decided(account.id, 1);
    await main.publisher.publishEvent(event);
    await main.publisher.publishEvent(event);
    await eventually(async () => expect(await rolesOf(account.id)).to.deep.equal(['resident']));
    await takenIn();
    expect(changes(account.id)).to.have.length(1);
    expect(changes(account.id)[0]?.data).to.deep.include({
      ...{ accountId: account.id, actorId, communityId: community.id },
      ...{ roles: [{ role: 'resident' }], givenName: 'Asha' },
    });
    // What its token says is not all of it any more.
    await eventually(async () => expect((await auth.api.profile(token)).status).to.equal(401));
    const { body } = await auth.api.login(account.email, TEST_PASSWORD);
    const here = body.user.memberships.filter(({ communityId }) => communityId === community.id);
    expect(here.map(({ roles }) => roles)).to.deep.equal([['resident']]);
  });

  it('gives it to nobody who was not let in, or has left again since', async () => {
    const [refused, expired, left] = [await stranger(), await stranger(), await stranger()];
    for (const event of [
      decided(refused.id, 1, 'refused'),
      decided(expired.id, 1, 'expired'),
      started(refused.id, 1),
      ended(left.id, 2),
      decided(left.id, 1),
    ])
      await main.publisher.publishEvent(event);
    await takenIn();
    for (const { id } of [refused, expired, left]) expect(await rolesOf(id)).to.deep.equal([]);
  });

  it('leaves other roles, those elsewhere, and who has a residency left', async () => {
    const elsewhere = newId();
    const shared = await community.joinShared('resident', elsewhere);
    const both = await community.join('resident', {
      memberships: (['resident', 'manager'] as const).map((role) => ({
        ...{ communityId: community.id, role, job: null },
      })),
    });
    const staying = await community.join('resident');
    await tell(
      ended(shared.account.id, 1),
      ended(both.account.id, 1),
      ended(staying.account.id, 1, { lastOne: false }),
    );
    expect(await rolesOf(shared.account.id)).to.deep.equal([]);
    expect(await rolesOf(both.account.id)).to.deep.equal(['manager']);
    expect(await rolesOf(staying.account.id)).to.deep.equal(['resident']);
    const [told] = changes(both.account.id);
    expect(told?.data).to.deep.include({ roles: [{ role: 'manager' }], givenName: 'Asha' });
    const { body } = await auth.api.login(shared.account.email, TEST_PASSWORD);
    expect(body.user.memberships.map(({ communityId }) => communityId)).to.deep.equal([elsewhere]);
  });

  const orders: [string, (id: string) => Envelope[]][] = [
    ['ended, then started', (id) => [ended(id, 1), started(id, 2)]],
    ['started, told before the end that was earlier', (id) => [started(id, 2), ended(id, 1)]],
  ];
  for (const [what, told] of orders)
    it(`keeps or gives back the role of who lives there again: ${what}`, async () => {
      const { account } = await community.join('resident');
      await tell(...told(account.id));
      expect(await rolesOf(account.id)).to.deep.equal(['resident']);
    });

  it('does once what is told twice, also when more has been told since', async () => {
    const { account } = await community.join('resident');
    const [over, again] = [ended(account.id, 1), started(account.id, 2)];
    await tell(over, over, again, over, again);
    expect(await rolesOf(account.id)).to.deep.equal(['resident']);
    expect(changes(account.id)).to.have.length(2);
    // As if it had been forgotten that the messages were seen.
    await auth.sql.query('DELETE FROM inbox WHERE message_id IN (?)', {
      replacements: [[over.id, again.id]],
    });
    await tell(over, again);
    expect(await rolesOf(account.id)).to.deep.equal(['resident']);
    expect(changes(account.id)).to.have.length(2);
  });

  it('gives no role to whom it took none', async () => {
    const { account } = await community.join('manager');
    await tell(ended(account.id, 1), started(account.id, 2));
    expect(await rolesOf(account.id)).to.deep.equal(['manager']);
    expect(changes(account.id)).to.deep.equal([]);
  });

  it('takes the role a second time, when the second beginning was not told', async () => {
    const { account } = await community.join('resident');
    await tell(ended(account.id, 1), started(account.id, 2), ended(account.id, 3));
    expect(await rolesOf(account.id)).to.deep.equal([]);
    await auth.sql.query(
      `INSERT INTO memberships (id, account_id, community_id, role, created_at)
       VALUES (?, ?, ?, 'resident', ?)`,
      { replacements: [newId(), account.id, community.id, new Date()] },
    );
    await tell(ended(account.id, 5));
    expect(await rolesOf(account.id)).to.deep.equal([]);
  });

  it('does nothing for who left by their account, has none, or is gone', async () => {
    const { account } = await community.join('resident');
    await tell(
      ended(account.id, 1, { because: 'account-left' }),
      ended(undefined, 1),
      ended(newId(), 1),
      started(newId(), 1),
    );
    expect(await rolesOf(account.id)).to.deep.equal(['resident']);
    expect(changes(account.id)).to.deep.equal([]);
  });

  it('is forgotten with the account', async () => {
    const { account } = await community.join('resident');
    await tell(ended(account.id, 1));
    await auth.sql.query('DELETE FROM accounts WHERE id = ?', { replacements: [account.id] });
    const [rows] = await auth.sql.query('SELECT 1 FROM resident_moments WHERE account_id = ?', {
      replacements: [account.id],
    });
    expect(rows).to.deep.equal([]);
  });
});

describe('an invitation to a residency', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let manager: Member;
  const [residencyId, unitId] = [newId(), newId()];
  let people = 0;

  before(async () => {
    auth = await startAuth();
    community = newCommunity(auth);
    manager = await community.join('manager');
    auth.main.unitOfResidency = (communityId, id) =>
      communityId === community.id && id === residencyId ? unitId : undefined;
  });
  after(() => auth.stop());

  const invite = (more: object) =>
    auth.api.send<Record<string, unknown>>('POST', '/auth/invitations', {
      token: manager.token,
      body: {
        ...{ email: `owner-${(people += 1)}@test.gatehouse.example`, role: 'resident' },
        ...more,
      },
    });

  it('shows the home that main says, and tells main whose residency was accepted', async () => {
    const { status, body } = await invite({ residencyId });
    expect(status).to.equal(201);
    expect(body).to.deep.include({
      ...{ residencyId, unitId, unit: { name: 'B-202', building: 'Tower B' }, state: 'open' },
    });
    const token = tokenIn(await mailTo(auth, String(body['email']), 'invitation'));
    const read = await auth.api.send<Record<string, unknown>>('POST', '/auth/invitations/read', {
      body: { token },
    });
    expect(read.body['unit']).to.deep.equal({ name: 'A-101', building: 'Tower A' });
    const accepted = await auth.api.send('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });
    expect(accepted.status).to.equal(200);
    const told = () =>
      auth.published.filter(({ type }) => type === 'gatehouse.invitation.accepted.v1');
    await eventually(() => expect(told()).to.have.length(1));
    expect(told()[0]?.data).to.deep.include({ residencyId, role: 'resident' });
    expect(told()[0]?.data).to.not.have.property('unitId');
  });

  it('is to one of the community: 404', async () => {
    const { status, problem } = await invite({ residencyId: newId() });
    expect([status, problem.code]).to.deep.equal([404, 'residency_not_found']);
  });

  const wrong: [string, object, string][] = [
    ['beside a unit', { residencyId, unitId }, 'body.unitId'],
    ['of who is no resident', { residencyId, role: 'employee' }, 'body.residencyId'],
    ['that is none, without a unit', {}, 'body.unitId'],
  ];
  for (const [what, more, field] of wrong)
    it(`is refused ${what}: 422 naming ${field}`, async () => {
      const { status, problem } = await invite(more);
      expect([status, problem.code]).to.deep.equal([422, 'invitation_invalid']);
      expect((problem.errors ?? []).map(({ path }) => path)).to.deep.equal([field]);
    });
});
