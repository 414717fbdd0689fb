import type { QueryInterface } from 'sequelize';

/** The keys that access tokens are signed with. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  // `sole_signer` is NULL for every key but the one that signs, so its unique index is what keeps
  // two instances that start for the first time together from making a key each.
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS signing_keys (
      kid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      status ENUM('signing', 'verifying') NOT NULL,
      sealed_private_key VARBINARY(512) NOT NULL COMMENT 'PKCS #8 in AES-256-GCM',
      public_jwk VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      sole_signer TINYINT AS (CASE WHEN status = 'signing' THEN 1 END) STORED,
      PRIMARY KEY (kid),
      UNIQUE KEY signing_keys_sole_signer (sole_signer)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
