import type { QueryInterface } from 'sequelize';

/** Authenticator apps, and the codes for whoever lost theirs. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS totp_secrets (
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      sealed_secret VARBINARY(128) NOT NULL COMMENT 'AES-256-GCM',
      begun_at DATETIME(3) NOT NULL,
      confirmed_at DATETIME(3) NULL COMMENT 'asked for since then',
      last_step BIGINT NOT NULL DEFAULT 0 COMMENT 'of the last accepted code',
      PRIMARY KEY (account_id),
      CONSTRAINT totp_secrets_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS recovery_codes (
      hash BINARY(32) NOT NULL COMMENT 'SHA-256',
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      used_at DATETIME(3) NULL,
      PRIMARY KEY (hash),
      KEY recovery_codes_account (account_id, used_at),
      CONSTRAINT recovery_codes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
