import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { databaseOf, type Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes } from 'sequelize';
import { beginRightsEpoch } from '../accounts/accounts.feature.js';
import type { EndedSession, EndReason, SessionChoice } from './sessions.types.js';

/** Why sessions end, when, and what is told of it. */
export interface Ending {
  reason: EndReason;
  at: Date;
  /** Made only when a session ended, of the ids of those that did. */
  eventsOf: (sessionIds: string[]) => Envelope[];
}

/**
 * Ends the chosen sessions that are open. The answer names every chosen session that ended now or
 * has live access tokens left: a caller who failed to revoke those can repeat the call.
 */
export async function endSessions(
  tx: Transaction,
  chosen: SessionChoice,
  { reason, at, eventsOf }: Ending,
): Promise<EndedSession[]> {
  const sequelize = databaseOf(tx);
  const which = replacementsFor(chosen);
  // A sign-in that is under way must not bring back what ends here.
  if (chosen.only === undefined) await beginRightsEpoch(tx, chosen.accountId);
  // The locks keep a refresh from adding a token that nobody would revoke.
  const open = await sequelize.query<{ id: string }>(LOCK_OPEN, {
    replacements: which,
    type: QueryTypes.SELECT,
    transaction: tx,
  });
  const ids = open.map(({ id }) => id);
  if (ids.length > 0) {
    await sequelize.query(MARK_ENDED, { replacements: { ids, at, reason }, transaction: tx });
    await appendEvents(tx, eventsOf(ids));
  }
  const alive = await sequelize.query<LiveToken>(LIVE_TOKENS, {
    replacements: { ...which, at },
    type: QueryTypes.SELECT,
    transaction: tx,
  });
  return endedSessions(chosen.accountId, ids, alive);
}

/** The locks wait for refreshes that have begun, whose tokens count. */
export async function liveAccessTokens(
  tx: Transaction,
  accountId: string,
  at: Date,
): Promise<string[]> {
  const sequelize = databaseOf(tx);
  const replacements = { ...replacementsFor({ accountId }), at };
  await sequelize.query(LOCK_OPEN, { replacements, transaction: tx });
  const alive = await sequelize.query<LiveToken>(LIVE_TOKENS_OF_OPEN, {
    replacements,
    type: QueryTypes.SELECT,
    transaction: tx,
  });
  return alive.map(({ accessTokenId }) => accessTokenId);
}

interface LiveToken {
  sessionId: string;
  accessTokenId: string;
}

function endedSessions(accountId: string, ids: string[], alive: LiveToken[]): EndedSession[] {
  const tokens = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { sessionId, accessTokenId } of alive)
    tokens.set(sessionId, [...(tokens.get(sessionId) ?? []), accessTokenId]);
  return [...tokens].map(([sessionId, accessTokenIds]) => ({
    accountId,
    sessionId,
    accessTokenIds,
  }));
}

function replacementsFor({ accountId, only, except }: SessionChoice) {
  return { accountId, only: only ?? null, except: except ?? null };
}

const CHOSEN = `
  s.account_id = :accountId AND (:only IS NULL OR s.id = :only)
  AND (:except IS NULL OR s.id <> :except)`;

const LOCK_OPEN = `
  SELECT s.id FROM sessions s WHERE ${CHOSEN} AND s.ended_at IS NULL ORDER BY s.id FOR UPDATE`;

const MARK_ENDED = `UPDATE sessions SET ended_at = :at, end_reason = :reason WHERE id IN (:ids)`;

const TOKENS = `
  SELECT s.id AS sessionId, t.access_token_id AS accessTokenId
  FROM sessions s JOIN refresh_tokens t ON t.session_id = s.id
  WHERE ${CHOSEN} AND t.access_expires_at > :at`;

const LIVE_TOKENS = `${TOKENS} AND s.ended_at IS NOT NULL`;

const LIVE_TOKENS_OF_OPEN = `${TOKENS} AND s.ended_at IS NULL`;
