import { createPrivateKey, generateKeyPair, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { toHex } from '@gatehouse/codes/bytes';
import { keyIdOf } from '@gatehouse/codes/envelope';
import type { Layout } from '@gatehouse/codes/layout';
import { signCode } from '@gatehouse/codes/sign';
import { createVerifier, type CodeVerifier, type Verdict } from '@gatehouse/codes/verify';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { Sealing } from '@gatehouse/shared/sealing/sealing';
import type { SigningKey } from './codes.types.js';
import type { SigningKeysStore } from './signing-keys.store.js';

export interface SigningKeysDependencies {
  store: SigningKeysStore;
  sealing: Sealing;
  now: () => Date;
}

export type SigningKeys = ReturnType<typeof createSigningKeys>;

/** Opening one costs more than signing with it; another process may have made a new one this long ago. */
const keysMayBeOld = { ttlMs: 60_000, size: 500 };

const generate = promisify(generateKeyPair);

interface Opened {
  keyId: string;
  privateKey: KeyObject;
}

/** What is signed in the name of a community, and whether something was. */
export function createSigningKeys({ store, sealing, now }: SigningKeysDependencies) {
  const rowOf = (communityId: string, keyId: string) => `${communityId}/${keyId}`;

  const make = async (communityId: string): Promise<SigningKey> => {
    const { privateKey, publicKey: half } = await generate('ec', { namedCurve: 'P-256' });
    const publicKey = half.export({ type: 'spki', format: 'der' });
    const keyId = toHex(await keyIdOf(Uint8Array.from(publicKey)));
    const plain = privateKey.export({ type: 'pkcs8', format: 'der' });
    const sealedKey = sealing.seal(plain, rowOf(communityId, keyId));
    return { communityId, keyId, publicKey, sealedKey, madeAt: now() };
  };

  /** Made when it is first needed. Of several who make it at once, all have that of the first. */
  const currentOf = async (communityId: string): Promise<SigningKey> => {
    for (;;) {
      const current = await store.current(communityId);
      if (current !== undefined) return current;
      const made = await make(communityId);
      if (await store.addCurrent(made)) return made;
    }
  };

  const opened = shortMemory(
    async (communityId: string): Promise<Opened> => {
      const { keyId, sealedKey } = await currentOf(communityId);
      const key = sealing.open(sealedKey, rowOf(communityId, keyId));
      return { keyId, privateKey: createPrivateKey({ key, type: 'pkcs8', format: 'der' }) };
    },
    (communityId) => communityId,
    keysMayBeOld,
  );

  const verifierOf = async (communityId: string): Promise<CodeVerifier> => {
    const keys = await store.all(communityId);
    return createVerifier(keys.map(({ publicKey }) => Uint8Array.from(publicKey)));
  };

  return {
    /** A code that says this, signed by the community. */
    async sign<Content>(
      communityId: string,
      layout: Layout<Content>,
      content: Content,
    ): Promise<string> {
      const { keyId, privateKey } = await opened(communityId);
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      return signCode(layout, content, { keyId, sign: (bytes) => sign('sha256', bytes, key) });
    },

    /** Whether the community has signed it, with any of its keys. */
    verify: async (communityId: string, text: string): Promise<Verdict> =>
      (await verifierOf(communityId)).verify(text),

    /** Whether any community has a key that is called so. */
    isAnybodys: (keyId: string): Promise<boolean> => store.isAnybodys(keyId),

    /** The public halves, the newest first. */
    list: (communityId: string): Promise<SigningKey[]> => store.all(communityId),
  };
}
