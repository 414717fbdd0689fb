import { fromBase32, toBase32 } from './base32.js';
import { ByteWriter } from './bytes.js';

// A code: GH1 and, in Base32, a first byte that says what follows, the id of the key, what it says, and
// the signature (ECDSA, P-256, SHA-256) as r and s. Such text is what a QR code needs the least room for.

/** What every code begins with. */
export const PREFIX = 'GH1';

export const KEY_ID_BYTES = 4;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
export const SIGNATURE_BYTES = 64;

/** Longer than any code; more is not even looked at. */
const LONGEST = 1000;

/** A code as it is written, whatever it says, and whoever has signed it. */
export interface OpenedCode {
  /** What follows. */
  firstByte: number;
  keyId: Uint8Array<ArrayBuffer>;
  /** What stands behind the id of the key: the body and the signature, of which only a layout knows where one ends. */
  rest: Uint8Array<ArrayBuffer>;
  /** All bytes. */
  bytes: Uint8Array<ArrayBuffer>;
}

export type Unreadable = 'not_ours' | 'bad_characters' | 'bad_length';

/**
 * Readers that act as a keyboard end with a line break, and some keyboards write small letters: both are
 * read all the same.
 */
export function openCode(text: string): OpenedCode | Unreadable {
  if (text.length > LONGEST) return 'not_ours';
  const code = text.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (!code.startsWith(PREFIX)) return 'not_ours';
  const written = code.slice(PREFIX.length);
  const bytes = fromBase32(written);
  if (bytes === undefined) return /^[A-Z2-7]*$/.test(written) ? 'bad_length' : 'bad_characters';
  const [firstByte] = bytes;
  if (firstByte === undefined || bytes.length < HEAD_BYTES + SIGNATURE_BYTES) return 'bad_length';
  const keyId = bytes.slice(1, HEAD_BYTES);
  return { firstByte, keyId, rest: bytes.slice(HEAD_BYTES), bytes };
}

/** What stands before the signature. */
export function headAndBody(
  firstByte: number,
  keyId: Uint8Array,
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return new ByteWriter().u8(firstByte).bytes(keyId).bytes(body).done();
}

/** What is signed: nothing that is signed for one purpose passes for something of another. */
export function signedBytes(name: string, unsigned: Uint8Array): Uint8Array<ArrayBuffer> {
  const context = new TextEncoder().encode(`gatehouse.${name}.v1\0`);
  return new ByteWriter().bytes(context).bytes(unsigned).done();
}

/** @param signature as r and s, not as DER */
export function writeCode(unsigned: Uint8Array, signature: Uint8Array): string {
  if (signature.length !== SIGNATURE_BYTES) throw new RangeError('the signature is no r and s');
  return PREFIX + toBase32(new ByteWriter().bytes(unsigned).bytes(signature).done());
}

/** A signature as many libraries write it by themselves: two numbers in a sequence of ASN.1. */
export function isDer(signature: Uint8Array): boolean {
  const [sequence, length, integer, rLength = 0] = signature;
  return (
    sequence === 0x30 &&
    length === signature.length - 2 &&
    integer === 0x02 &&
    signature[4 + rLength] === 0x02 &&
    signature[5 + rLength] === signature.length - 6 - rLength
  );
}

/** By which a code names the key that it is signed with. */
export async function keyIdOf(spki: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const digest = await crypto.subtle.digest('SHA-256', spki);
  return new Uint8Array(digest).slice(0, KEY_ID_BYTES);
}
