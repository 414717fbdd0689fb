import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * How communities do things: each section from some moment on, and never changed afterwards. Versions
 * are numbered in the order in which a community set them. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS policy_versions (
      community_id ${ID} NOT NULL,
      version INT UNSIGNED NOT NULL,
      section VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      valid_from DATETIME(3) NOT NULL,
      set_at DATETIME(3) NOT NULL,
      set_by ${ID} NOT NULL,
      acted_by ${ID} NULL,
      body TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      PRIMARY KEY (community_id, version),
      KEY policy_versions_by_time (community_id, section, valid_from, version),
      KEY policy_versions_by_section (community_id, section, version)
    ) ENGINE = InnoDB`);
}
