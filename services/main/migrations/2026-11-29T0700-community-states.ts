import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const JOIN_CODE = 'communities_join_code';

const STATE = 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin';

/** The moment that an id of version 7 holds, in milliseconds since 1970. */
const MOMENT_OF_ID =
  "TIMESTAMPADD(MICROSECOND, CAST(CONV(CONCAT(SUBSTR(id, 1, 8), SUBSTR(id, 10, 4)), 16, 10) AS UNSIGNED) * 1000, '1970-01-01')";

/**
 * What a community is in the middle of, and more of how it does things. Those there are are active,
 * and were made when their ids say. The release before writes none of the columns, and each has a
 * value of its own for what it adds.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'communities', {
    state: `${STATE} NOT NULL DEFAULT 'active'`,
    state_before: `${STATE} NULL`,
    revision: 'INT UNSIGNED NOT NULL DEFAULT 0',
    join_code: 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL',
    week_start: 'TINYINT UNSIGNED NOT NULL DEFAULT 1',
    area_unit: "VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'square-metre'",
    created_at: 'DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)',
    closing_at: 'DATETIME(3) NULL',
    closes_at: 'DATETIME(3) NULL',
  });
  const present = (await schema.showIndex('communities')) as { name: string }[];
  if (!present.some(({ name }) => name === JOIN_CODE))
    await schema.addIndex('communities', ['join_code'], { name: JOIN_CODE, unique: true });
  // What has a revision was made since, and knows when.
  await schema.sequelize.query(
    `UPDATE communities SET created_at = ${MOMENT_OF_ID}
     WHERE revision = 0 AND SUBSTR(id, 15, 1) = '7'`,
  );
}
