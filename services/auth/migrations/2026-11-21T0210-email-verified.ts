import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** Whether the owner of an account has shown that its address is theirs. */
export function up(queryInterface: QueryInterface): Promise<void> {
  // The default is for the accounts there are: they were made by somebody who knew the address.
  return addColumnsIfMissing(queryInterface, 'accounts', {
    email_verified: 'TINYINT(1) NOT NULL DEFAULT 1',
  });
}
