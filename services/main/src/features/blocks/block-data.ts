import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const DEEDS = ['added', 'lift_asked', 'lifted'] as const;

/** Blocks that somebody has set or lifted; who is not let in is the community's to know until it ends. */
export function blockData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'blocks', table: 'blocks', key: 'id' },
    whose: DEEDS.map((deed) => `${deed}_by_id <=> :accountId`).join(' OR '),
    tells: {
      ...{ id: 'id', knownBy: 'known_by', reason: 'reason', until: 'until', addedAt: 'added_at' },
    },
    forgets: {
      columns: Object.fromEntries(
        DEEDS.map((deed) => [`${deed}_by_id`, { name: `${deed}_by_name` }]),
      ),
      stays: { why: 'shared' },
    },
  });
}
