import type { QueryInterface } from 'sequelize';

/** The public halves of the keys that people sign in with (WebAuthn). */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS passkeys (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      credential_id VARBINARY(1023) NOT NULL,
      public_key VARBINARY(2048) NOT NULL COMMENT 'COSE',
      counter BIGINT NOT NULL,
      transports VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'separated by spaces',
      synced TINYINT NOT NULL COMMENT 'may be on several devices',
      name VARCHAR(100) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      last_used_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE KEY passkeys_credential (credential_id),
      KEY passkeys_account (account_id),
      CONSTRAINT passkeys_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
