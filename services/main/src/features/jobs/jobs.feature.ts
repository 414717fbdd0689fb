import { consumerOf, type Feature } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import { createJobChunksStore, jobLeftovers } from './job-chunks.store.js';
import { jobData } from './job-data.js';
import { createJobRescue } from './job-rescue.js';
import { createJobRunsStore } from './job-runs.store.js';
import { createJobRunner } from './job-runner.js';
import type { JobQueued } from './jobs.events.js';
import { jobsEnding } from './jobs-ending.js';
import { createJobsHandlers } from './jobs.handlers.js';
import { jobMeter, registerJobGauges, type JobMeter } from './jobs.metrics.js';
import { jobPushesThrough } from './jobs.pushes.js';
import { createJobsService } from './jobs.service.js';
import { createJobsStore } from './jobs.store.js';
import type { JobKind, JobKinds } from './jobs.types.js';

export { JobFailed, whyForGood } from './jobs.errors.js';
export { toBody as toJobBody } from './jobs.handlers.js';
export type { JobsService } from './jobs.service.js';
export type { Job, JobAtWork, JobKind, JobKinds } from './jobs.types.js';

export type Jobs = ReturnType<typeof createJobs>;

/** The queue of the worker. */
const CONCERN = 'jobs';
/** Jobs of one process at a time; their steps take turns on its one processor. */
const AT_ONCE = 4;
/** The last step of a job writes its whole file; the broker waits for half an hour. */
const TURN_TIMEOUT_MS = 15 * 60_000;

/** Work that takes longer than a request may: started here, done in the worker. */
export function createJobs({ sequelize, writing, broker, metrics, now }: Parts) {
  const meter = jobMeter(metrics.registry);
  const service = createJobsService({
    store: createJobsStore(sequelize),
    chunks: createJobChunksStore(sequelize),
    writing,
    pushes: jobPushesThrough(broker.pusher),
    meter,
    now,
  });
  registerJobGauges(metrics.registry, {
    countOpen: createJobRunsStore(sequelize).countOpen,
    now,
  });
  return {
    service,
    meter,
    handlers: createJobsHandlers(service),
    leftovers: [jobLeftovers(sequelize)],
    personal: [jobData(sequelize)],
    endings: { community: jobsEnding(sequelize) },
    handledElsewhere: [CONCERN],
  };
}

/**
 * The jobs that features bring, by their kinds.
 *
 * @throws Error when two features bring one kind
 */
export function jobsOf(features: readonly (Feature & { jobs?: JobKinds })[]): JobKinds {
  const all = new Map<string, JobKind>();
  for (const [kind, does] of features.flatMap(({ jobs = {} }) => Object.entries(jobs))) {
    if (all.has(kind)) throw new Error(`Two features bring jobs of the kind ${kind}`);
    all.set(kind, does);
  }
  return Object.fromEntries(all);
}

export interface Work {
  /** All jobs, of whatever feature's kind. */
  kinds: JobKinds;
  /** Of the process, which has one. */
  meter: JobMeter;
}

/** What the worker does. */
export function createJobWork(parts: Parts, { kinds, meter }: Work) {
  const { sequelize, writing, broker, logger, metrics, now } = parts;
  const stopping = new AbortController();
  const store = createJobRunsStore(sequelize);
  meter.expect(Object.keys(kinds));
  const handle = createJobRunner({
    kinds,
    store,
    chunks: createJobChunksStore(sequelize),
    writing,
    pushes: jobPushesThrough(broker.pusher),
    meter,
    logger,
    now,
    stopping: stopping.signal,
  });
  const consume = consumerOf<JobQueued>({
    concern: CONCERN,
    prefetch: AT_ONCE,
    handlerTimeoutMs: TURN_TIMEOUT_MS,
    handle,
  });
  const rescueMeter = metrics.dueOf('job rescue');
  return {
    timers: [createJobRescue({ store, writing, logger, meter: rescueMeter, now })],
    consumers: [consume],
    // Stopped before the consumers are: what is at work is handed on, and not waited for.
    listeners: [{ name: 'jobs at work', stop: () => stopping.abort() }],
  };
}
