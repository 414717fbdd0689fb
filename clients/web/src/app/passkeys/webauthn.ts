import type {
  PasskeyAssertion,
  PasskeyAttestation,
  CreationOptions,
  RequestOptions,
} from '@gatehouse/client/gatehouse-client';

// The specification leaves the options open, because WebAuthn says what is in them; what comes back
// is WebAuthn's JSON too, which the API checks.

/** Whether this browser can, on this page: without TLS only localhost may. */
export function knowsPasskeys(): boolean {
  return (
    'PublicKeyCredential' in window &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential
  );
}

/** Lets the device make a passkey. @throws DOMException when its user or the device says no */
export async function makePasskey(options: CreationOptions): Promise<PasskeyAttestation> {
  const json = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
  return answerOf(await navigator.credentials.create({ publicKey })) as PasskeyAttestation;
}

/** Lets the device sign with one of its passkeys. @throws DOMException as above */
export async function askForPasskey(options: RequestOptions): Promise<PasskeyAssertion> {
  const json = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
  return answerOf(await navigator.credentials.get({ publicKey })) as PasskeyAssertion;
}

function answerOf(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new DOMException('The browser gave no passkey', 'NotAllowedError');
  }
  return credential.toJSON();
}
