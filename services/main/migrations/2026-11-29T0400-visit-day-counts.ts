import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
const MOMENT = 'DATETIME(3) NOT NULL';

/**
 * What came of the visits of days that are over, so that nobody need count them again. It can be made
 * anew from the visits at any time; the release before does not know of it and misses nothing.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS visit_day_counts (
      community_id ${ID},
      begins_at ${MOMENT},
      ends_at ${MOMENT},
      counts MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (community_id, begins_at, ends_at)
    ) ENGINE = InnoDB`);
}
