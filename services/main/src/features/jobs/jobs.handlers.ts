import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { JobsService } from './jobs.service.js';
import type { Job } from './jobs.types.js';

type JobOperations = Pick<operations, 'listJobs' | 'getJob' | 'cancelJob' | 'getJobFile'>;

/** The operations tagged `jobs` in openapi/main.yaml. */
export function createJobsHandlers(jobs: JobsService): Handlers<JobOperations> {
  return {
    listJobs: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await jobs.list(actingFor(request), {
        ...(beforeId !== undefined && { beforeId }),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    getJob: async (request) => ({
      status: 200,
      body: toBody(await jobs.get(actingFor(request), request.params.jobId)),
    }),

    cancelJob: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const job = await jobs.cancel(actingFor(request), request.params.jobId, remember);
      return { status: 200, body: toBody(job) };
    },

    getJobFile: async (request) => {
      const { permissions } = callerOf(request);
      const may = (permission: string) => permissions.includes(permission);
      const file = await jobs.file(actingFor(request), request.params.jobId, may);
      const headers = {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename="${file.name}"`,
      };
      return { status: 200, headers, body: { length: file.bytes, chunks: file.content } };
    },
  };
}

/** A job as the API tells of it. */
export function toBody(job: Job): components['schemas']['JobStatus'] {
  const { id, kind, state, done, total, errors, file, startedAt, endedAt } = job;
  return {
    id,
    kind,
    state,
    done,
    ...(total !== undefined && { total }),
    errors,
    ...(file && { file }),
    createdAt: job.createdAt.toISOString(),
    ...(startedAt && { startedAt: startedAt.toISOString() }),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
  };
}
