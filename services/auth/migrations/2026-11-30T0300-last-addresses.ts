import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/**
 * Where somebody is told that a community has erased them whose account is deleted: until then, and for
 * thirty days at the most. The release before keeps none, and they are told nothing.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.sequelize.query(`
    CREATE TABLE IF NOT EXISTS last_addresses (
      account_id ${ID} NOT NULL,
      community_id ${ID} NOT NULL,
      email VARCHAR(254) ${TEXT} NOT NULL,
      locale VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      given_name VARCHAR(100) ${TEXT} NOT NULL,
      deleted_at DATETIME(3) NOT NULL,
      PRIMARY KEY (community_id, account_id),
      KEY last_addresses_deleted_at (deleted_at)
    ) ENGINE = InnoDB`);
}
