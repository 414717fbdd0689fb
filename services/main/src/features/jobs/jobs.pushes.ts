import type { SentPushes } from '@gatehouse/contracts/messages/main';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { Job } from './jobs.types.js';

const type = 'gatehouse.job.changed.v1' satisfies keyof SentPushes;

/** An owner's pages are told of progress at most so often. */
const PROGRESS_EVERY_MS = 500;

/** Tells the pages of a job's owner where it stands; never waits, may be lost. */
export interface JobPushes {
  /** It has come to another state. */
  moved: (job: Job) => void;
  /** It has come further; told now and then. */
  cameFurther: (job: Job) => void;
}

export function jobPushesThrough(pusher: Pick<Pusher, 'push'>): JobPushes {
  let told: { jobId: string; at: number } | undefined;
  const push = (job: Job): void => {
    const { id: jobId, communityId, ownerId, kind, state, done, total } = job;
    const data = { jobId, communityId, accountId: ownerId, kind, state, done };
    pusher.push(
      `user.${ownerId}`,
      createEnvelope({
        type,
        source: 'gatehouse/main',
        subject: `job/${jobId}`,
        data: { ...data, ...(total !== undefined && { total }) },
      }),
    );
  };
  return {
    moved: push,
    cameFurther: (job) => {
      const at = performance.now();
      if (told?.jobId === job.id && at - told.at < PROGRESS_EVERY_MS) return;
      told = { jobId: job.id, at };
      push(job);
    },
  };
}
