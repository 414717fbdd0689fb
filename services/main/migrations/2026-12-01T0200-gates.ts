import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/**
 * The gates of communities. `live_name` is empty once a gate is retired, so that its name is free while
 * what happened there still names it. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS gates (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      name VARCHAR(60) ${TEXT} NOT NULL,
      live_name VARCHAR(60) ${TEXT} NULL,
      sort_key VARCHAR(190) ${TEXT} NOT NULL,
      added_at DATETIME(3) NOT NULL,
      retired_at DATETIME(3) NULL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY gates_community_id_live_name (community_id, live_name),
      KEY gates_community_id_sort_key_id (community_id, sort_key, id)
    ) ENGINE = InnoDB`);
}
