import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * What was kept of communities before they were erased, one archive of each. The row stays when the file
 * has gone, so that it is known that there was one and no other is made. The release before erases
 * without an archive, and does not know of it.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS community_archives (
      community_id ${ID} NOT NULL PRIMARY KEY,
      file_id ${ID} NOT NULL,
      name VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      bytes BIGINT UNSIGNED NOT NULL,
      sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      made_at ${MOMENT} NOT NULL,
      available_until ${MOMENT} NOT NULL,
      gone_at ${MOMENT} NULL,
      due_at ${MOMENT} AS (CASE WHEN gone_at IS NULL THEN available_until END) VIRTUAL,
      KEY community_archives_due_at (due_at)
    ) ENGINE = InnoDB`);
}
