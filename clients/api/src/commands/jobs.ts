import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import {
  inCommunity,
  keyed,
  type CommunityOptions,
  type QueryOf,
  type WriteOptions,
} from './options.js';

export type JobStatus = components['schemas']['JobStatus'];
export type JobError = components['schemas']['JobError'];
export type JobFile = components['schemas']['JobFile'];
export type JobQuery = QueryOf<operations['listJobs']>;

/**
 * The operations tagged `jobs`: one's own work that takes longer than a request may. How far it is
 * a socket tells by `onJob`.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function jobCommands({ main }: Http, newKey: () => string | undefined) {
  const list = (query: JobQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/jobs', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    /** Every job that is not forgotten yet, page by page, the newest first. */
    all: (query: JobQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    get: (jobId: string, options: CommunityOptions = {}): Promise<JobStatus> =>
      bodyOf(main.GET('/jobs/{jobId}', { params: { path: { jobId } }, ...inCommunity(options) })),
    /** Ends it at once; one that has ended already is ProblemError 409 `job_ended`. */
    cancel: (jobId: string, options: WriteOptions = {}): Promise<JobStatus> => {
      const params = { path: { jobId }, ...keyed(options, newKey) };
      return bodyOf(main.POST('/jobs/{jobId}/cancel', { params, ...inCommunity(options) }));
    },
    /** The bytes of what it has made; a link cannot fetch them, because they need the access token. */
    file: (jobId: string, options: CommunityOptions = {}): Promise<Blob> => {
      const params = { path: { jobId } };
      const request = { params, parseAs: 'blob' as const, ...inCommunity(options) };
      return bodyOf(main.GET('/jobs/{jobId}/file', request));
    },
  };
}
