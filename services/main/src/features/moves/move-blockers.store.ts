import { QueryTypes, type Sequelize } from 'sequelize';
import type { FindBlockers, FindUnitBlockers } from '../../blockers.js';

/** Whoever is going to move into a unit or out of it: until then the unit cannot go. */
export function createUnitBlockers(sequelize: Sequelize): FindUnitBlockers {
  return async (transaction, { communityId, unitIds }) => {
    const found = await sequelize.query<{ unitId: string; count: number }>(OF_UNITS, {
      replacements: { communityId, unitIds: [...unitIds] },
      type: QueryTypes.SELECT,
      transaction,
    });
    return found.map(({ unitId, count }) => ({ kind: 'move', unitId, count }));
  };
}

/** Moves are at times of day by the community's clocks. */
export function createZoneBlockers(sequelize: Sequelize): FindBlockers {
  return async (transaction, communityId) => {
    const [found] = await sequelize.query<{ count: number }>(OF_COMMUNITY, {
      replacements: { communityId },
      type: QueryTypes.SELECT,
      transaction,
    });
    return found === undefined || found.count === 0 ? [] : [{ what: 'moves', count: found.count }];
  };
}

const OF_UNITS = `
  SELECT unit_id AS unitId, COUNT(*) AS count FROM moves
  WHERE community_id = :communityId AND unit_id IN (:unitIds) AND is_open = 1
  GROUP BY unit_id ORDER BY unit_id`;

const OF_COMMUNITY = `
  SELECT COUNT(*) AS count FROM moves
  WHERE community_id = :communityId AND state IN ('requested', 'approved')`;
