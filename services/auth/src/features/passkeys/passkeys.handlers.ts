import type { components, operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { PasskeyLoginService } from './passkey-login.service.js';
import type { PasskeysService, RegisteredPasskey } from './passkeys.service.js';
import type { Passkey } from './passkeys.types.js';

type PasskeysOperations = Pick<
  operations,
  | 'getPasskeyOptions'
  | 'registerPasskey'
  | 'listPasskeys'
  | 'removePasskey'
  | 'getPasskeyLoginOptions'
  | 'loginWithPasskey'
>;

/** The operations tagged `passkeys`. */
export function createPasskeysHandlers(
  passkeys: PasskeysService,
  login: PasskeyLoginService,
  answers: KeptAnswers,
): Handlers<PasskeysOperations> {
  return {
    getPasskeyOptions: async (request) => {
      const options = await passkeys.registrationOptions(callerOf(request).accountId);
      return { status: 200, body: { ...options } };
    },

    registerPasskey: async (request) => {
      const { accountId } = callerOf(request);
      const { address, body } = request;
      const remember = answers.rememberFor(request, registeredAnswer);
      return registeredAnswer(await passkeys.register({ accountId, address }, body, remember));
    },

    listPasskeys: async (request) => {
      const found = await passkeys.list(callerOf(request).accountId);
      return { status: 200, body: { items: found.map(viewOf) } };
    },

    removePasskey: async (request) => {
      const { accountId } = callerOf(request);
      await passkeys.remove({ accountId, address: request.address }, request.params.passkeyId);
      return { status: 204 };
    },

    getPasskeyLoginOptions: async () => ({ status: 200, body: { ...(await login.options()) } }),

    loginWithPasskey: async (request) => {
      const { assertion, tokenDelivery, ...place } = request.body;
      const session = await login.login(assertion, { ...place, address: request.address });
      return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
    },
  };
}

function registeredAnswer({ passkey, recoveryCodes }: RegisteredPasskey) {
  const codes = recoveryCodes === undefined ? {} : { recoveryCodes };
  return { status: 201 as const, body: { passkey: viewOf(passkey), ...codes } };
}

function viewOf(passkey: Passkey): components['schemas']['Passkey'] {
  const { id, name, synced, createdAt, lastUsedAt } = passkey;
  return {
    id,
    name,
    synced,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt === null ? {} : { lastUsedAt: lastUsedAt.toISOString() }),
  };
}
