import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * Accounts and invitations of people without a mail address: who has an account signs in by a name, in
 * lower case and unlike an address, which nobody else has. The release before makes no such account, and
 * writes an address into every row as it did.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'accounts', {
    user_name: 'VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
  });
  await schema.addIndex('accounts', ['user_name'], { unique: true, name: 'accounts_user_name' });
  for (const table of ['accounts', 'invitations'])
    await schema.sequelize.query(
      `ALTER TABLE ${table} MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL`,
    );
}
