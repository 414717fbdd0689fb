import mysql from 'mysql2/promise';
import { theSystem } from './the-system.js';

/** An invitation may be sent again after a while: makes it one that was sent an hour ago. */
export async function letAnHourPass(email: string): Promise<void> {
  const { servers, names } = await theSystem();
  const connection = await mysql.createConnection(servers.mysql.url);
  try {
    await connection.query(
      'UPDATE ??.invitations SET sent_at = sent_at - INTERVAL 1 HOUR WHERE email = ?',
      [names.authDatabase, email],
    );
  } finally {
    await connection.end();
  }
}
