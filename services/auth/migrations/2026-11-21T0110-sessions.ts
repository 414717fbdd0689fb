import type { QueryInterface } from 'sequelize';

/** Sessions, and the token pairs issued in them: one row per refresh token and its access token. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS sessions (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      device VARCHAR(120) NULL,
      address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      last_used_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      end_reason VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
      PRIMARY KEY (id),
      KEY sessions_account (account_id, ended_at, last_used_at),
      CONSTRAINT sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS refresh_tokens (
      hash BINARY(32) NOT NULL COMMENT 'SHA-256 of the token',
      session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      used_at DATETIME(3) NULL COMMENT 'first use',
      access_token_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'jti',
      access_expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (hash),
      KEY refresh_tokens_session (session_id, access_expires_at),
      KEY refresh_tokens_expiry (expires_at),
      CONSTRAINT refresh_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
