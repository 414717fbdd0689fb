import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/** Why a pass was refused that had to be approved. */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'passes', { refusal_reason: `VARCHAR(500) ${TEXT} NULL` });
}
