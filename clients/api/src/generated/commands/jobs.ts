// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { JobPage, JobStatus, ListJobsQuery } from './types.js';

/** What takes longer than a request may. */
export interface JobsCommands {
  /**
   * List one's jobs. What the caller has started in the community that takes longer than a request
   * may, the newest first. A job is forgotten a week after it has ended.
   */
  list: (query?: ListJobsQuery, options?: CommunityOptions) => Promise<JobPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListJobsQuery, options?: CommunityOptions) => ItemsOf<JobPage>;
  /**
   * See how far a job is. A job of one's own; sockets hear of its progress as `job`, so that nobody
   * need ask again and again.
   */
  get: (jobId: string, options?: CommunityOptions) => Promise<JobStatus>;
  /**
   * Cancel a job. It ends at once, and nothing of it is kept. One that has ended already answers 409
   * `job_ended`.
   */
  cancel: (jobId: string, options?: CommunityOptions & KeyOptions) => Promise<JobStatus>;
  /**
   * Fetch what a job has made. For as long as the job is not forgotten, and its owner may still see
   * what is in it: otherwise 403.
   */
  file: (jobId: string, options?: CommunityOptions) => Promise<Blob>;
}

export const jobs: Operations<JobsCommands> = {
  list: 'GET /jobs query',
  all: 'GET /jobs query pages',
  get: 'GET /jobs/{jobId}',
  cancel: 'POST /jobs/{jobId}/cancel key',
  file: 'GET /jobs/{jobId}/file blob',
};
