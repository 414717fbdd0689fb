import { OutageError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { DeliveryMeta } from '@gatehouse/shared/messaging/broker';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { JobChunksStore } from './job-chunks.store.js';
import { writeFile } from './job-file.js';
import { JobFailed, JobInterrupted, JobLost, whyForGood } from './jobs.errors.js';
import { jobQueued, type JobQueued } from './jobs.events.js';
import type { JobMeter } from './jobs.metrics.js';
import type { JobPushes } from './jobs.pushes.js';
import type { JobEnd } from './job-end.js';
import type { JobRunsStore } from './job-runs.store.js';
import type {
  Finish,
  Job,
  JobAtWork,
  JobError,
  JobKind,
  JobKinds,
  Progress,
} from './jobs.types.js';

/** After it a job makes room for others that wait, and goes on behind them, in milliseconds. */
const TURN_MS = 20_000;
/** So often what failed for an unknown reason is tried; then its owner is told. */
const MOST_ATTEMPTS = 3;

export interface RunnerDependencies {
  kinds: JobKinds;
  store: JobRunsStore;
  chunks: JobChunksStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  pushes: JobPushes;
  meter: Pick<JobMeter, 'ended'>;
  logger: AppLogger;
  now: () => Date;
  /** The process stops: what is not done by then is handed on. */
  stopping: AbortSignal;
}

export type HandleJobQueued = (
  event: JobQueued,
  meta: Pick<DeliveryMeta, 'attempt'>,
) => Promise<void>;

/**
 * Does jobs, a turn at a time. What a step has done and where the next goes on are kept together, so
 * a process that dies leaves nothing half done: the message comes again, to whoever has the queue
 * then, and the job goes on from there. One that only seemed dead cannot write any more.
 */
export function createJobRunner(deps: RunnerDependencies): HandleJobQueued {
  return async ({ data: { jobId } }, { attempt }) => {
    const job = await deps.writing.inTransaction((tx) => deps.store.take(tx, jobId, deps.now()));
    if (job === undefined) return;
    deps.pushes.cameFurther(job);
    try {
      await takeTurn(deps, job);
    } catch (error) {
      if (error instanceof JobLost) return;
      if (error instanceof JobInterrupted) return ifNotLost(() => handOn(deps, job));
      await settle(deps, job, error, attempt);
    }
  };
}

/** Step after step, until the job is done or its turn is over. */
async function takeTurn(deps: RunnerDependencies, taken: Job): Promise<void> {
  const kind = kindOf(deps, taken);
  const began = performance.now();
  for (let job = taken; !deps.stopping.aborted;) {
    const step = await kind.step(atWork(deps, job));
    if ('file' in step) return finish(deps, job, step);
    if ('isDone' in step) return end(deps, job, { state: 'done' });
    job = await keep(deps, job, step);
    deps.pushes.cameFurther(job);
    // It is said again that it waits, when it is time.
    if (step.resumeAt !== undefined) return;
    if (performance.now() - began > TURN_MS) break;
  }
  await handOn(deps, taken);
}

function kindOf({ kinds }: RunnerDependencies, { kind: name }: Job): JobKind<unknown, unknown> {
  const kind = kinds[name];
  if (kind === undefined) throw new JobFailed({ code: 'job_kind_unknown' });
  // The input and the place come from the kind's own feature, as this kind takes them.
  return kind;
}

function atWork(deps: RunnerDependencies, job: Job): JobAtWork<unknown, unknown> {
  const { id, communityId, ownerId, input, resumeFrom, done, total } = job;
  const kept = () => deps.chunks.read(id, 'kept', 'last');
  const reached = (isDone: number, ofAll: number) => reachedIn(deps, job, isDone, ofAll);
  return { communityId, ownerId, input, resumeFrom, done, total, kept, reached };
}

async function reachedIn(deps: RunnerDependencies, job: Job, done: number, total: number) {
  if (deps.stopping.aborted) throw new JobInterrupted();
  await ifStillOurs(deps, (tx) => deps.store.reach(tx, job, { done, total }, deps.now()));
  deps.pushes.cameFurther({ ...job, done, total });
}

async function keep(deps: RunnerDependencies, job: Job, step: Progress): Promise<Job> {
  const { keep: bytes, resumeFrom, done, total } = step;
  await ifStillOurs(deps, async (tx) => {
    if (!(await deps.store.advance(tx, job, step, deps.now()))) return false;
    const chunk = { jobId: job.id, part: 'kept', seq: job.steps } as const;
    if (bytes !== undefined) await deps.chunks.add({ ...chunk, bytes }, tx);
    return true;
  });
  return { ...job, resumeFrom, done, total, steps: job.steps + 1 };
}

async function finish(deps: RunnerDependencies, job: Job, { file, errors }: Finish): Promise<void> {
  const bytes = await writeFile(deps, job, file.content);
  if (bytes === undefined) return handOn(deps, job);
  const { name, mediaType } = file;
  await end(deps, job, {
    state: 'done',
    file: { name, mediaType, bytes },
    ...(errors && { errors }),
  });
}

/** Behind the jobs that wait, to be gone on with there. */
async function handOn(deps: RunnerDependencies, job: Job): Promise<void> {
  await ifStillOurs(deps, async (tx) => {
    if (!(await deps.store.touch(tx, job, deps.now()))) return false;
    await deps.writing.appendEvents(tx, [jobQueued(job)]);
    return true;
  });
}

/** What was thrown climbs the ladder, or holds the queue if a store is away; else the job has failed. */
async function settle(deps: RunnerDependencies, job: Job, error: unknown, attempt: number) {
  if (error instanceof OutageError) throw error;
  const about = { jobId: job.id, kind: job.kind, error };
  const reason = whyForGood(error);
  if (reason !== undefined) {
    deps.logger.warn('A job cannot be done', { ...about, code: reason.code });
    return fail(deps, job, reason);
  }
  if (attempt < MOST_ATTEMPTS) throw error;
  deps.logger.error('A job failed for an unknown reason', about);
  return fail(deps, job, { code: 'internal_error' });
}

function fail(deps: RunnerDependencies, job: Job, reason: JobError): Promise<void> {
  return end(deps, job, { state: 'failed', errors: [reason] });
}

async function end(deps: RunnerDependencies, job: Job, how: JobEnd): Promise<void> {
  const ended = await deps.writing.inTransaction(async (tx) => {
    if (!(await deps.store.endRun(tx, job, how, deps.now()))) return undefined;
    await deps.chunks.forget(tx, job.id, 'kept');
    if (how.state !== 'done') await deps.chunks.forget(tx, job.id, 'file');
    return deps.store.findIn(tx, job.id);
  });
  if (ended === undefined) return;
  deps.meter.ended(ended);
  deps.pushes.moved(ended);
}

/** @throws JobLost when `work` finds that it is not */
async function ifStillOurs(
  { writing }: Pick<RunnerDependencies, 'writing'>,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<void> {
  if (!(await writing.inTransaction(work))) throw new JobLost();
}

async function ifNotLost(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof JobLost)) throw error;
  }
}
