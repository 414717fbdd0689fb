import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Assertion, Attestation, Passkey } from './passkeys.types.js';

/** EdDSA, ES256 and RS256: what every authenticator knows at least one of. */
const ALGORITHMS = [-8, -7, -257];

/** For how many milliseconds a browser asks its user. */
const TIMEOUT_MS = 5 * 60 * 1000;

/** Whether the challenge in an answer is one of ours, for this use; asked once. */
export type ExpectChallenge = (challenge: string) => Promise<boolean>;

export interface VerifiedKey {
  credentialId: Buffer;
  publicKey: Buffer;
  counter: number;
  synced: boolean;
}

export type RelyingParty = ReturnType<typeof createRelyingParty>;

/**
 * The ceremonies of WebAuthn Level 2, for the site that people see.
 * @param publicUrl passkeys are bound to its host name, and answers to its origin
 */
export function createRelyingParty(publicUrl: string) {
  const { hostname: rpID, origin } = new URL(publicUrl);
  const site = { rpID, expected: { expectedOrigin: origin, expectedRPID: rpID } };
  return { ...registrationFor(site), ...assertionFor(site) };
}

interface Site {
  rpID: string;
  expected: { expectedOrigin: string; expectedRPID: string };
}

function registrationFor({ rpID, expected: site }: Site) {
  return {
    /** What `navigator.credentials.create` takes. */
    registrationOptions: (
      account: { id: string; userName: string; name: string },
      known: readonly Passkey[],
    ): Promise<PublicKeyCredentialCreationOptionsJSON> =>
      generateRegistrationOptions({
        rpName: 'Gatehouse',
        rpID,
        timeout: TIMEOUT_MS,
        attestationType: 'none',
        userID: new TextEncoder().encode(account.id),
        userName: account.userName,
        userDisplayName: account.name,
        excludeCredentials: known.map(descriptorOf),
        // A passkey is a way in by itself, so the device must know it and its user.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: ALGORITHMS,
      }),

    /** @throws Error when anything about the answer is not as it must be */
    async verifyRegistration(
      response: Attestation,
      expected: ExpectChallenge,
    ): Promise<VerifiedKey> {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: { clientExtensionResults: {}, ...response },
        ...site,
        expectedChallenge: expected,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      });
      if (!verified) throw new Error('The attestation does not hold');
      const { credential, credentialDeviceType } = registrationInfo;
      return {
        credentialId: Buffer.from(credential.id, 'base64url'),
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        synced: credentialDeviceType === 'multiDevice',
      };
    },
  };
}

function assertionFor({ rpID, expected: site }: Site) {
  return {
    /**
     * What `navigator.credentials.get` takes.
     * @param allowed undefined for any passkey that the device knows
     */
    assertionOptions: (
      allowed: readonly Passkey[] | undefined,
    ): Promise<PublicKeyCredentialRequestOptionsJSON> =>
      generateAuthenticationOptions({
        rpID,
        timeout: TIMEOUT_MS,
        // As a second factor, having the device is enough.
        userVerification: allowed === undefined ? 'required' : 'preferred',
        ...(allowed === undefined ? {} : { allowCredentials: allowed.map(descriptorOf) }),
      }),

    /**
     * @returns what the device has counted
     * @throws Error when anything about the answer is not as it must be
     */
    async verifyAssertion(
      response: Assertion,
      passkey: Passkey,
      expected: ExpectChallenge,
      requireUserVerification: boolean,
    ): Promise<number> {
      const { id } = descriptorOf(passkey);
      const { counter, publicKey } = passkey;
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: { clientExtensionResults: {}, ...response },
        ...site,
        expectedChallenge: expected,
        requireUserVerification,
        credential: { id, counter, publicKey: new Uint8Array(publicKey) },
      });
      if (!verified) throw new Error('The signature does not hold');
      return authenticationInfo.newCounter;
    },
  };
}

function descriptorOf({ credentialId, transports }: Passkey): { id: string; transports: string[] } {
  return { id: credentialId.toString('base64url'), transports };
}
