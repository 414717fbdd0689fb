import { join } from 'node:path';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { tryForeignIds, type Caller } from '@gatehouse/shared/testing/foreign-ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { changesIn, rowsOf } from '@gatehouse/shared/testing/tenant-rows';
import { expect } from 'chai';
import { createConnection, type Connection } from 'mysql2/promise';
import type { Membership } from '../src/features/accounts/accounts.types.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';

/** Stands in all texts of the other community. */
const TAG = 'Qzbirch';
/** What is everywhere, and what no account has. */
const NOT_OF_ONE = ['operator', 'device'];
const grants = Object.keys(GRANTS).filter((grant) => !NOT_OF_ONE.includes(grant));

/** An account has one job in a community. */
const everyRole = ['resident', 'employee/guard', 'manager', 'admin'];

/** What cannot be tried with an id of one's own, and so proves nothing with a foreign one. */
const untriable = {
  deadLetterId: 'dead letters are of all communities; operators alone see them',
  passkeyId: 'an account finds its own alone, and none is registered here',
};

describe('auth: an id of another community', function () {
  this.timeout(120_000);
  let auth: AuthUnderTest;
  let database: Connection;
  let here: TestCommunity;
  let elsewhere: TestCommunity;

  before(async () => {
    auth = await startAuth({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    database = await createConnection({ uri: auth.config.MYSQL_URL, timezone: 'Z' });
    [here, elsewhere] = [newCommunity(auth), newCommunity(auth)];
    auth.main.hasUnit = (communityId, unitId) => units.get(communityId) === unitId;
    auth.main.unitOfResidency = (communityId, residencyId) =>
      residencies.get(communityId) === residencyId ? units.get(communityId) : undefined;
    for (const { id } of [here, elsewhere]) {
      units.set(id, newId());
      residencies.set(id, newId());
    }
  });
  after(async () => {
    await database.end();
    await auth.stop();
  });

  const units = new Map<string, string>();
  const residencies = new Map<string, string>();

  const made = async (path: string, token: string, body: unknown): Promise<string> => {
    const answer = await auth.api.send<{ id: string }>('POST', path, { token, body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body.id;
  };

  /** Of each kind of thing that has an id, one of this community. */
  const thingsOf = async (
    community: TestCommunity,
    text: string,
    wanted: readonly string[] = ['invitationId', 'apiKeyId', 'accountId', 'sessionId'],
  ): Promise<Record<string, string>> => {
    const admin = async () => (await community.join('admin', { givenName: text })).token;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const invitation = { email: `${text}-${newId()}@people.example`, role: 'manager' };
    const key = { name: text, permissions: ['visits:read'], expiresAt };
    const other = () => community.join('resident', { givenName: text });
    const make: Record<string, () => Promise<string>> = {
      invitationId: async () => made('/auth/invitations', await admin(), invitation),
      apiKeyId: async () => made('/auth/api-keys', await admin(), key),
      accountId: async () => (await other()).account.id,
      sessionId: async () => (await other()).session.session.id,
    };
    const ids = await Promise.all(
      Object.entries(make)
        .filter(([name]) => wanted.includes(name))
        .map(async ([name, makeOne]) => [name, await makeOne()] as const),
    );
    const unitId = units.get(community.id) ?? '';
    const residencyId = residencies.get(community.id) ?? '';
    return { 'X-Community-Id': community.id, unitId, residencyId, ...Object.fromEntries(ids) };
  };

  const caller = (who: string, held: readonly string[], ofBoth = false): Caller => ({
    who,
    ofBoth,
    come: async (wanted) => {
      const memberships = [here, ...(ofBoth ? [elsewhere] : [])].flatMap(({ id }) =>
        held.map((grant) => membershipOf(id, grant)),
      );
      const member = await here.join('resident', { memberships });
      const own = await thingsOf(here, 'Asha', wanted);
      const headers = { authorization: `Bearer ${member.token}` };
      return { headers, own: { ...own, ...neededBodies(member) } };
    },
  });

  it('leads nowhere in any operation, whoever asks', async () => {
    const foreign = await thingsOf(elsewhere, TAG);
    const before = await rowsOf(database, elsewhere.id);
    const report = await tryForeignIds({
      spec: await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml')),
      origin: new URL(auth.api.base).origin,
      callers: [
        ...grants.map((grant) => caller(grant, [grant])),
        caller('who has every role', everyRole),
        caller('who has every role in both', everyRole, true),
      ],
      foreign,
      tag: TAG,
      untriable,
    });
    expect(report.faults.join('\n')).to.equal('');
    expect(report.untried.join('\n')).to.equal('');
    expect(report.left, 'what is left out is still there').to.deep.equal(Object.keys(untriable));
    // Those who act as members of both are members of both.
    const changes = changesIn(before, await rowsOf(database, elsewhere.id)).filter(
      (change) => !/^memberships \S+ has come/.test(change),
    );
    expect(changes).to.deep.equal([]);
    expect(report.sent).to.be.greaterThan(500);
  });
});

/** What bodies need besides ids, so that an id of one's own gets through. */
function neededBodies({ session }: Member): Record<string, unknown> {
  return {
    sessionId: session.session.id,
    currentPassword: TEST_PASSWORD,
    password: TEST_PASSWORD,
    role: 'resident',
    permissions: ['visits:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
}

function membershipOf(communityId: string, grant: string): Membership {
  const [role, job = null] = grant.split('/');
  return { communityId, role, job } as Membership;
}
