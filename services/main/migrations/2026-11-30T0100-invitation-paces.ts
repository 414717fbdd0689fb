import type { QueryInterface } from 'sequelize';

/**
 * How many invitations a community has sent in the minute that is under way. The release before sends none
 * together, and does not know of it.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS invitation_paces (
      community_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
      sent SMALLINT UNSIGNED NOT NULL DEFAULT 0,
      last_at DATETIME(3) NULL
    ) ENGINE = InnoDB`);
}
