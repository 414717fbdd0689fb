import type { QueryInterface } from 'sequelize';

/** Who was asked into a community, and as what. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS invitations (
      id ${id} NOT NULL,
      community_id ${id} NOT NULL,
      email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      role ENUM('resident', 'employee', 'manager', 'admin') NOT NULL,
      job VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
      unit_id ${id} NULL,
      invited_by ${id} NOT NULL,
      token_hash BINARY(32) NOT NULL COMMENT 'SHA-256 of the token in the link',
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      accepted_at DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE KEY invitations_token (token_hash),
      KEY invitations_community (community_id, id),
      KEY invitations_email (community_id, email)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
