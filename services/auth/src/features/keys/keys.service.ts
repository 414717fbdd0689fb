import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import {
  createSealing,
  type Sealing,
  type SealingOptions,
} from '@gatehouse/shared/sealing/sealing';
import { KeyUnreadable, NoSigningKey, RotationUnderWay } from './keys.errors.js';
import type { KeysStore } from './keys.store.js';
import type { KeySet, Signer, StoredKey } from './keys.types.js';

export interface KeysServiceOptions {
  store: KeysStore;
  /** Seal the private keys. */
  secrets: SealingOptions['secrets'];
  now: () => Date;
}

/**
 * So long a key is accepted after its successor began to sign: the 15 minutes of an access token,
 * and five for clocks that differ and processes that look late.
 */
const VERIFIES_FOR_MS = 20 * 60_000;

export type KeysService = ReturnType<typeof createKeysService>;

/**
 * The keys that access tokens are signed with. The private ones never leave this service. Which one
 * signs follows from the clock alone, so that no process has to switch them.
 */
export function createKeysService({ store, secrets, now }: KeysServiceOptions) {
  const sealing = createSealing({ secrets, purpose: 'gatehouse auth signing keys' });

  const generate = async (): Promise<StoredKey[]> => {
    const first = newStoredKey(sealing, 1, now());
    // Another instance may start for the first time at the same moment: its key is the one then.
    return (await store.insert(first, now())) ? [first] : store.list();
  };

  /** Whether its last token has expired. */
  const isSpent = (_: StoredKey, index: number, all: StoredKey[]): boolean => {
    const successor = all[index + 1];
    if (successor === undefined) return false;
    return successor.signsFrom.getTime() + VERIFIES_FOR_MS < now().getTime();
  };

  const open = ({ kid, signsFrom, sealedPrivateKey }: StoredKey): Signer => {
    const key = readable(kid, () => sealing.open(sealedPrivateKey, kid));
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    return { kid, signsFrom, privateKey };
  };

  return {
    /**
     * The key that signs now, and after it the one that is waiting, if there is one. The first call
     * of all makes the first key.
     * @throws KeyUnreadable when one was sealed with another secret.
     */
    async signers(): Promise<Signer[]> {
      const found = await store.list();
      const keys = found.length > 0 ? found : await generate();
      const signing = keys.findLastIndex(({ signsFrom }) => signsFrom <= now());
      return keys.slice(Math.max(signing, 0)).map(open);
    },

    /** The public keys, for those who check tokens: also the next one, and the spent no more. */
    async publicKeys(): Promise<KeySet> {
      const keys = (await store.list()).filter((...key) => !isSpent(...key));
      return { keys: keys.map(({ publicJwk }) => publicJwk) };
    },

    /**
     * Publishes a new key, which signs when `overlapMs` have passed. Verifiers ask for unknown keys
     * every five seconds at most, so that ten are enough for all of them to know it in time.
     * @throws RotationUnderWay when one is waiting already.
     * @throws KeyUnreadable when the present one was sealed with another secret.
     */
    async rotate(overlapMs: number): Promise<Pick<StoredKey, 'kid' | 'signsFrom'>> {
      const latest = (await store.list()).at(-1);
      if (latest === undefined) throw new NoSigningKey();
      if (latest.signsFrom > now()) throw new RotationUnderWay();
      // Whoever cannot open this one would seal a key that no running process can open.
      open(latest);
      const signsFrom = new Date(now().getTime() + overlapMs);
      const next = newStoredKey(sealing, latest.generation + 1, signsFrom);
      if (!(await store.insert(next, now()))) throw new RotationUnderWay();
      return next;
    },

    /**
     * Seals with the newest secret the keys that a former one has sealed; says how many. May be
     * repeated.
     * @throws KeyUnreadable when none of the secrets opens one.
     */
    async reseal(): Promise<number> {
      let resealed = 0;
      for (const { kid, sealedPrivateKey } of await store.list()) {
        const renewed = readable(kid, () => sealing.renewed(sealedPrivateKey, kid));
        if (renewed === undefined) continue;
        if (await store.replaceSealed(kid, sealedPrivateKey, renewed)) resealed += 1;
      }
      return resealed;
    },

    /** Deletes the keys, private halves included, whose last token has expired; says how many. */
    async purge(): Promise<number> {
      const spent = (await store.list()).filter(isSpent);
      return spent.length === 0 ? 0 : store.remove(spent.map(({ kid }) => kid));
    },
  };
}

/** @throws KeyUnreadable */
function readable<Result>(kid: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new KeyUnreadable(kid, error);
  }
}

function newStoredKey(sealing: Sealing, generation: number, signsFrom: Date): StoredKey {
  const kid = newId();
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return {
    kid,
    generation,
    signsFrom,
    sealedPrivateKey: sealing.seal(privateKey.export({ format: 'der', type: 'pkcs8' }), kid),
    publicJwk: { kid, kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig' },
  };
}
