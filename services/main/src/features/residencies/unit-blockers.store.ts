import { QueryTypes, type Sequelize } from 'sequelize';
import type { FindUnitBlockers } from '../../blockers.js';

/** Whoever lives in a unit, or is going to: as long as there is somebody, the unit cannot go. */
export function createUnitBlockers(sequelize: Sequelize): FindUnitBlockers {
  return async (transaction, { communityId, unitIds, at }) => {
    const found = await sequelize.query<{ unitId: string; count: number }>(LIVING, {
      replacements: { communityId, unitIds: [...unitIds], at },
      type: QueryTypes.SELECT,
      transaction,
    });
    return found.map(({ unitId, count }) => ({ kind: 'residency', unitId, count }));
  };
}

const LIVING = `
  SELECT unit_id AS unitId, COUNT(*) AS count FROM residencies
  WHERE unit_id IN (:unitIds) AND community_id = :communityId
    AND (valid_to IS NULL OR :at < valid_to)
  GROUP BY unit_id ORDER BY unit_id`;
