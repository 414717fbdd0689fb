import type { operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import { toJobBody } from '../jobs/jobs.feature.js';
import type { InvitationBatchesService } from './invitation-batches.service.js';

/** The operations tagged `invitation-batches` in openapi/main.yaml. */
export function createInvitationBatchesHandlers(
  batches: InvitationBatchesService,
): Handlers<Pick<operations, 'inviteResidents'>> {
  return {
    inviteResidents: async (request) => {
      const remember = rememberAs(202, request.idempotency, toJobBody);
      const job = await batches.start(actingFor(request), request.body, remember);
      return { status: 202, body: toJobBody(job) };
    },
  };
}
