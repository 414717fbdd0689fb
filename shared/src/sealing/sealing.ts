import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals and opens what a database must not hold in clear, with AES-256-GCM. */
export interface Sealing {
  /** @param row bound to the result, which cannot pass for the secret of another row */
  seal(plain: Buffer, row: string): Buffer;
  /** @throws SealBroken when no secret fits, the row or the purpose is another, or bytes changed */
  open(sealed: Buffer, row: string): Buffer;
  /**
   * The same, sealed with the newest secret; undefined when it is already. For a walk through the
   * rows after which the former secrets can be thrown away.
   * @throws SealBroken as `open` does
   */
  renewed(sealed: Buffer, row: string): Buffer | undefined;
}

export interface SealingOptions {
  /**
   * Each at least 32 characters of high entropy. The newest seals; all of them open. While processes
   * of both kinds run, a new one stands second everywhere before it stands first anywhere.
   */
  secrets: readonly [newest: string, ...former: string[]];
  /** What is sealed, and whose: each purpose has keys of its own, made of the secrets by HKDF. */
  purpose: string;
}

/** What was sealed cannot be opened: most likely the secret is not the one of then. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(purpose: string) {
    super(`What was sealed as ${purpose} cannot be opened`);
  }
}

/**
 * What was sealed bears no name of its key: it is shorter so, tells nobody when keys changed, and
 * costs one attempt for each secret, of which there are two at most for as long as one follows
 * another.
 */
export function createSealing({ secrets, purpose }: SealingOptions): Sealing {
  const keys = secrets.map((secret) => keyOf(secret, purpose));
  const [newest] = keys as [Buffer];

  /** With which key, and what; the newest is tried first. */
  const opened = (sealed: Buffer, row: string): { plain: Buffer; key: Buffer } => {
    for (const key of keys) {
      const plain = openWith(key, sealed, row);
      if (plain !== undefined) return { plain, key };
    }
    throw new SealBroken(purpose);
  };

  return {
    seal: (plain, row) => sealWith(newest, plain, row),
    open: (sealed, row) => opened(sealed, row).plain,
    renewed: (sealed, row) => {
      const { plain, key } = opened(sealed, row);
      return key === newest ? undefined : sealWith(newest, plain, row);
    },
  };
}

function keyOf(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

function sealWith(key: Buffer, plain: Buffer, row: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(row));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Undefined when it was not sealed with this key for this row. */
function openWith(key: Buffer, sealed: Buffer, row: string): Buffer | undefined {
  if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const body = sealed.subarray(IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(row)).setAuthTag(tag);
  const plain = decipher.update(body);
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    // That the tag does not fit is all that `final` can complain of.
    return undefined;
  }
}
