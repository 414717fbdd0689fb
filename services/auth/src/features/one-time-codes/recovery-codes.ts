import { createHash, randomInt } from 'node:crypto';

/** Crockford's alphabet: no letter that looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four groups of five: 100 bits. */
const GROUPS = 4;
const GROUP_LENGTH = 5;

const CODES = 10;

/** New codes as their owner sees them, `8F3KQ-2ZTM9-…`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, newCode);
}

/**
 * What the database keeps of a code, written in any way its owner may write it. The account is part
 * of it, so that nobody's code opens another's account.
 */
export function hashRecoveryCode(accountId: string, code: string): Buffer {
  const letters = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(`${accountId}:${letters}`).digest();
}

function newCode(): string {
  const letter = (): string => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = (): string => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
