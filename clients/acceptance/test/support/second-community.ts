import mysql from 'mysql2/promise';
import { randomUUID } from 'node:crypto';
import { theSystem } from './the-system.js';

export interface SecondCommunity {
  id: string;
  name: string;
}

/**
 * Makes somebody the manager of another community too. Communities are made by operators, for which
 * there is no way from outside yet: so it is written where the services read it.
 */
export async function makeSecondCommunity(accountId: string): Promise<SecondCommunity> {
  const { servers, names } = await theSystem();
  const community = { id: randomUUID(), name: 'Palm Court' };
  const connection = await mysql.createConnection(servers.mysql.url);
  try {
    const { mainDatabase, authDatabase } = names;
    await connection.query(
      `INSERT INTO \`${mainDatabase}\`.communities (id, name, time_zone, currency, locale)
       VALUES (?, ?, 'Europe/Berlin', 'EUR', 'de')`,
      [community.id, community.name],
    );
    await connection.query(
      `INSERT INTO \`${authDatabase}\`.memberships (id, account_id, community_id, role, created_at)
       VALUES (?, ?, ?, 'manager', NOW(3))`,
      [randomUUID(), accountId, community.id],
    );
  } finally {
    await connection.end();
  }
  return community;
}
