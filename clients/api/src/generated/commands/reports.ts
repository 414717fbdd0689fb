// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type { GetVisitReportQuery, JobStatus, VisitExport, VisitReport } from './types.js';

/** What happened, counted. */
export function reports({ main, newKey }: Calls) {
  return {
    /**
     * Count visits and answers. The visits that were asked for on these days: how many in which hour
     * and on which day, what came of them, and how long residents took to answer. Days begin and end at
     * midnight in the community's time zone. Counted at this moment, exactly.
     */
    visits: (
      query: GetVisitReportQuery = {},
      options: CommunityOptions = {},
    ): Promise<VisitReport> =>
      bodyOf(
        main.GET('/reports/visits', {
          params: { query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Have the visits of some days written to a file. A job that writes each visit that was asked for
     * on these days, the first first: who came to whom, when, and what came of it. Telephone numbers,
     * number plates and notes are left out. Whoever asks must be allowed to see visits too
     * (`visits:read`). Times are those of the community's clocks.
     */
    export: (body: VisitExport, options: CommunityOptions & KeyOptions = {}): Promise<JobStatus> =>
      bodyOf(
        main.POST('/reports/visits', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
