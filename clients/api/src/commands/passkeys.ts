import type { components } from '@gatehouse/contracts/auth';
import { bodyOf, type Http } from '../http.js';
import type { CallOptions } from './options.js';

type Schemas = components['schemas'];
export type Passkey = Schemas['Passkey'];
export type RegisteredPasskey = Schemas['RegisteredPasskey'];
/** What a browser is asked, and what it answers, in the JSON of WebAuthn. */
export type PasskeyCreation = Schemas['CreationOptions'];
export type PasskeyRequest = Schemas['RequestOptions'];
export type PasskeyAttestation = Schemas['PasskeyAttestation'];
export type PasskeyAssertion = Schemas['PasskeyAssertion'];

/** One's own passkeys, and what a browser needs in order to use one. */
export function passkeyCommands({ auth }: Http) {
  return {
    list: async (options: CallOptions = {}): Promise<Passkey[]> =>
      (await bodyOf(auth.GET('/auth/passkeys', options))).items,
    begin: (): Promise<PasskeyCreation> => bodyOf(auth.POST('/auth/passkeys/options')),
    /** @returns recovery codes with the first second factor, which are not shown again. */
    register: (name: string, attestation: PasskeyAttestation): Promise<RegisteredPasskey> =>
      bodyOf(auth.POST('/auth/passkeys', { body: { name, attestation } })),
    remove: async (passkeyId: string): Promise<void> => {
      await bodyOf(auth.DELETE('/auth/passkeys/{passkeyId}', { params: { path: { passkeyId } } }));
    },
    /** For `auth.loginWithPasskey`. */
    beginLogin: (): Promise<PasskeyRequest> => bodyOf(auth.POST('/auth/login/passkey/options')),
    /** For `auth.loginWithSecondFactor`. */
    beginSecondStep: (challenge: string): Promise<PasskeyRequest> =>
      bodyOf(auth.POST('/auth/login/second-factor/passkey-options', { body: { challenge } })),
    /** For `auth.stepUp`. */
    beginStepUp: (): Promise<PasskeyRequest> => bodyOf(auth.POST('/auth/step-up/passkey-options')),
  };
}
