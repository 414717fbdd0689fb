import type { JobStatus } from '@gatehouse/client/gatehouse-client';

type Stage = Pick<JobStatus, 'state' | 'done'>;

const stages: Record<JobStatus['state'], number> = {
  queued: 0,
  running: 1,
  done: 2,
  failed: 2,
  cancelled: 2,
};

/** Nothing happens any more to a job that is there. */
export function hasEnded({ state }: Pick<JobStatus, 'state'>): boolean {
  return stages[state] === stages.done;
}

/**
 * Whether a job is further than something else says of it. A job never goes back, so whatever was
 * longer on its way than something newer is known by that.
 */
export function isFurther(known: Stage, said: Stage): boolean {
  const ahead = stages[known.state] - stages[said.state];
  return ahead > 0 || (ahead === 0 && known.done > said.done);
}
