import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** When a session ends however much it is used. */
export function up(queryInterface: QueryInterface): Promise<void> {
  // The default is for sessions that are open already, and for those that a process of the version
  // before opens while this one is rolled out.
  return addColumnsIfMissing(queryInterface, 'sessions', {
    expires_at: 'DATETIME(3) NOT NULL DEFAULT (CURRENT_TIMESTAMP(3) + INTERVAL 90 DAY)',
  });
}
