import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { createApiClient, type Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { mailTo, tokenIn } from './support/mailbox.js';

type Step = 'activated' | 'suspended' | 'resumed' | 'closing' | 'reopened';

const STATE: Record<Step, string> = {
  activated: 'active',
  suspended: 'suspended',
  resumed: 'active',
  closing: 'closing',
  reopened: 'active',
};

const STOPPED = [403, 'community_suspended'];

/** What main tells of a community. */
function told(step: Step, communityId: string, revision: number) {
  const data = {
    ...{ actorId: newId(), communityIds: [communityId], at: new Date().toISOString() },
    ...{ communityId, revision, state: STATE[step], name: 'Lakeview' },
    ...{ timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
  };
  const type = `gatehouse.community.${step}.v1`;
  return createEnvelope({
    type,
    source: 'gatehouse/main',
    subject: `community/${communityId}`,
    data,
  });
}

describe('auth: a community that is suspended', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const tell = async (...events: ReturnType<typeof told>[]): Promise<void> => {
    const main = await auth.brokers.connect('main');
    await main.publisher.publishMany(events);
  };
  const untilKept = (communityId: string, revision: number) =>
    eventually(async () => {
      const [rows] = await auth.sql.query(
        'SELECT revision FROM community_states WHERE community_id = ?',
        { replacements: [communityId] },
      );
      expect(rows).to.deep.equal([{ revision }]);
    });
  /** Until the process says so too: what it remembers is forgotten a moment after it was kept. */
  const untilHeeded = (step: Step) =>
    eventually(async () => {
      const path = `/auth/invitations/${newId()}/resend`;
      const { problem } = await auth.api.send('POST', path, { token: admin.token });
      expect(problem.code === STOPPED[1]).to.equal(STATE[step] !== 'active');
    });
  const take = async (step: Step, revision: number, id = community.id): Promise<void> => {
    await tell(told(step, id, revision));
    await untilKept(id, revision);
    if (id === community.id) await untilHeeded(step);
  };
  let invited = 0;
  const newEmail = () => `late-${(invited += 1)}@test.gatehouse.example`;
  const invite = async (
    { token }: Member = admin,
    { email = newEmail(), headers = {} }: { email?: string; headers?: Record<string, string> } = {},
    api = auth.api,
  ) => {
    const body = { email, role: 'manager' };
    const answer = await api.send('POST', '/auth/invitations', { token, body, headers });
    return { ...answer, said: [answer.status, answer.problem.code] };
  };

  /** Every operation that changes something in the community that the caller acts in. */
  const changes = async () => {
    const { operations } = await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    return operations.filter(
      ({ method, headerNames }) => method !== 'GET' && headerNames.includes('x-community-id'),
    );
  };
  const attempt = async ({ method, specPath }: { method: string; specPath: string }) => {
    const path = specPath.replace(/\{\w+\}/g, newId());
    const { status, problem } = await auth.api.send(method, path, { token: admin.token });
    return [status, problem.code];
  };

  for (const [stops, goesOn] of [
    ['suspended', 'resumed'],
    ['closing', 'reopened'],
  ] as const)
    it(`is changed by no operation that is not marked once it is ${stops}, until it is ${goesOn}`, async () => {
      expect((await invite()).status).to.equal(201);
      await take(stops, 3);
      const unmarked = (await changes()).filter(({ whenSuspended }) => whenSuspended !== 'allow');
      expect(unmarked.map(({ id }) => id)).to.include.members([
        ...['createInvitation', 'resendInvitation', 'createApiKey', 'replaceRoles', 'impersonate'],
      ]);
      for (const operation of unmarked)
        expect(await attempt(operation), operation.id).to.deep.equal(STOPPED);
      await take(goesOn, 4);
      expect((await invite()).status).to.equal(201);
    });

  it('lets rights be taken away', async () => {
    const { body } = await auth.api.send<{ items: { id: string }[] }>('GET', '/auth/invitations', {
      token: admin.token,
    });
    expect(body.items).to.deep.equal([]);
    const resident = await community.join('resident');
    await take('suspended', 3);
    const marked = (await changes()).filter(({ whenSuspended }) => whenSuspended === 'allow');
    expect(marked.map(({ id }) => id)).to.have.members([
      ...['revokeInvitation', 'revokeApiKey', 'deactivateAccount', 'endSessionsOfAccount'],
    ]);
    for (const operation of marked)
      expect(await attempt(operation), operation.id).not.to.deep.equal(STOPPED);
    const path = `/auth/accounts/${resident.account.id}/deactivate`;
    expect((await auth.api.send('POST', path, { token: admin.token })).status).to.equal(204);
  });

  it('lets people sign in, and look after their own account', async () => {
    await take('suspended', 3);
    const { email } = admin.account;
    const { status, body } = await auth.api.login(email, TEST_PASSWORD);
    expect(status).to.equal(200);
    expect((await auth.api.refresh(body.refreshToken)).status).to.equal(200);
    const token = body.accessToken;
    const named = await auth.api.send('PATCH', '/auth/profile', {
      token,
      body: { givenName: 'Usha' },
    });
    expect(named.status).to.equal(200);
    expect((await auth.api.logout(token)).status).to.equal(204);
  });

  it('is entered by nobody who was invited before, until it is resumed', async () => {
    const email = newEmail();
    expect((await invite(admin, { email })).status).to.equal(201);
    const token = tokenIn(await mailTo(auth, email, 'invitation'));
    const accept = () =>
      auth.api.send<Session>('POST', '/auth/invitations/accept', {
        body: { token, password: 'a long enough phrase', givenName: 'Dev', familyName: 'Shah' },
      });
    await take('suspended', 3);
    const refused = await accept();
    expect([refused.status, refused.problem.code]).to.deep.equal(STOPPED);
    await take('resumed', 4);
    expect((await accept()).status).to.equal(200);
  });

  it('answers no repeat of what was done before', async () => {
    const sent = { email: newEmail(), headers: { 'idempotency-key': newId() } };
    const first = await invite(admin, sent);
    expect(first.status).to.equal(201);
    await take('suspended', 3);
    expect((await invite(admin, sent)).said).to.deep.equal(STOPPED);
    await take('resumed', 4);
    const again = await invite(admin, sent);
    expect([again.status, again.body]).to.deep.equal([201, first.body]);
  });

  it('stops operators too, and nobody elsewhere', async () => {
    await take('suspended', 3);
    const headers = { 'x-community-id': community.id };
    expect((await invite(await newOperator(auth), { headers })).said).to.deep.equal(STOPPED);
    const other = await newCommunity(auth).join('admin');
    expect((await invite(other)).status).to.equal(201);
  });

  it('is what was told last, in whatever order, and however often, it is told', async () => {
    const { id } = community;
    const resumed = told('resumed', id, 4);
    await tell(resumed);
    await untilKept(id, 4);
    await tell(told('activated', id, 2), resumed, told('suspended', id, 3));
    // Of another community, and handled behind them: what came last is looked at.
    await take('suspended', 1, newCommunity(auth).id);
    await untilKept(id, 4);
    expect((await invite()).status).to.equal(201);
    await tell(told('suspended', id, 7), told('reopened', id, 6));
    await take('suspended', 1, newCommunity(auth).id);
    await untilKept(id, 7);
    expect((await invite()).said).to.deep.equal(STOPPED);
  });

  it('is noticed within moments by a process that was not told', async () => {
    const other = await auth.startAnother();
    await other.start();
    try {
      const api = createApiClient(`${other.address ?? ''}/api/v1`);
      expect((await invite(admin, {}, api)).status).to.equal(201);
      await take('suspended', 3);
      await eventually(async () =>
        expect((await invite(admin, {}, api)).said).to.deep.equal(STOPPED),
      );
    } finally {
      await other.stop();
    }
  });
});
