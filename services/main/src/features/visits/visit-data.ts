import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody may have done about a visit, by the beginning of its columns. */
const DEEDS = [
  'requested',
  'answered',
  'checked_in',
  'checked_out',
  'lapsed',
  'withdrawn',
  'disputed',
] as const;

const didIt = (deed: (typeof DEEDS)[number]): string =>
  `(${deed}_by_id <=> :accountId OR ${deed}_actor_id <=> :accountId)`;

/** Visits that somebody had a hand in; what else is known of the visitor is the visitor's. */
export function visitData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'visits', table: 'visits', key: 'id', whose: DEEDS.map(didIt).join(' OR ') },
    tells: {
      ...{ id: 'id', unit: 'unit_name', building: 'building_name', kind: 'kind' },
      ...{ visitor: 'visitor_name', state: 'state', requestedAt: 'requested_at' },
      ...{ answeredAt: 'answered_at', cameAt: 'checked_in_at', leftAt: 'checked_out_at' },
      ...{ asked: didIt('requested'), answered: didIt('answered') },
      ...{ letIn: didIt('checked_in'), letOut: didIt('checked_out') },
      ...{ lapsed: didIt('lapsed'), withdrew: didIt('withdrawn'), disputed: didIt('disputed') },
    },
    forgets: {
      columns: Object.fromEntries(
        DEEDS.flatMap((deed) =>
          ['by', 'actor'].map((who) => [`${deed}_${who}_id`, { name: `${deed}_${who}_name` }]),
        ),
      ),
      stays: { why: 'shared' },
    },
  });
}
