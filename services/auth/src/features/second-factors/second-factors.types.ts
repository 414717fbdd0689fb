import type { Assertion } from '../passkeys/passkeys.types.js';

/** An authenticator app: what its codes are made of. */
export interface StoredTotp {
  sealedSecret: Buffer;
  begunAt: Date;
  /** Null until the app has shown that it holds the secret; nobody is asked for a code before. */
  confirmedAt: Date | null;
}

/** What somebody can prove themselves with beside the password. */
export type SecondFactorMethod = 'totp' | 'recovery-code' | 'passkey';

/** The second factors of an account. */
export interface SecondFactors {
  totpSince: Date | null;
  passkeys: number;
  recoveryCodesLeft: number;
}

/** What an authenticator app is set up with. */
export interface TotpEnrolment {
  secret: string;
  uri: string;
  qr: { svg: string; png: string };
  /** The first code must come before this moment. */
  expiresAt: Date;
}

/** Who asks for a change, and from where. */
export interface ChangeOrigin {
  accountId: string;
  address: string;
}

/** A sign-in whose first factor was right and that waits for the second. */
export interface LoginChallenge {
  accountId: string;
  /** The epoch of the account in which the first step was taken. */
  rightsEpoch: number;
  /** What was proved already (RFC 8176). */
  methods: readonly string[];
  /** What came with the password, besides the address. */
  device?: string | undefined;
  deviceToken?: string | undefined;
  /** ISO 8601 */
  expiresAt: string;
}

/** A code that is shown as second factor. */
export interface CodeProof {
  method: 'totp' | 'recovery-code';
  code: string;
}

/** A signature that is shown as second factor. */
export interface PasskeyProof {
  method: 'passkey';
  assertion: Assertion;
}

/** What somebody shows as second factor. */
export type SecondFactorProof = CodeProof | PasskeyProof;
