import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** When somebody worked and works, what they planned, and what they told the next. */
export function rosterData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'shifts', table: 'shifts', key: 'id' },
      whose: 'person_id = :personId OR assigned_by_id = :accountId',
      tells: {
        ...{ id: 'id', day: 'CAST(day AS CHAR)', starts: 'starts', ends: 'ends' },
        ...{ from: 'from_at', to: 'to_at', assignedAt: 'assigned_at' },
        ...{ clockedInAt: 'clocked_in_at', clockedOutAt: 'clocked_out_at' },
        ...{ own: '(person_id = :personId)', assigned: '(assigned_by_id = :accountId)' },
      },
      forgets: {
        columns: { person_id: 'erased', assigned_by_id: { name: 'assigned_by_name' } },
        stays: { why: 'shared' },
      },
    }),
    personalTable(sequelize, {
      ...{ name: 'handovers', table: 'handovers', key: 'id', whose: 'written_by_id = :accountId' },
      tells: { id: 'id', note: 'note', writtenAt: 'written_at' },
      forgets: {
        columns: { written_by_id: { name: 'written_by_name' } },
        stays: { why: 'shared' },
      },
    }),
    personalTable(sequelize, {
      ...{ name: 'handoversRead', table: 'handover_readers', key: 'handover_id' },
      whose: 'account_id = :accountId',
      tells: { handoverId: 'handover_id', readAt: 'read_at' },
      forgets: { columns: { account_id: 'erased' } },
    }),
  ];
}
