import { randomBytes } from 'node:crypto';
import { createConnection, escapeId } from 'mysql2/promise';
import { forbidSecondConnections } from '../sql/statements/one-connection.js';
import { testServers } from './test-servers.js';

export interface TestDatabase {
  url: string;
  /** Removes the database and all in it. Close your own connections first. */
  drop(): Promise<void>;
}

/**
 * Creates an empty database of its own for a test file, on the server at MYSQL_URL. Whoever uses one
 * may take no second connection inside a transaction.
 */
export async function createTestDatabase(label: string): Promise<TestDatabase> {
  forbidSecondConnections();
  const name = uniqueName(label);
  const database = escapeId(name, true);
  await runOnServer(
    `CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  );
  const url = new URL(testServers('mysql').mysql);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnServer(`DROP DATABASE IF EXISTS ${database}`) };
}

/** A database name no other run uses, within MongoDB's 63 and MySQL's 64 characters. */
export function uniqueName(label: string): string {
  const readable = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, 32);
  return `test_${readable}_${process.pid}_${randomBytes(4).toString('hex')}`;
}

async function runOnServer(statement: string): Promise<void> {
  const connection = await createConnection(testServers('mysql').mysql);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
