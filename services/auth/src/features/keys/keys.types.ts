import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { SigningKey } from '@gatehouse/shared/auth/token-signer';

/** All public keys that access tokens may be signed with, as the other services get them. */
export type KeySet = ServedCalls['auth.keys.list.reply'];
export type PublicJwk = KeySet['keys'][number];

/**
 * A key as the table holds it. It signs from `signsFrom` until that of its successor, and is
 * published from its making until the last token signed with it has expired.
 */
export interface StoredKey {
  kid: string;
  /** 1 for the first of all; a successor has one more. */
  generation: number;
  signsFrom: Date;
  /** PKCS #8, sealed by the service. */
  sealedPrivateKey: Buffer;
  publicJwk: PublicJwk;
}

/** A private key that signs now, or will. */
export interface Signer extends SigningKey {
  signsFrom: Date;
}
