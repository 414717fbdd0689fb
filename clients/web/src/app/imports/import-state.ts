import type { Import, JobStatus } from '@gatehouse/client/gatehouse-client';
import { hasEnded } from '../jobs/further';

/** Where an import stands whose job has ended without it, as the API takes it. */
const withoutJob: Partial<Record<Import['state'], Import['state']>> = {
  checking: 'uploaded',
  applying: 'failed',
  undoing: 'applied',
};

/** Where an import stands: one whose job was called off, or broke down, waits for the next step. */
export function stateNow(
  { state }: Pick<Import, 'state'>,
  job: Pick<JobStatus, 'state'> | undefined,
): Import['state'] {
  const hasStopped = job !== undefined && hasEnded(job) && job.state !== 'done';
  return (hasStopped ? withoutJob[state] : undefined) ?? state;
}

/** How long what was brought in can be taken back. */
const undoDays = 30;
const dayMs = 24 * 60 * 60_000;

/** Until when it can be taken back; undefined for what was not brought in. */
export function undoUntil({ appliedAt }: Pick<Import, 'appliedAt'>): Date | undefined {
  return appliedAt === undefined ? undefined : new Date(Date.parse(appliedAt) + undoDays * dayMs);
}

/** Whether a job is at it. */
export const isUnderWay = (state: Import['state']): boolean => withoutJob[state] !== undefined;
