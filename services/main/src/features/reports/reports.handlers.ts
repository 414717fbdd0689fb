import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import type { ReportsService } from './reports.service.js';

/** The operations tagged `reports` in openapi/main.yaml. */
export function createReportsHandlers(
  reports: ReportsService,
): Handlers<Pick<operations, 'getVisitReport'>> {
  return {
    getVisitReport: async (request) => ({
      status: 200,
      body: await reports.visits(callerOf(request).tenantId, request.query),
    }),
  };
}
