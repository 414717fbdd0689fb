import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/**
 * Notices, and who has read which. Both are kept by community first, so that the notices of one lie
 * together and no list walks past those of others. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS notices (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      title VARCHAR(120) ${TEXT} NOT NULL,
      body TEXT ${TEXT} NOT NULL,
      pinned_until DATE NULL,
      author_id ${ID} NOT NULL,
      author_name VARCHAR(120) ${TEXT} NOT NULL,
      published_at DATETIME(3) NOT NULL,
      edited_at DATETIME(3) NULL,
      withdrawn_at DATETIME(3) NULL,
      readers INT UNSIGNED NOT NULL DEFAULT 0,
      PRIMARY KEY (community_id, id),
      KEY notices_community_id_pinned_until_id (community_id, pinned_until, id)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS notice_readers (
      community_id ${ID} NOT NULL,
      notice_id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      read_at DATETIME(3) NOT NULL,
      PRIMARY KEY (community_id, notice_id, account_id)
    ) ENGINE = InnoDB`);
}
