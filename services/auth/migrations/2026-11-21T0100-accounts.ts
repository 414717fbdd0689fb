import type { QueryInterface } from 'sequelize';

/** Who can sign in, and as what in which community. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  // Addresses are compared byte by byte: a collation would take `é` for `e`, and so one person's
  // address for another's.
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS accounts (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      password_hash CHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      given_name VARCHAR(100) NOT NULL,
      family_name VARCHAR(100) NOT NULL,
      phone VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
      locale VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      status ENUM('active', 'deactivated') NOT NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      UNIQUE KEY accounts_email (email)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS memberships (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      community_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      role ENUM('resident', 'employee', 'manager', 'admin') NOT NULL,
      job VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      UNIQUE KEY memberships_role (account_id, community_id, role),
      KEY memberships_community (community_id, role),
      CONSTRAINT memberships_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
}
