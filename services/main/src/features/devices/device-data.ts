import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** Which devices somebody has added or revoked. */
export function deviceData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'gateDevices', table: 'devices', key: 'id' },
    whose: 'added_by_id = :accountId OR revoked_by_id <=> :accountId',
    tells: {
      ...{ id: 'id', name: 'name', kind: 'kind', state: 'state' },
      ...{ addedAt: 'added_at', revokedAt: 'revoked_at' },
      ...{ added: 'added_by_id = :accountId', revoked: 'revoked_by_id <=> :accountId' },
    },
    forgets: {
      columns: {
        added_by_id: { name: 'added_by_name' },
        revoked_by_id: { name: 'revoked_by_name' },
      },
      stays: { why: 'shared' },
    },
  });
}
