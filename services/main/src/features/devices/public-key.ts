import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { PublicKeyUnusable } from './devices.errors.js';

/**
 * The public key that a device has sent, in the form in which it is kept.
 *
 * @param text SubjectPublicKeyInfo in Base64
 * @throws PublicKeyUnusable
 */
export function readPublicKey(text: string): Buffer {
  const key = keyIn(Buffer.from(text, 'base64'));
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new PublicKeyUnusable();
  return key.export({ format: 'der', type: 'spki' });
}

function keyIn(der: Buffer): KeyObject | undefined {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** Whether the device whose key it is has signed the text; browsers sign in this encoding, and not in DER. */
export function isSignedBy(publicKey: Buffer, text: string, signature: string): boolean {
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  const raw = Buffer.from(signature, 'base64url');
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, raw);
}
