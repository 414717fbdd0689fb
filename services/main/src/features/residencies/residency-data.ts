import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const UNIT = `(SELECT units.name FROM units
  WHERE units.community_id = residencies.community_id AND units.id = residencies.unit_id)`;

/** Where somebody lives, has lived and is going to. */
export function residencyData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'residencies', table: 'residencies', key: 'id', whose: 'person_id = :personId' },
    tells: {
      ...{ id: 'id', unit: UNIT, kind: 'kind', from: 'valid_from', to: 'valid_to' },
      ...{ isPrimary: 'is_primary', livesHere: 'lives_here' },
    },
    forgets: {
      columns: { person_id: 'kept', entered_by: 'kept', ended_by: 'kept' },
      stays: { why: 'shared' },
    },
  });
}
