import type { QueryInterface } from 'sequelize';

/** Reports count the visits of a span of time. */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.addIndex('visits', ['community_id', 'requested_at']);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.removeIndex('visits', ['community_id', 'requested_at']);
}
