import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { WITHOUT_MEMBERS } from '../src/features/closings/closings.store.js';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity } from './support/community.js';

/** Tables in which something of a community is left when it is closed, and why. */
const STAYS: Record<string, string> = {
  community_states: 'that it is closed is what keeps anything new from being made for it',
};

describe('auth: a community that is closed', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const tables = async (): Promise<string[]> => {
    const rows = await auth.sql.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND column_name = 'community_id'`,
      { type: QueryTypes.SELECT },
    );
    return rows.map(({ name }) => name);
  };
  const rowsOf = async (communityId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of await tables()) {
      const [row] = await auth.sql.query<{ rows: number }>(
        `SELECT COUNT(*) AS \`rows\` FROM ${table} WHERE community_id = :communityId`,
        { replacements: { communityId }, type: QueryTypes.SELECT },
      );
      if (Number(row?.rows) > 0) counts[table] = Number(row?.rows);
    }
    return counts;
  };
  const close = async (communityId: string, revision: number): Promise<void> => {
    const main = await auth.brokers.connect('main');
    const data = {
      ...{ actorId: newId(), communityIds: [communityId], at: new Date().toISOString() },
      ...{ communityId, revision, state: 'closed', name: 'Lakeview' },
      ...{ timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
    };
    const subject = `community/${communityId}`;
    const type = 'gatehouse.community.closed.v1';
    const event = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    await main.publisher.publishMany([event, event]);
  };

  it('leaves nothing in any table, or the table stands here with its reason', async () => {
    const erased = ['memberships', ...WITHOUT_MEMBERS];
    expect(await tables()).to.have.members([...erased, ...Object.keys(STAYS)]);
  });

  it('is erased, though it has many people, and other communities are as they were', async () => {
    const [community, neighbour] = [newCommunity(auth), newCommunity(auth)];
    const admin = await community.join('admin');
    const both = await community.joinShared('resident', neighbour.id);
    await neighbour.join('admin');
    const { token } = admin;
    const send = async (path: string, body: object) => {
      const answer = await auth.api.send('POST', path, { token, body });
      expect(answer.status, JSON.stringify(answer.problem)).to.equal(201);
    };
    await send('/auth/invitations', { email: 'new@test.gatehouse.example', role: 'manager' });
    const many = Array.from({ length: 250 }, () => [newId(), both.account.id, community.id]);
    await auth.sql.query(
      `INSERT INTO invitations (id, invited_by, community_id, email, role, token_hash, created_at,
         expires_at)
       SELECT id, invited_by, community_id, CONCAT(id, '@x.example'), 'resident',
         UNHEX(SHA2(id, 256)), NOW(3), NOW(3)
       FROM (${many.map(() => 'SELECT ? AS id, ? AS invited_by, ? AS community_id').join(' UNION ALL ')}) AS made`,
      { replacements: many.flat() },
    );
    for (const communityId of [community.id, neighbour.id])
      await auth.sql.query(
        `INSERT INTO last_addresses (account_id, community_id, email, locale, given_name, deleted_at)
         VALUES (?, ?, 'gone@test.gatehouse.example', 'en', 'Dev', NOW(3))`,
        { replacements: [newId(), communityId] },
      );
    const before = await rowsOf(neighbour.id);
    expect(await rowsOf(community.id)).to.include({ invitations: 251, last_addresses: 1 });
    await close(community.id, 9);
    await eventually(
      async () => expect(await rowsOf(community.id)).to.deep.equal({ community_states: 1 }),
      { within: 20_000 },
    );
    expect(await rowsOf(neighbour.id)).to.deep.equal(before);
    // Whoever was there has an account still, and no right there.
    const { status } = await auth.api.send('GET', '/auth/invitations', { token });
    expect(status).to.equal(401);
    const again = await auth.api.send('GET', '/auth/profile', { token: both.token });
    expect(again.status).to.equal(401);
  });
});
