import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: cannot be guessed, so its hash needs no salt and no slow function. */
const SECRET_BYTES = 32;

/** The prefix lets scanners find keys that somebody published by mistake. */
const FORMAT =
  /^gh_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/;

/** A key as its holder has it. */
export interface PresentedKey {
  id: string;
  secret: string;
}

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What the database keeps of a secret. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function isSecretOf(secret: string, hash: Buffer): boolean {
  return timingSafeEqual(hashSecret(secret), hash);
}

export function writeKey({ id, secret }: PresentedKey): string {
  return `gh_${id.replaceAll('-', '')}_${secret}`;
}

/** Undefined when it is none of ours. */
export function readKey(text: string): PresentedKey | undefined {
  const [, ...parts] = FORMAT.exec(text) ?? [];
  const secret = parts.pop();
  return secret === undefined ? undefined : { id: parts.join('-'), secret };
}
