import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody has asked for before. */
export function dataRequestData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'dataRequests', table: 'data_requests', key: 'id' },
    whose: 'account_id = :accountId',
    tells: {
      ...{ id: 'id', kind: 'kind', state: 'state', requestedAt: 'requested_at' },
      ...{ endedAt: 'ended_at', availableUntil: 'available_until' },
    },
    forgets: {
      columns: { account_id: 'kept', person_id: 'kept' },
      stays: { why: 'duty' },
    },
  });
}
