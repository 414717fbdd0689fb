// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { GetVisitReportQuery, JobStatus, VisitExport, VisitReport } from './types.js';

/** What happened, counted. */
export interface ReportsCommands {
  /**
   * Count visits and answers. The visits that were asked for on these days: how many in which hour
   * and on which day, what came of them, and how long residents took to answer. Days begin and end at
   * midnight in the community's time zone. Counted at this moment, exactly.
   */
  visits: (query?: GetVisitReportQuery, options?: CommunityOptions) => Promise<VisitReport>;
  /**
   * Have the visits of some days written to a file. A job that writes each visit that was asked for
   * on these days, the first first: who came to whom, when, and what came of it. Telephone numbers,
   * number plates and notes are left out. Whoever asks must be allowed to see visits too
   * (`visits:read`). Times are those of the community's clocks.
   */
  export: (body: VisitExport, options?: CommunityOptions & KeyOptions) => Promise<JobStatus>;
}

export const reports: Operations<ReportsCommands> = {
  visits: 'GET /reports/visits query',
  export: 'POST /reports/visits body key',
};
