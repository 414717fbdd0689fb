import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: cannot be guessed, so its hash needs no salt and no slow function. */
const TOKEN_BYTES = 32;

/**
 * How long after its first use a token may come again. Two tabs that wake up together send the same
 * token; the second is no thief.
 */
const REUSE_GRACE_MS = 10_000;

/** A session with less time left is over: lives of access tokens are counted in whole seconds. */
const SHORTEST_ACCESS_MS = 2000;

/** A new token as its holder gets it. */
export function newRefreshToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Stands in the place of a token's hash where there is an access token alone. */
export function hashOfNoToken(): Buffer {
  return hashRefreshToken(newRefreshToken());
}

/** What the database keeps of a token: enough to recognise it, useless to who steals the table. */
export function hashRefreshToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The earliest first use after which a token may still come again. */
export function graceStartOf(now: Date): Date {
  return new Date(now.getTime() - REUSE_GRACE_MS);
}

/** What is known of a refresh token that somebody presents. */
export interface PresentedToken {
  expiresAt: Date;
  usedAt: Date | null;
  sessionEndedAt: Date | null;
  sessionExpiresAt: Date;
}

/** `exchange`: hand out new tokens. `reused`: end the session. `invalid`: just refuse. */
export type Verdict = 'exchange' | 'reused' | 'invalid';

/** Decides what presenting a token leads to. */
export function judge(token: PresentedToken, now: Date): Verdict {
  const { expiresAt, usedAt, sessionEndedAt, sessionExpiresAt } = token;
  const sessionLeftMs = sessionExpiresAt.getTime() - now.getTime();
  if (sessionEndedAt !== null || sessionLeftMs < SHORTEST_ACCESS_MS) return 'invalid';
  if (expiresAt <= now) return 'invalid';
  if (usedAt === null) return 'exchange';
  const sinceFirstUse = now.getTime() - usedAt.getTime();
  return sinceFirstUse <= REUSE_GRACE_MS ? 'exchange' : 'reused';
}
