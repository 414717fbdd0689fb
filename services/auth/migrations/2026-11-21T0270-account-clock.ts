import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** When the account last changed where it belongs; unknown until it does so again. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return addColumnsIfMissing(queryInterface, 'accounts', { changed_at: 'DATETIME(3) NULL' });
}
