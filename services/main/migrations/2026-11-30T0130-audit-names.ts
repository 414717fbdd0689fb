import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/**
 * Who is named in entries of logs. It stands beside them, as the log proves what was done and is never
 * changed, while names can be forgotten: an entry has a salted digest of them. Entries from before have
 * them within. The release before shows the digest of what this one writes.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS audit_names (
      community_id ${ID} NOT NULL,
      event_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id ${ID} NULL,
      email VARCHAR(254) ${EXACT} NULL,
      facts TEXT ${EXACT} NOT NULL,
      salt BINARY(16) NOT NULL,
      PRIMARY KEY (community_id, event_id),
      KEY audit_names_account (community_id, account_id),
      KEY audit_names_email (community_id, email)
    ) ENGINE = InnoDB`);
}
