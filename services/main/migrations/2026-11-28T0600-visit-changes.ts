import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const INDEX = 'visits_community_id_updated_at_id';

/**
 * When a visit was changed last. The database writes it, whichever release changes the row. Visits
 * of before count as changed by this: who asks for changes gets them once more, and misses none.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'visits', {
    updated_at: 'DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)',
  });
  const present = (await schema.showIndex('visits')) as { name: string }[];
  if (present.some(({ name }) => name === INDEX)) return;
  await schema.addIndex('visits', ['community_id', 'updated_at', 'id'], { name: INDEX });
}
