import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { purge } from '@gatehouse/shared/sql/purge';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { QueryTypes, type Sequelize } from 'sequelize';
import { apiKeyTokenLeftovers } from '../src/features/api-keys/api-key-tokens.store.js';
import { deviceLeftovers } from '../src/features/devices/devices.store.js';
import { linkLeftovers } from '../src/features/links/links.store.js';
import { lastAddressLeftovers } from '../src/features/profile/last-addresses.store.js';
import { sessionLeftovers } from '../src/features/sessions/session-leftovers.store.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const leftoversOf = (sequelize: Sequelize) => [
  ...sessionLeftovers(sequelize),
  linkLeftovers(sequelize),
  deviceLeftovers(sequelize),
  apiKeyTokenLeftovers(sequelize),
  lastAddressLeftovers(sequelize),
];

const DAY_MS = 86_400_000;

describe('purge of auth', () => {
  let auth: AuthUnderTest;
  let accountId: string;
  let email: string;

  before(async () => {
    auth = await startAuth();
    ({ id: accountId, email } = await auth.register());
  });
  after(() => auth.stop());

  const now = (): Date => new Date(auth.now());
  const run = (sequelize = auth.sql): Promise<number> =>
    purge({ leftovers: leftoversOf(sequelize), logger: silentLogger, now });
  const daysAgo = (days: number): Date => new Date(auth.now() - days * DAY_MS);
  const insert = async (table: string, row: Record<string, unknown>): Promise<void> => {
    await auth.sql.getQueryInterface().bulkInsert(table, [row]);
  };
  const idsOf = async (table: string, id = 'id'): Promise<unknown[]> => {
    const sql = `SELECT ${id} AS id FROM ${table} WHERE account_id = :accountId`;
    const options = { replacements: { accountId }, type: QueryTypes.SELECT } as const;
    return (await auth.sql.query<{ id: unknown }>(sql, options)).map((row) => row.id);
  };

  async function insertSession(row: { ended_at: Date | null; expires_at: Date }): Promise<string> {
    const id = newId();
    const times = { created_at: daysAgo(200), last_used_at: daysAgo(200) };
    await insert('sessions', { id, account_id: accountId, address: '::1', ...times, ...row });
    return id;
  }

  async function insertToken(session_id: string, expires_at: Date): Promise<Buffer> {
    const hash = randomBytes(32);
    await insert('refresh_tokens', {
      ...{ hash, session_id, expires_at, issued_at: daysAgo(200) },
      ...{ access_token_id: randomBytes(16).toString('base64url'), access_expires_at: expires_at },
    });
    return hash;
  }

  async function insertLink(expires_at: Date, used_at: Date | null): Promise<void> {
    const row = { hash: randomBytes(32), account_id: accountId, purpose: 'verify-email' };
    await insert('one_time_links', { ...row, issued_at: daysAgo(100), expires_at, used_at });
  }

  async function insertDevice(account: string, usedDaysAgo: number): Promise<string> {
    const id = newId();
    await insert('known_devices', {
      ...{ id, account_id: account, token_hash: randomBytes(32), created_at: daysAgo(400) },
      ...{ last_used_at: daysAgo(usedDaysAgo), expires_at: daysAgo(usedDaysAgo - 180) },
    });
    return id;
  }

  it('deletes sessions long over, and refresh tokens long expired', async () => {
    const over = await insertSession({ ended_at: daysAgo(91), expires_at: daysAgo(-10) });
    const expired = await insertSession({ ended_at: null, expires_at: daysAgo(91) });
    const justOver = await insertSession({ ended_at: daysAgo(89), expires_at: daysAgo(-1) });
    const open = await insertSession({ ended_at: null, expires_at: daysAgo(-1) });
    await insertToken(over, daysAgo(60));
    await insertToken(expired, daysAgo(100));
    await insertToken(open, daysAgo(8));
    const kept = [await insertToken(open, daysAgo(6)), await insertToken(open, daysAgo(-1))];

    expect(await run()).to.equal(5);
    expect(await idsOf('sessions')).to.have.members([justOver, open]);
    const tokens = await auth.sql.query<{ hash: Buffer }>('SELECT hash FROM refresh_tokens', {
      type: QueryTypes.SELECT,
    });
    const hexOf = (hash: Buffer): string => hash.toString('hex');
    expect(tokens.map(({ hash }) => hexOf(hash))).to.have.members(kept.map(hexOf));
    expect(await run()).to.equal(0);
  });

  it('keeps a session as long as it has tokens, which go first', async () => {
    const session = await insertSession({ ended_at: daysAgo(91), expires_at: daysAgo(-200) });
    await insertToken(session, daysAgo(-100));
    expect(await run()).to.equal(0);
    expect(await idsOf('sessions')).to.include(session);
  });

  it('deletes links that have been over for a month', async () => {
    await insertLink(daysAgo(31), null);
    await insertLink(daysAgo(31), daysAgo(32));
    await insertLink(daysAgo(29), daysAgo(29));
    await insertLink(daysAgo(-1), null);
    const before = await idsOf('one_time_links', 'hash');
    expect(await run()).to.equal(2);
    expect(await idsOf('one_time_links', 'hash')).to.have.lengthOf(before.length - 2);
  });

  it('deletes expired devices, and keeps the last one of an account', async () => {
    const other = await auth.register();
    const last = await insertDevice(other.id, 300);
    await insertDevice(other.id, 301);
    await insertDevice(accountId, 300);
    const justExpired = await insertDevice(accountId, 200);
    const known = await insertDevice(accountId, 1);
    expect(await run()).to.equal(2);
    expect(await idsOf('known_devices')).to.have.members([justExpired, known]);
    const sql = 'SELECT id FROM known_devices WHERE account_id = :id';
    const options = { replacements: { id: other.id }, type: QueryTypes.SELECT } as const;
    expect(await auth.sql.query(sql, options)).to.deep.equal([{ id: last }]);
  });

  it('deletes addresses that no community has asked for within a month', async () => {
    const [old, recent] = [newId(), newId()];
    for (const [community_id, deleted_at] of [
      [old, daysAgo(31)],
      [recent, daysAgo(29)],
    ] as const)
      await insert('last_addresses', {
        ...{ account_id: accountId, community_id, deleted_at },
        ...{ email: 'asha@people.example', locale: 'en', given_name: 'Asha' },
      });
    expect(await run()).to.equal(1);
    expect(await idsOf('last_addresses', 'community_id')).to.deep.equal([recent]);
  });

  it('deletes access tokens of API keys that have been over for a day, also where the key is', async () => {
    const key = { id: newId(), community_id: newId(), name: 'Barrier', permissions: '' };
    const moments = { created_at: daysAgo(9), expires_at: daysAgo(2), revoked_at: daysAgo(3) };
    const made = { created_by: accountId, secret_hash: randomBytes(32) };
    await insert('api_keys', { ...key, ...made, ...moments });
    for (const [access_token_id, ended] of [
      ['long-over', 2],
      ['just-over', 0.9],
      ['alive', -0.01],
    ] as const)
      await insert('api_key_tokens', {
        access_token_id,
        api_key_id: key.id,
        expires_at: daysAgo(ended),
      });
    expect(await run()).to.equal(1);
    const sql = 'SELECT access_token_id AS id FROM api_key_tokens WHERE api_key_id = :id';
    const options = { replacements: { id: key.id }, type: QueryTypes.SELECT } as const;
    expect(await auth.sql.query(sql, options)).to.have.deep.members([
      { id: 'just-over' },
      { id: 'alive' },
    ]);
  });

  it('does no harm in two processes at once while people sign in and refresh', async () => {
    for (let count = 0; count < 40; count++) {
      const session = await insertSession({ ended_at: daysAgo(95), expires_at: daysAgo(91) });
      await insertToken(session, daysAgo(30));
    }
    // So few that the login does not take some away.
    for (let count = 0; count < 10; count++) await insertDevice(accountId, 300 + count);
    const { body: session } = await auth.api.login(email, TEST_PASSWORD);
    const other = await connectDatabase(auth.config.MYSQL_URL, { logger: silentLogger });
    const refreshAll = async (): Promise<string> => {
      let { refreshToken } = session;
      for (let count = 0; count < 10; count++) {
        const answer = await auth.api.refresh(refreshToken);
        expect(answer.status).to.equal(200);
        ({ refreshToken } = answer.body);
      }
      return refreshToken;
    };
    const [one, two, last] = await Promise.all([run(), run(other), refreshAll()]);
    await other.close();
    expect(one + two).to.equal(90);
    expect((await auth.api.refresh(last)).status).to.equal(200);
  });
});
