import type { operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { SecondFactorLoginService } from './second-factor-login.service.js';
import type { SecondFactorsService } from './second-factors.service.js';

type SecondFactorsOperations = Pick<
  operations,
  | 'listSecondFactors'
  | 'beginTotp'
  | 'confirmTotp'
  | 'removeTotp'
  | 'replaceRecoveryCodes'
  | 'loginWithSecondFactor'
  | 'getSecondFactorPasskeyOptions'
>;

/** The operations tagged `second-factors`. */
export function createSecondFactorsHandlers(
  factors: SecondFactorsService,
  login: SecondFactorLoginService,
  answers: KeptAnswers,
): Handlers<SecondFactorsOperations> {
  return {
    loginWithSecondFactor: async (request) => {
      const { tokenDelivery, ...step } = request.body;
      const session = await login.login(step, request.address);
      return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
    },

    getSecondFactorPasskeyOptions: async ({ body }) => ({
      status: 200,
      body: { ...(await login.passkeyOptions(body.challenge)) },
    }),

    listSecondFactors: async (request) => {
      const { totpSince, ...rest } = await factors.list(callerOf(request).accountId);
      const totp =
        totpSince === null ? { active: false } : { active: true, since: totpSince.toISOString() };
      return { status: 200, body: { totp, ...rest } };
    },

    beginTotp: async (request) => {
      const enrolment = await factors.beginTotp(callerOf(request).accountId);
      return { status: 200, body: { ...enrolment, expiresAt: enrolment.expiresAt.toISOString() } };
    },

    confirmTotp: async (request) => {
      const { accountId } = callerOf(request);
      const { address, body } = request;
      const remember = answers.rememberFor(request, codesAnswer);
      return codesAnswer(await factors.confirmTotp({ accountId, address }, body.code, remember));
    },

    removeTotp: async (request) => {
      const { accountId } = callerOf(request);
      await factors.removeTotp({ accountId, address: request.address });
      return { status: 204 };
    },

    replaceRecoveryCodes: async (request) => {
      const { accountId } = callerOf(request);
      const origin = { accountId, address: request.address };
      const remember = answers.rememberFor(request, codesAnswer);
      return codesAnswer(await factors.replaceRecoveryCodes(origin, remember));
    },
  };
}

function codesAnswer(recoveryCodes: string[]) {
  return { status: 200 as const, body: { recoveryCodes } };
}
