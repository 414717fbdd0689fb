import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: cannot be guessed, so its hash needs no salt and no slow function. */
const TOKEN_BYTES = 32;

/** A new token as its addressee gets it. */
export function newOneTimeToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token: enough to recognise it, useless to who steals the table. */
export function hashOneTimeToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
