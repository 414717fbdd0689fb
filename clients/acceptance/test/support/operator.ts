import mysql from 'mysql2/promise';
import { joinAsStaff, type Newcomer } from './newcomer.js';
import { theSystem } from './the-system.js';

let made: Promise<Newcomer> | undefined;

/** Somebody who looks after the platform and belongs to no community; the same for all who ask. */
export function theOperator(): Promise<Newcomer> {
  return (made ??= makeOperator());
}

/** There is no way to become one from outside: so it is written where the services read it. */
async function makeOperator(): Promise<Newcomer> {
  const omar = await joinAsStaff('Omar');
  const { servers, names } = await theSystem();
  const connection = await mysql.createConnection(servers.mysql.url);
  try {
    const { authDatabase } = names;
    await connection.query(
      `UPDATE \`${authDatabase}\`.accounts SET platform_role = 'operator' WHERE id = ?`,
      [omar.accountId],
    );
    await connection.query(`DELETE FROM \`${authDatabase}\`.memberships WHERE account_id = ?`, [
      omar.accountId,
    ]);
  } finally {
    await connection.end();
  }
  return omar;
}
