import type { QueryInterface } from 'sequelize';

/**
 * Lists of requests of one kind, in one state, or both, in their order, however many others there are. The
 * community comes behind what is asked for, so that no list without a filter takes one of these indexes.
 */
export async function up(schema: QueryInterface): Promise<void> {
  for (const columns of [['kind'], ['state'], ['kind', 'state']])
    await schema.addIndex('data_requests', [...columns, 'community_id', 'id'], {
      name: `data_requests_${columns.join('_')}`,
    });
}
