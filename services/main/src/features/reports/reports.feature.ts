import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import type { Visits } from '../visits/visits.feature.js';
import { createReportKeeping } from './report-keeping.js';
import { createReportsHandlers } from './reports.handlers.js';
import { createReportsService, VISIT_EXPORT } from './reports.service.js';
import { createVisitExport } from './visit-export.js';

interface Asked {
  communities: Communities;
  jobs: Jobs;
  visits: Visits;
}

/** What happened in a community, counted. */
export function createReports({ config, logger, now }: Parts, asked: Asked) {
  const counted = { visits: asked.visits.service, communities: asked.communities.service, now };
  const everyMs = config.REPORT_KEEPING_EVERY;
  return {
    handlers: createReportsHandlers(createReportsService({ ...counted, jobs: asked.jobs.service })),
    timers: [createReportKeeping({ ...counted, logger, everyMs })],
    jobs: { [VISIT_EXPORT]: createVisitExport(counted) },
  };
}
