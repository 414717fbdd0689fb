import { QueryTypes, type Sequelize } from 'sequelize';
import type { FindBlockers } from '../../blockers.js';

/** Shifts are at times of day by the community's clocks. */
export function createZoneBlockers(sequelize: Sequelize, now: () => Date): FindBlockers {
  return async (transaction, communityId) => {
    const [found] = await sequelize.query<{ count: number }>(AHEAD, {
      replacements: { communityId, at: now() },
      type: QueryTypes.SELECT,
      transaction,
    });
    return found === undefined || found.count === 0 ? [] : [{ what: 'shifts', count: found.count }];
  };
}

const AHEAD = `
  SELECT COUNT(*) AS count FROM shifts
  WHERE community_id = :communityId AND from_at > :at`;
