import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * How many people come in one visit, and how many of them are inside. What the release before this one
 * asks for is one person; where it lets a party in it lets in all of it, which null stands for.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'visits', {
    party_size: 'TINYINT UNSIGNED NOT NULL DEFAULT 1',
    inside_count: 'TINYINT UNSIGNED NULL',
  });
}
