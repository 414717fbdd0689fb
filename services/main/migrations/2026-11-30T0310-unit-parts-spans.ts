import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * Units that many were made with at once are one row for all of them, from the first of their ids to the
 * last, instead of a row for each in `unit_parts_due`. The release before writes those, and does not find
 * such units by a part of their names until this one has written their parts.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS unit_parts_spans (
      community_id ${ID} NOT NULL,
      last_id ${ID} NOT NULL,
      -- Those before it have their parts.
      from_id ${ID} NOT NULL,
      PRIMARY KEY (community_id, last_id)
    ) ENGINE = InnoDB`);
}
