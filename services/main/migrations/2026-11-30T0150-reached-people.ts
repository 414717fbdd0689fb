import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * Of which moment somebody's number and address are that auth has told; unknown where these were entered.
 * The release before neither reads nor writes them.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'people', {
    phone_at: 'DATETIME(3) NULL',
    email_at: 'DATETIME(3) NULL',
  });
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.removeColumn('people', 'phone_at');
  await schema.removeColumn('people', 'email_at');
}
