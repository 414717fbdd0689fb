import type { QueryInterface } from 'sequelize';

/** With which accounts elsewhere people sign in to theirs. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS oauth_identities (
      provider VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'what the provider calls the person, for ever',
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (provider, subject),
      KEY oauth_identities_account (account_id),
      CONSTRAINT oauth_identities_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
