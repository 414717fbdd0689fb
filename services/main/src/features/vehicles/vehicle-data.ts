import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const OWNED = `residency_id IN (SELECT residencies.id FROM residencies
  WHERE residencies.community_id = :communityId AND residencies.person_id = :personId)`;

/** The vehicles that are somebody's, and those that they have entered. */
export function vehicleData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'vehicles', table: 'vehicles', key: 'id' },
    whose: `added_by = :accountId OR ${OWNED}`,
    tells: {
      ...{ id: 'id', plate: 'plate', kind: 'kind', colour: 'colour', label: 'label' },
      ...{ addedAt: 'added_at', endedAt: 'ended_at' },
    },
    // Who has entered somebody else's vehicle stands there by an id alone.
    forgets: { columns: { added_by: 'kept' }, erases: OWNED, stays: { why: 'shared' } },
  });
}
