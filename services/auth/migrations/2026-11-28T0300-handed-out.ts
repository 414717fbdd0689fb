import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * Whose rights a key is limited by, when not its maker's any more; and ways to what somebody has
 * handed out, for when their rights end.
 */
export async function up(queryInterface: QueryInterface): Promise<void> {
  await addColumnsIfMissing(queryInterface, 'api_keys', {
    taken_over_by: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
  await addIndexIfMissing(queryInterface, 'api_keys', 'api_keys_maker', ['created_by']);
  await addIndexIfMissing(queryInterface, 'api_keys', 'api_keys_taker', ['taken_over_by']);
  await addIndexIfMissing(queryInterface, 'sessions', 'sessions_actor', ['actor_id']);
}

/** A migration that died half way is run again from its start. */
async function addIndexIfMissing(
  queryInterface: QueryInterface,
  table: string,
  name: string,
  columns: string[],
): Promise<void> {
  const present = (await queryInterface.showIndex(table)) as { name: string }[];
  if (present.some((index) => index.name === name)) return;
  await queryInterface.addIndex(table, columns, { name });
}
