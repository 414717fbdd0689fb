import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const OF_TOUR = 'visits_community_id_tour_id_id';

/** Which visits are one coming of one person to several homes; null where it is one home. */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'visits', {
    tour_id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
  const present = (await schema.showIndex('visits')) as { name: string }[];
  if (present.some(({ name }) => name === OF_TOUR)) return;
  await schema.sequelize.query(
    `ALTER TABLE visits ADD INDEX ${OF_TOUR} (community_id, tour_id, id),
       ALGORITHM = INPLACE, LOCK = NONE`,
  );
}
