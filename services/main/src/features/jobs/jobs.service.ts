import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { JobChunksStore } from './job-chunks.store.js';
import {
  JobEnded,
  JobFileForbidden,
  JobFileNotFound,
  JobNotFound,
  TooManyJobs,
} from './jobs.errors.js';
import { jobQueued } from './jobs.events.js';
import type { JobMeter } from './jobs.metrics.js';
import type { JobPushes } from './jobs.pushes.js';
import type { JobsStore } from './jobs.store.js';
import type { Job, JobFile } from './jobs.types.js';

/** So many jobs of one person may wait or run; more would only stand in the way of others. */
export const MOST_AT_ONCE = 3;

/** Whose jobs are that nobody has started for themselves. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

type Owner = Pick<Acting, 'communityId' | 'accountId' | 'actorId'>;

export interface NewJob {
  kind: string;
  input: unknown;
  /** What the owner must still be allowed when they fetch its file. */
  needs: string[];
}

export interface JobsDependencies {
  store: JobsStore;
  chunks: JobChunksStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  pushes: JobPushes;
  meter: Pick<JobMeter, 'ended'>;
  now: () => Date;
}

export type JobsService = ReturnType<typeof createJobsService>;

/** Work that takes longer than a request may, started and looked after by whoever waits for it. */
export function createJobsService(deps: JobsDependencies) {
  const { store, chunks, writing, pushes, meter, now } = deps;
  const find = async ({ communityId, accountId }: Owner, id: string): Promise<Job> => {
    const job = await store.findOwn(communityId, accountId, id);
    if (job === undefined) throw new JobNotFound();
    return job;
  };

  return {
    /**
     * Has a job done by whatever worker comes to it.
     *
     * @throws TooManyJobs
     */
    async start(owner: Owner, wanted: NewJob, remember: Remember<Job>): Promise<Job> {
      const job = newJob(owner, wanted, now());
      const slots = Array.from({ length: MOST_AT_ONCE }, (_, slot) => slot);
      const used = await store.slotsOf(owner.accountId);
      for (const slot of slots.filter((each) => !used.has(each))) {
        const isIn = await writing.inTransaction(async (tx) => {
          if (!(await store.insert(tx, job, slot))) return false;
          await writing.appendEvents(tx, [jobQueued(job)]);
          await remember(tx, job);
          return true;
        });
        if (isIn) return job;
      }
      throw new TooManyJobs(MOST_AT_ONCE);
    },

    ...unseen(deps),

    /** Whether a job waits or is worked at, whoever has started it; for what it is about. */
    isOpen: (tx: Transaction, communityId: string, id: string): Promise<boolean> =>
      store.isOpen(tx, communityId, id),

    /** @throws JobNotFound also for a job of somebody else */
    get: find,

    /** One's own, the newest first. */
    list: (
      { communityId, accountId: ownerId }: Owner,
      page: { beforeId?: string; limit: number },
    ): Promise<Job[]> => store.listOwn({ communityId, ownerId, ...page }),

    /**
     * What has not ended ends here; a worker that is at it notices before its next step.
     *
     * @throws JobNotFound, JobEnded
     */
    async cancel(owner: Owner, id: string, remember: Remember<Job>): Promise<Job> {
      const { state } = await find(owner, id);
      const at = now();
      const cancelled = await writing.inTransaction(async (tx) => {
        if (!(await store.cancel(tx, id, at))) throw new JobEnded(state);
        await chunks.forget(tx, id, 'kept', 'file');
        const job = await store.findIn(tx, id);
        await remember(tx, job);
        return job;
      });
      meter.ended(cancelled);
      pushes.moved(cancelled);
      return cancelled;
    },

    /**
     * @param may whether the caller has a permission now
     * @throws JobNotFound, JobFileNotFound, JobFileForbidden
     */
    async file(
      owner: Owner,
      id: string,
      may: (permission: string) => boolean,
    ): Promise<JobFile & { content: AsyncIterable<Uint8Array> }> {
      const { file, needs } = await find(owner, id);
      const missing = needs.find((permission) => !may(permission));
      if (missing !== undefined) throw new JobFileForbidden(missing);
      if (file === undefined) throw new JobFileNotFound();
      return { ...file, content: chunks.read(id, 'file') };
    },
  };
}

/** What features have done by themselves. */
function unseen({ store, writing, now }: JobsDependencies) {
  return {
    /**
     * Has a job done that nobody waits for at the jobs' own pages: what it is about tells of it. It takes
     * nobody's place, and nobody finds or cancels it.
     *
     * @returns its id
     */
    async startUnseen(
      tx: Transaction,
      communityId: string,
      { kind, input }: Pick<NewJob, 'kind' | 'input'>,
    ): Promise<string> {
      const owner = { communityId, accountId: NOBODY };
      const job = newJob(owner, { kind, input, needs: [] }, now());
      await store.insert(tx, job, null);
      await writing.appendEvents(tx, [jobQueued(job)]);
      return job.id;
    },
  };
}

function newJob(owner: Owner, { kind, input, needs }: NewJob, createdAt: Date): Job {
  return {
    id: newId(),
    communityId: owner.communityId,
    ownerId: owner.accountId,
    ...(owner.actorId !== undefined && { actorId: owner.actorId }),
    kind,
    state: 'queued',
    input,
    needs,
    run: 0,
    steps: 0,
    done: 0,
    errors: [],
    createdAt,
  };
}
