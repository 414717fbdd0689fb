import { withTimeout } from '@gatehouse/shared/concurrency/with-timeout';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { JobEnd } from './job-end.js';
import type { OpenJobs } from './job-runs.store.js';
import type { Job } from './jobs.types.js';

/** What is counted of jobs as they end. */
export interface JobMeter {
  /** Has these kinds counted from 0: a first failure is a rise only where there was a number before. */
  expect(kinds: readonly string[]): void;
  /** Counts a job that has ended, once. */
  ended(job: Pick<Job, 'kind' | 'state' | 'createdAt' | 'endedAt'>): void;
}

const OUTCOMES: readonly JobEnd['state'][] = ['done', 'failed', 'cancelled'];
/** From "before one looks" to "after lunch", in seconds. */
const DURATION_BUCKETS = [1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];
/** Counting reads the table; several scrapers, and both gauges, share one answer. */
const FRESH_MS = 1000;
/** A scrape must end: without the database the other metrics are needed most. */
const WITHIN_MS = 1000;

/**
 * Counts `jobs_ended_total{kind,outcome}` and measures `job_duration_seconds{kind}` of those that were
 * done, waiting included, as their owners do. Each process tells of those that it ended itself: the
 * worker of what it did, the API of what was cancelled.
 */
export function jobMeter(registry: Registry): JobMeter {
  const ended = new Counter({
    name: 'jobs_ended_total',
    help: 'Jobs that ended in this process, by how they did',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'job_duration_seconds',
    help: 'From asking for a job until it was done',
    labelNames: ['kind'],
    buckets: DURATION_BUCKETS,
    registers: [registry],
  });
  return {
    expect: (kinds) => {
      for (const kind of kinds) {
        for (const outcome of OUTCOMES) ended.inc({ kind, outcome }, 0);
        duration.zero({ kind });
      }
    },
    ended: ({ kind, state, createdAt, endedAt }) => {
      ended.inc({ kind, outcome: state });
      if (state === 'done' && endedAt !== undefined)
        duration.observe({ kind }, (endedAt.getTime() - createdAt.getTime()) / 1000);
    },
  };
}

/**
 * `jobs_open{state}` and `jobs_oldest_queued_seconds`, counted when somebody scrapes, and absent while
 * the database does not answer. The API tells of them as well, since somebody has to when no worker
 * runs. Every process says the same: take the maximum, not the sum.
 */
export function registerJobGauges(
  registry: Registry,
  { countOpen, now }: { countOpen: () => Promise<OpenJobs>; now: () => Date },
): void {
  const ask = (): Promise<OpenJobs> => withTimeout(countOpen(), WITHIN_MS, 'counting jobs');
  const counted = shortMemory(ask, () => 'jobs', { ttlMs: FRESH_MS, size: 1 });
  const open: Gauge<'state'> = new Gauge({
    name: 'jobs_open',
    help: 'Jobs that have not ended',
    labelNames: ['state'],
    registers: [registry],
    collect: async () => {
      try {
        const { queued, running } = await counted();
        open.set({ state: 'queued' }, queued);
        open.set({ state: 'running' }, running);
      } catch {
        open.reset();
      }
    },
  });
  const oldest: Gauge = new Gauge({
    name: 'jobs_oldest_queued_seconds',
    help: 'How long the job that waits longest has not been begun; 0 when none waits',
    registers: [registry],
    collect: async () => {
      try {
        const { oldestQueuedAt: since } = await counted();
        oldest.set(since === undefined ? 0 : (now().getTime() - since.getTime()) / 1000);
      } catch {
        oldest.remove();
      }
    },
  });
}
