import type { Assertion } from '../passkeys/passkeys.types.js';

/** What somebody can prove themselves with beside the password. */
export type SecondFactorMethod = 'totp' | 'recovery-code' | 'passkey';

/** The second factors of an account. */
export interface HeldFactors {
  totpSince: Date | null;
  passkeys: number;
  recoveryCodesLeft: number;
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
