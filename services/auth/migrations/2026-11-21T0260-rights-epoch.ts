import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** What was proved or read of an account in an older epoch opens no session. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return addColumnsIfMissing(queryInterface, 'accounts', {
    rights_epoch: 'INT UNSIGNED NOT NULL DEFAULT 0',
  });
}
