import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody may have done about a move, by the beginning of its columns. */
const DEEDS = ['requested', 'decided', 'ended'] as const;

const didIt = (deed: (typeof DEEDS)[number]): string => `(${deed}_by_id <=> :accountId)`;

const UNIT = `(SELECT units.name FROM units
  WHERE units.community_id = moves.community_id AND units.id = moves.unit_id)`;

/** When somebody moved or is to, the moves that they had a hand in, and what they ticked off. */
export function moveData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'moves', table: 'moves', key: 'id' },
      whose: ['person_id = :personId', ...DEEDS.map(didIt)].join(' OR '),
      tells: {
        ...{ id: 'id', unit: UNIT, direction: 'direction', kind: 'kind', state: 'state' },
        ...{ day: 'CAST(day AS CHAR)', liftFrom: 'lift_from', liftTo: 'lift_to' },
        ...{ note: 'note', reason: 'reason', requestedAt: 'requested_at' },
        ...{ decidedAt: 'decided_at', endedAt: 'ended_at', own: '(person_id = :personId)' },
        ...{ requested: didIt('requested'), decided: didIt('decided'), ended: didIt('ended') },
      },
      forgets: {
        columns: {
          person_id: { blank: ['note', 'reason'] },
          ...Object.fromEntries(
            DEEDS.map((deed) => [`${deed}_by_id`, { name: `${deed}_by_name` }]),
          ),
        },
        stays: { why: 'shared' },
      },
    }),
    personalTable(sequelize, {
      ...{
        name: 'moveItems',
        table: 'move_items',
        key: `CONCAT(move_id, '/', LPAD(item, 3, '0'))`,
      },
      whose: 'ticked_by_id = :accountId',
      tells: { moveId: 'move_id', label: 'label', tickedAt: 'ticked_at' },
      forgets: {
        columns: { ticked_by_id: { name: 'ticked_by_name' } },
        stays: { why: 'shared' },
      },
    }),
  ];
}
