import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const OWN = `help_id IN (SELECT help_profiles.id FROM help_profiles
  WHERE help_profiles.community_id = :communityId AND help_profiles.person_id = :personId)`;

const ADDED = 'added_by_id = :accountId';

const unitOf = (table: string): string => `(SELECT units.name FROM units
  WHERE units.community_id = ${table}.community_id AND units.id = ${table}.unit_id)`;

/** For as long as somebody sees when their help came. */
const shared = { why: 'shared' } as const;

/** Whom somebody works for, when they came, and whom they let work for their home. */
export function helpData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'dailyHelp', table: 'help_profiles', key: 'id' },
      whose: `${ADDED} OR person_id = :personId`,
      tells: { id: 'id', types: 'types', addedAt: 'added_at', own: 'person_id = :personId' },
      forgets: { columns: { person_id: 'kept', added_by_id: 'kept' }, stays: shared },
    }),
    personalTable(sequelize, {
      ...{ name: 'engagements', table: 'engagements', key: 'id', whose: `${ADDED} OR ${OWN}` },
      tells: {
        ...{ id: 'id', unit: unitOf('engagements'), windows: 'windows' },
        ...{ from: 'CAST(first_day AS CHAR)', to: 'CAST(last_day AS CHAR)', own: OWN },
      },
      forgets: { columns: { added_by_id: 'kept' }, stays: shared },
    }),
    personalTable(sequelize, {
      ...{ name: 'helpLeaves', table: 'help_leaves', key: 'id', whose: ADDED },
      tells: {
        ...{ id: 'id', from: 'CAST(first_day AS CHAR)', to: 'CAST(last_day AS CHAR)' },
        addedAt: 'added_at',
      },
      forgets: { columns: { added_by_id: 'kept' }, stays: shared },
    }),
    personalTable(sequelize, {
      ...{ name: 'helpStays', table: 'help_stays', key: 'id' },
      whose: `${OWN} OR came_by_id = :accountId OR left_by_id <=> :accountId`,
      tells: {
        ...{ id: 'id', cameAt: 'came_at', leftAt: 'left_at', own: OWN },
        ...{ letIn: 'came_by_id = :accountId', letOut: 'left_by_id <=> :accountId' },
      },
      forgets: {
        columns: { came_by_id: { name: 'came_by_name' }, left_by_id: { name: 'left_by_name' } },
        stays: shared,
      },
    }),
  ];
}
