import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** How somebody has said that the community does things. */
export function policyData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'policies', table: 'policy_versions', key: 'version' },
    whose: 'set_by = :accountId OR acted_by <=> :accountId',
    tells: { version: 'version', section: 'section', setAt: 'set_at', from: 'valid_from' },
    forgets: { columns: { set_by: 'kept', acted_by: 'kept' }, stays: { why: 'proof' } },
  });
}
