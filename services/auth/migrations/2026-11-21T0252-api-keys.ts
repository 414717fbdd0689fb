import type { QueryInterface } from 'sequelize';

/** Keys with which machines sign in, and the access tokens that were given for them. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS api_keys (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      community_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(100) NOT NULL,
      secret_hash BINARY(32) NOT NULL COMMENT 'SHA-256 of the secret',
      permissions VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'separated by spaces',
      created_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      last_used_at DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      KEY api_keys_community (community_id, id)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS api_key_tokens (
      access_token_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'jti',
      api_key_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (access_token_id),
      KEY api_key_tokens_key (api_key_id, expires_at),
      CONSTRAINT api_key_tokens_key FOREIGN KEY (api_key_id) REFERENCES api_keys (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
