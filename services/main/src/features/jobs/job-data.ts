import { QueryTypes, type Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';
import { KEEP_JOBS_DAYS } from './job-chunks.store.js';

/** What somebody has had done for them. */
export function jobData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'jobs', table: 'jobs', key: 'id' },
    whose: 'owner_id = :accountId OR actor_id <=> :accountId',
    tells: {
      ...{ id: 'id', kind: 'kind', state: 'state', file: 'file_name' },
      ...{ askedAt: 'created_at', endedAt: 'ended_at' },
    },
    forgets: {
      columns: { owner_id: 'kept', actor_id: 'kept' },
      erases: 'owner_id = :accountId AND ended_at IS NOT NULL',
      stays: { why: 'kept-copy', days: KEEP_JOBS_DAYS },
      beforeErasing: async (transaction, _forgotten, keys) => {
        await sequelize.query('DELETE FROM job_chunks WHERE job_id IN (:keys)', {
          ...{ replacements: { keys }, type: QueryTypes.BULKDELETE, transaction },
        });
      },
    },
  });
}
