import { select } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { CommunityEnding } from '../../endings.js';

/** Each has megabytes with it. */
const JOBS_AT_A_TIME = 20;

const SOME = `SELECT id FROM jobs WHERE community_id = ? LIMIT ${JOBS_AT_A_TIME}`;

/** Jobs of a community with what they have made: a worker that is at one finds that it is lost. */
export function jobsEnding(sequelize: Sequelize): CommunityEnding {
  return {
    ...{ folder: 'jobs', tables: ['jobs', 'job_chunks'] },
    leftOut: { jobs: 'work', job_chunks: 'work' },
    eraseSome: async (communityId) => {
      const jobs = await select<{ id: string }>(sequelize, SOME, [communityId]);
      if (jobs.length === 0) return 0;
      const ids = jobs.map(({ id }) => id);
      await inTransaction(sequelize, async (transaction) => {
        const how = { transaction, type: QueryTypes.BULKDELETE } as const;
        await sequelize.query('DELETE FROM job_chunks WHERE job_id IN (:ids)', {
          ...{ ...how, replacements: { ids } },
        });
        await sequelize.query(
          'DELETE FROM jobs WHERE community_id = :communityId AND id IN (:ids)',
          {
            ...{ ...how, replacements: { communityId, ids } },
          },
        );
      });
      return ids.length;
    },
  };
}
