import type { operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { PassApprovalsService } from './pass-approvals.service.js';
import { toBody } from './passes.handlers.js';

/** The operations tagged `passes` in openapi/main.yaml for who approves them. */
export function createPassApprovalsHandlers(
  approvals: PassApprovalsService,
): Handlers<Pick<operations, 'approvePass' | 'refusePass'>> {
  return {
    approvePass: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const view = await approvals.approve(actingFor(request), request.params.passId, remember);
      return { status: 200, body: toBody(view) };
    },

    refusePass: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const refusal = { reason: request.body?.reason, remember };
      const view = await approvals.refuse(actingFor(request), request.params.passId, refusal);
      return { status: 200, body: toBody(view) };
    },
  };
}
