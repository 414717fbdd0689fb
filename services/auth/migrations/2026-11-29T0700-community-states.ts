import type { QueryInterface } from 'sequelize';

/**
 * What main told of communities: those that are missing are open, as all were before. The release
 * before does not know of it.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS community_states (
      community_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      revision INT UNSIGNED NOT NULL,
      PRIMARY KEY (community_id)
    ) ENGINE = InnoDB`);
}
