import {
  AppError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  TooManyRequestsError,
  UnavailableError,
} from '@gatehouse/shared/errors/app-error';
import type { JobError, JobState } from './jobs.types.js';

/** There is no such job, or it is somebody else's. */
export class JobNotFound extends NotFoundError {
  constructor() {
    super('job_not_found', 'There is no such job');
  }
}

/** The job made no file, or not yet, or it was too long ago. */
export class JobFileNotFound extends NotFoundError {
  constructor() {
    super('job_file_not_found', 'The job has no file');
  }
}

/** Nothing can be changed about a job any more. */
export class JobEnded extends ConflictError {
  constructor(state: JobState) {
    super('job_ended', 'The job has ended', { context: { state } });
  }
}

/** Somebody has as many jobs that have not ended as one may. */
export class TooManyJobs extends ConflictError {
  constructor(most: number) {
    super('jobs_at_once', 'So many jobs at once are not possible', { context: { most } });
  }
}

/** The file is of something that the caller may not see any more. */
export class JobFileForbidden extends ForbiddenError {
  constructor(permission: string) {
    super('permission_missing', 'The caller may not do this', {
      detail: `This needs the permission ${permission}.`,
    });
  }
}

/** A job cannot be done, now or later. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';

  constructor(readonly reason: JobError) {
    super(`The job cannot be done: ${reason.code}`);
  }
}

/** The process stops in the midst of a step, which is begun again by another. */
export class JobInterrupted extends Error {
  override readonly name = 'JobInterrupted';

  constructor() {
    super('The process stops');
  }
}

/** The job was cancelled, or another process has it: what this one still does is not wanted. */
export class JobLost extends Error {
  override readonly name = 'JobLost';

  constructor() {
    super('The job is not this process’s any more');
  }
}

/**
 * Why there is no use in trying again: a job said so, or the domain refuses what it asks for, and
 * would refuse it again. Undefined for what may pass, and for what nobody expected.
 */
export function whyForGood(error: unknown): JobError | undefined {
  if (error instanceof JobFailed) return error.reason;
  if (!(error instanceof AppError) || mayPass(error)) return undefined;
  const { code, context } = error;
  return { code, ...(context && { context }) };
}

function mayPass(error: AppError): boolean {
  return error instanceof UnavailableError || error instanceof TooManyRequestsError;
}
