import { QueryTypes, type Sequelize } from 'sequelize';
import { passIn, READ_PASSES, type PassRead } from './pass-row.js';
import type { Pass } from './passes.types.js';

/** A time that lies ahead, in a community. */
export interface PassesAhead {
  communityId: string;
  from: Date;
  to: Date;
  /** At most so many, the soonest first. */
  limit: number;
}

export type PassesAheadStore = ReturnType<typeof createPassesAheadStore>;

/** What of a community's passes is needed for some time without asking again. */
export function createPassesAheadStore(sequelize: Sequelize) {
  const read = async (sql: string, ahead: PassesAhead): Promise<Pass[]> => {
    const rows = await sequelize.query<PassRead>(sql, {
      replacements: { ...ahead },
      type: QueryTypes.SELECT,
    });
    return rows.map(passIn);
  };

  return {
    /**
     * Those that are good at some moment of the time, used up or not, or would be if they were approved, and
     * those that were changed and are good later: what was signed before the change may say that they are
     * good now.
     */
    standing: (ahead: PassesAhead): Promise<Pass[]> => read(STANDING, ahead),

    /** Those that would be good then, had nobody revoked or refused them. */
    revoked: (ahead: PassesAhead): Promise<Pass[]> => read(REVOKED, ahead),
  };
}

const READ = `${READ_PASSES} FORCE INDEX (passes_community_id_state_valid_to)`;

const STANDING = `${READ}
  WHERE passes.community_id = :communityId AND passes.state IN ('active', 'pending', 'used-up')
    AND passes.valid_to > :from AND (passes.valid_from < :to OR passes.revision > 0)
  ORDER BY passes.valid_from, passes.id LIMIT :limit`;

const REVOKED = `${READ}
  WHERE passes.community_id = :communityId AND passes.state IN ('revoked', 'refused')
    AND passes.valid_to > :from AND passes.valid_from < :to
  ORDER BY passes.valid_from, passes.id LIMIT :limit`;
