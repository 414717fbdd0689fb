import type { components } from '@gatehouse/contracts/auth';

/** A key that an account signs in with; its private half never leaves the owner's device. */
export interface Passkey {
  id: string;
  accountId: string;
  credentialId: Buffer;
  /** COSE */
  publicKey: Buffer;
  /** How often it signed, if the device counts; one that goes back was copied. */
  counter: number;
  transports: string[];
  /** Whether it may be on several devices of the owner. */
  synced: boolean;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** What a browser answers to a registration. */
export type Attestation = components['schemas']['PasskeyAttestation'];

/** What a browser answers to a request to sign. */
export type Assertion = components['schemas']['PasskeyAssertion'];

/**
 * What a challenge was made for; it is good for nothing else. `subject` is the account or session
 * that it belongs to, and empty where that is not known yet.
 */
export interface ChallengeUse {
  purpose: 'register' | 'login' | 'second-factor' | 'step-up';
  subject: string;
}
