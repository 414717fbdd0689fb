import { createInboxTable } from '@gatehouse/shared/sql/inbox/inbox-table';
import type { QueryInterface } from 'sequelize';

/** Messages that have had their effect. */
export async function up(schema: QueryInterface): Promise<void> {
  await createInboxTable(schema);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.dropTable('inbox');
}
