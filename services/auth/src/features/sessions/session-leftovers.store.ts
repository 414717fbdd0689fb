import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Sequelize } from 'sequelize';

/** A token that was stolen and comes back later than this is unknown, and refused as such. */
const KEEP_TOKENS_DAYS = 7;

/** How long somebody may ask from where an account was used. */
const KEEP_SESSIONS_DAYS = 90;

/** Refresh tokens first: a session with thousands of them would take them all along at once. */
export function sessionLeftovers(sequelize: Sequelize): Leftovers[] {
  const sessionsBy = (column: string): Leftovers =>
    leftoverRows(sequelize, {
      what: 'sessions',
      table: 'sessions',
      column,
      keepDays: KEEP_SESSIONS_DAYS,
      onlyIf: 'NOT EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.session_id = sessions.id)',
    });
  const tokens = leftoverRows(sequelize, {
    what: 'refresh tokens',
    table: 'refresh_tokens',
    column: 'expires_at',
    keepDays: KEEP_TOKENS_DAYS,
  });
  return [tokens, sessionsBy('ended_at'), sessionsBy('expires_at')];
}
