import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const DUE = 'communities_close_due_at';

/**
 * When a community that is closing is erased: when its time is over, and again while that takes longer.
 * The release before writes none of the columns; what it closes is due like any other.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'communities', {
    close_job_id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
    close_again_at: 'DATETIME(3) NULL',
  });
  await addColumnsIfMissing(schema, 'communities', {
    close_due_at: `DATETIME(3) AS
      (CASE WHEN state = 'closing' THEN COALESCE(close_again_at, closes_at) END) VIRTUAL`,
  });
  const present = (await schema.showIndex('communities')) as { name: string }[];
  if (!present.some(({ name }) => name === DUE))
    await schema.addIndex('communities', ['close_due_at'], { name: DUE });
}
