// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type { JobPage, JobStatus, ListJobsQuery } from './types.js';

/** What takes longer than a request may. */
export function jobs({ main, newKey }: Calls) {
  const list = (query: ListJobsQuery = {}, options: CommunityOptions = {}): Promise<JobPage> =>
    bodyOf(
      main.GET('/jobs', { params: { query, header: communityOf(options) }, ...signalOf(options) }),
    );
  return {
    /**
     * List one's jobs. What the caller has started in the community that takes longer than a request
     * may, the newest first. A job is forgotten a week after it has ended.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListJobsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * See how far a job is. A job of one's own; sockets hear of its progress as `job`, so that nobody
     * need ask again and again.
     */
    get: (jobId: string, options: CommunityOptions = {}): Promise<JobStatus> =>
      bodyOf(
        main.GET('/jobs/{jobId}', {
          params: { path: { jobId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Cancel a job. It ends at once, and nothing of it is kept. One that has ended already answers 409
     * `job_ended`.
     */
    cancel: (jobId: string, options: CommunityOptions & KeyOptions = {}): Promise<JobStatus> =>
      bodyOf(
        main.POST('/jobs/{jobId}/cancel', {
          params: {
            path: { jobId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Fetch what a job has made. For as long as the job is not forgotten, and its owner may still see
     * what is in it: otherwise 403.
     */
    file: (jobId: string, options: CommunityOptions = {}): Promise<Blob> =>
      bodyOf(
        main.GET('/jobs/{jobId}/file', {
          params: { path: { jobId }, header: communityOf(options) },
          parseAs: 'blob',
          ...signalOf(options),
        }),
      ),
  };
}
