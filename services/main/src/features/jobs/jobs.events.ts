import type { ConsumedBy } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Job } from './jobs.types.js';

/** Says that there is something to do, or to go on with. */
export const JOB_QUEUED = 'gatehouse.job.queued.v1' satisfies keyof ConsumedBy['jobs'];

export type JobQueued = Envelope<ConsumedBy['jobs'][typeof JOB_QUEUED]>;

export function jobQueued({ id: jobId, communityId, kind }: Job): JobQueued {
  const data = { jobId, communityId, kind };
  return createEnvelope({
    type: JOB_QUEUED,
    source: 'gatehouse/main',
    subject: `job/${jobId}`,
    data,
  });
}
