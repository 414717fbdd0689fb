import { createHmac, randomInt } from 'node:crypto';

/** Digits and letters but those that look alike. */
const CHARACTERS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const LENGTH = 8;

export function newPairingCode(): string {
  const character = () => CHARACTERS[randomInt(CHARACTERS.length)] ?? '';
  return Array.from({ length: LENGTH }, character).join('');
}

/** What the database keeps of a code, and finds it by. */
export type DigestOfCode = (typed: string) => Buffer;

/**
 * With a key that the database does not have: there are few enough codes to try them all.
 *
 * @param secret of the service
 */
export function pairingCodeDigest(secret: string): DigestOfCode {
  return (typed) => {
    const code = typed.toUpperCase().replace(/[\s-]/g, '');
    return createHmac('sha256', secret).update(`pairing-code/1:${code}`).digest();
  };
}
