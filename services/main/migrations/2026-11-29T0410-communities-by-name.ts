import type { QueryInterface } from 'sequelize';

const INDEX = 'communities_name_id';

/** Who looks after all communities pages through them by name. */
export async function up(schema: QueryInterface): Promise<void> {
  const present = (await schema.showIndex('communities')) as { name: string }[];
  if (present.some(({ name }) => name === INDEX)) return;
  await schema.addIndex('communities', ['name', 'id'], { name: INDEX });
}
