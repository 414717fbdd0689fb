import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { toRow } from '../src/features/jobs/jobs.model.js';
import type { Job } from '../src/features/jobs/jobs.types.js';

/** All have ended, as all but a few at any time have. */
export function nthJob(communityId: string, ownerId: string, at: Date): TableRow {
  const job: Job = {
    id: newId(),
    communityId,
    ownerId,
    kind: 'report.visits',
    state: 'done',
    input: {},
    needs: [],
    run: 1,
    steps: 1,
    done: 1,
    errors: [],
    createdAt: at,
    endedAt: at,
  };
  return { table: 'jobs', row: { ...toRow(job), slot: null, touchedAt: at } };
}
