import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import { toJobBody } from '../jobs/jobs.feature.js';
import { SeesNoVisits } from './reports.errors.js';
import { SEES_VISITS, type ReportsService } from './reports.service.js';

type ReportOperations = Pick<operations, 'getVisitReport' | 'exportVisitReport'>;

/** The operations tagged `reports` in openapi/main.yaml. */
export function createReportsHandlers(reports: ReportsService): Handlers<ReportOperations> {
  return {
    getVisitReport: async (request) => ({
      status: 200,
      body: await reports.visits(callerOf(request).tenantId, request.query),
    }),

    exportVisitReport: async (request) => {
      // Counts name nobody; the visits themselves do.
      if (!callerOf(request).permissions.includes(SEES_VISITS)) throw new SeesNoVisits(SEES_VISITS);
      const remember = rememberAs(201, request.idempotency, toJobBody);
      const job = await reports.exportVisits(actingFor(request), request.body, remember);
      return { status: 201, body: toJobBody(job) };
    },
  };
}
