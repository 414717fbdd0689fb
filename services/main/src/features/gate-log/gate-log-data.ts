import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody wrote down at the gates, and what of it they have looked into. */
export function gateLogData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'gateEntries', table: 'gate_entries', key: 'id' },
      whose: 'guard_account_id <=> :accountId',
      tells: { id: 'id', direction: 'direction', at: 'at', reason: 'reason' },
      forgets: { columns: { guard_account_id: 'kept' }, stays: { why: 'proof' } },
    }),
    personalTable(sequelize, {
      ...{ name: 'gateConflicts', table: 'gate_conflicts', key: 'id' },
      whose: 'settled_by_id <=> :accountId',
      tells: { id: 'id', kind: 'kind', settledAt: 'settled_at', note: 'note' },
      forgets: {
        columns: { settled_by_id: { name: 'settled_by_name' } },
        stays: { why: 'shared' },
      },
    }),
  ];
}
