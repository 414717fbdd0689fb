import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/** What people upload; the bytes lie elsewhere, under these ids. The release before does not know of it. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS files (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      purpose VARCHAR(40) ${NAME} NOT NULL,
      name VARCHAR(255) ${TEXT} NOT NULL,
      state VARCHAR(16) ${NAME} NOT NULL,
      uploader_id ${ID} NOT NULL,
      uploader_name VARCHAR(120) ${TEXT} NOT NULL,
      -- What was said to come; NULL where it came at once.
      planned_bytes INT UNSIGNED NULL,
      planned_sha256 CHAR(64) ${NAME} NULL,
      planned_type VARCHAR(100) ${NAME} NULL,
      -- What is kept, once it has come.
      bytes INT UNSIGNED NULL,
      sha256 CHAR(64) ${NAME} NULL,
      media_type VARCHAR(100) ${NAME} NULL,
      -- What is linked to it.
      owner_id ${ID} NULL,
      created_at ${MOMENT} NOT NULL,
      -- Until when somebody completes it.
      busy_until ${MOMENT} NULL,
      -- What is due: it goes; it is looked through; its bytes are removed.
      expires_at ${MOMENT} NULL,
      scan_at ${MOMENT} NULL,
      scans TINYINT UNSIGNED NOT NULL DEFAULT 0,
      remove_at ${MOMENT} NULL,
      ended_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY files_id (id),
      KEY files_community_id_uploader_id_expires_at (community_id, uploader_id, expires_at),
      KEY files_expires_at (expires_at),
      KEY files_scan_at (scan_at),
      KEY files_remove_at (remove_at),
      KEY files_ended_at (ended_at)
    ) ENGINE = InnoDB`);
}
