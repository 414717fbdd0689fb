import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: cannot be guessed, so its hash needs no salt and no slow function. */
const TOKEN_BYTES = 32;

/** Counted from the last login with it. */
export const DEVICE_TOKEN_TTL_MS = 180 * 24 * 60 * 60 * 1000;

/** A new token as its device gets it. */
export function newDeviceToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token. */
export function hashDeviceToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
