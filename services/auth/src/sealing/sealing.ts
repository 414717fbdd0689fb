import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals and opens what the database must not hold in clear, with AES-256-GCM. */
export interface Sealing {
  /** @param name bound to the result, which cannot pass for another name's. */
  seal(plain: Buffer, name: string): Buffer;
  /** @throws SealBroken when the secret or the name is another, or the bytes were changed. */
  open(sealed: Buffer, name: string): Buffer;
}

/** What was sealed cannot be opened: most likely the secret is not the one of then. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * @param secret at least 32 characters of high entropy; the key is derived from it by HKDF.
 * @param purpose what is sealed; each purpose has a key of its own
 */
export function createSealing(secret: string, purpose: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `gatehouse auth ${purpose}`, 32));
  return {
    seal: (plain, name) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open: (sealed, name) => {
      const iv = sealed.subarray(0, IV_BYTES);
      const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
        decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
        const body = sealed.subarray(IV_BYTES + TAG_BYTES);
        return Buffer.concat([decipher.update(body), decipher.final()]);
      } catch (cause) {
        throw new SealBroken(`What was sealed as ${purpose} cannot be opened`, { cause });
      }
    },
  };
}
