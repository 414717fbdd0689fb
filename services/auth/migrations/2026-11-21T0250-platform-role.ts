import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** What an account is outside all communities. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return addColumnsIfMissing(queryInterface, 'accounts', {
    platform_role: 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
}
