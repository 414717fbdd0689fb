import type { QueryInterface } from 'sequelize';

/** Addresses that accounts are about to have; one at a time, confirmed at both ends. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS email_changes (
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      new_email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      requested_at DATETIME(3) NOT NULL,
      confirmed_old_at DATETIME(3) NULL,
      confirmed_new_at DATETIME(3) NULL,
      PRIMARY KEY (account_id),
      CONSTRAINT email_changes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
