import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL';
const MOMENT = 'DATETIME(3) NULL';
const DUE = 'data_requests_erase_due_at';

/**
 * What becomes of requests to be forgotten, and when a community has forgotten somebody: what is told of
 * them from before that is told too late. They have a due time of their own, as the release before would
 * take such a request for one that asks for an archive; it never writes the columns.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'people', { forgotten_at: MOMENT });
  await addColumnsIfMissing(schema, 'data_requests', {
    ends_cooling_at: MOMENT,
    erase_due_at: MOMENT,
    waits_for: 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL',
    stays: 'TEXT CHARACTER SET ascii COLLATE ascii_bin NULL',
    person_id: ID,
    forgotten_at: MOMENT,
    told_due_at: MOMENT,
  });
  const present = (await schema.showIndex('data_requests')) as { name: string }[];
  if (!present.some(({ name }) => name === DUE))
    await schema.addIndex('data_requests', ['erase_due_at'], { name: DUE });
}
