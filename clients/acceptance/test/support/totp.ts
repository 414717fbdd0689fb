import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;

/**
 * What an authenticator app shows now (RFC 6238: SHA-1, six digits, thirty seconds).
 *
 * @param secret in base32 (RFC 4648), with blanks or without
 */
export function totpOf(secret: string, at = Date.now()): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)));
  const mac = createHmac('sha1', bytesOf(secret)).update(step).digest();
  const place = mac.readUInt8(mac.length - 1) & 0xf;
  const number = (mac.readUInt32BE(place) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}

function bytesOf(base32: string): Buffer {
  const letters = base32.replace(/[\s=]/g, '').toUpperCase();
  const bits = Array.from(letters, (letter) =>
    ALPHABET.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
