import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { StepUpService } from './step-up.service.js';

/** The operations tagged `step-up`. */
export function createStepUpHandlers(
  service: StepUpService,
): Handlers<Pick<operations, 'stepUp' | 'getStepUpPasskeyOptions'>> {
  return {
    getStepUpPasskeyOptions: async (request) => ({
      status: 200,
      body: { ...(await service.passkeyOptions(callerOf(request))) },
    }),

    stepUp: async (request) => {
      const { accessToken, expiresAt } = await service.stepUp(
        callerOf(request),
        request.body,
        request.address,
      );
      const accessTokenExpiresAt = expiresAt.toISOString();
      return { status: 200, body: { tokenType: 'Bearer', accessToken, accessTokenExpiresAt } };
    },
  };
}
