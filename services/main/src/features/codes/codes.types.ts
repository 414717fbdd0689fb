/** A key of a community, whose private half is sealed. */
export interface SigningKey {
  communityId: string;
  /** As codes name it: eight hexadecimal digits. */
  keyId: string;
  /** The public half, as SubjectPublicKeyInfo in DER. */
  publicKey: Buffer;
  /** The private half, as PKCS #8 in DER. */
  sealedKey: Buffer;
  madeAt: Date;
}

/** Whose a typed code is. */
export interface CodeHolder {
  communityId: string;
  /** The entity that has it, as `pass`. */
  type: string;
  id: string;
}

/** Who types codes, where. */
export interface Guesser {
  communityId: string;
  accountId: string;
}

/** How many codes somebody typed of late that there are not. */
export interface Guesses {
  wrong: number;
  since: Date;
  pausedUntil: Date | null;
}
