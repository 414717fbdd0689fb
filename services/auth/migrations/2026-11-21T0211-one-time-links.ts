import type { QueryInterface } from 'sequelize';

/** Links in mails that prove, once, that whoever follows them reads the mail of an account. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS one_time_links (
      hash BINARY(32) NOT NULL COMMENT 'SHA-256 of the token in the link',
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      purpose VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      used_at DATETIME(3) NULL,
      PRIMARY KEY (hash),
      KEY one_time_links_account (account_id, purpose, issued_at),
      CONSTRAINT one_time_links_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
