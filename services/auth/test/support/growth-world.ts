import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows, type TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import type { GrowthWorld } from '@gatehouse/shared/testing/growth';
import { openOneSession } from '@gatehouse/shared/testing/rows-read';
import type { Sequelize } from 'sequelize';

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));

export const LONG_AGO = new Date('2026-01-01T00:00:00.000Z');
export const NOW = new Date('2026-06-01T00:00:00.000Z');
const LATER = new Date('2026-07-01T00:00:00.000Z');

/** A community with people, whom others were invited to join and machines work for. */
export interface GrownCommunity {
  id: string;
  /** Of its members; the first signs in a lot. */
  accountIds: string[];
  /** Each oldest first. */
  invitationIds: string[];
  apiKeyIds: string[];
  /** All of the first account; half of them are open. */
  sessionIds: string[];
  openSessions: number;
}

/** A database of auth in one session, to be filled. */
export async function createGrowthWorld(): Promise<GrowthWorld<GrownCommunity>> {
  const { session, drop } = await openOneSession('auth_growth', migrations);
  return {
    session,
    addSmall: () => addCommunity(session, 60),
    addLarge: () => addCommunity(session, 3000),
    close: drop,
  };
}

async function addCommunity(session: Sequelize, count: number): Promise<GrownCommunity> {
  const community: GrownCommunity = {
    id: newId(),
    accountIds: some(count),
    invitationIds: some(count),
    apiKeyIds: some(count),
    sessionIds: some(120),
    openSessions: 60,
  };
  const rows = rowsOf(community);
  for (let start = 0; start < rows.length; start += 1000)
    await session.transaction((tx) => insertRows(tx, rows.slice(start, start + 1000)));
  await session.query('ANALYZE TABLE accounts, memberships, invitations, api_keys, sessions');
  return community;
}

function some(count: number): string[] {
  return Array.from({ length: count }, newId);
}

const FIRST_NAMES = ['Ravi', 'Asha', 'Bilal', 'Chitra', 'Dev', 'Esha', 'Farid'];
const LAST_NAMES = ['Kumar', 'Shah', 'Rao', 'Khan', 'Menon'];

function rowsOf(community: GrownCommunity): TableRow[] {
  const { id: communityId, accountIds, invitationIds, apiKeyIds, sessionIds } = community;
  const [first = ''] = accountIds;
  const table = (name: string, rows: object[]): TableRow[] =>
    rows.map((row) => ({ table: name, row }));
  return [
    ...table(
      'accounts',
      accountIds.map((id, n) => ({
        ...{ id, email: `${id}@example.test`, passwordHash: '', phone: null, locale: 'en' },
        givenName: FIRST_NAMES[n % FIRST_NAMES.length],
        familyName: LAST_NAMES[n % LAST_NAMES.length],
        ...{ status: 'active', createdAt: LONG_AGO },
      })),
    ),
    ...table(
      'memberships',
      accountIds.map((accountId, n) => ({
        ...{ id: newId(), accountId, communityId, job: null, createdAt: LONG_AGO },
        role: n < 5 ? 'admin' : 'resident',
      })),
    ),
    ...table(
      'invitations',
      invitationIds.map((id, n) => ({
        ...{ id, communityId, email: `${id}@example.test`, role: 'resident', job: null },
        ...{ unitId: null, invitedBy: first, tokenHash: randomBytes(32), createdAt: LONG_AGO },
        ...{ expiresAt: LATER, acceptedAt: n % 2 === 0 ? NOW : null, revokedAt: null },
      })),
    ),
    ...table(
      'api_keys',
      apiKeyIds.map((id) => ({
        ...{ id, communityId, name: 'A kiosk', secretHash: randomBytes(32), permissions: '' },
        ...{ createdBy: first, createdAt: LONG_AGO, expiresAt: LATER, revokedAt: null },
      })),
    ),
    ...table(
      'sessions',
      sessionIds.map((id, n) => ({
        ...{ id, accountId: first, device: null, address: '127.0.0.1', createdAt: LONG_AGO },
        ...{ lastUsedAt: NOW, expiresAt: LATER, endedAt: n % 2 === 0 ? NOW : null },
      })),
    ),
  ];
}
