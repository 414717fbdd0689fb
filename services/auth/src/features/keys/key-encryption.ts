import { createSealing, type Sealing } from '../../sealing/sealing.js';

/** Seals and opens private keys. */
export type KeyEncryption = Sealing;

/** The stored key cannot be decrypted: most likely `KEY_ENCRYPTION_SECRET` is not the one of then. */
export class KeyUnreadable extends Error {
  override readonly name = 'KeyUnreadable';

  constructor(kid: string, cause: unknown) {
    super(`Signing key ${kid} cannot be decrypted; is KEY_ENCRYPTION_SECRET another?`, { cause });
  }
}

/**
 * `open` throws KeyUnreadable.
 * @param secret at least 32 characters of high entropy
 */
export function createKeyEncryption(secret: string): KeyEncryption {
  const sealing = createSealing(secret, 'signing keys');
  return {
    seal: (plain, kid) => sealing.seal(plain, kid),
    open: (sealed, kid) => {
      try {
        return sealing.open(sealed, kid);
      } catch (error) {
        throw new KeyUnreadable(kid, error);
      }
    },
  };
}
