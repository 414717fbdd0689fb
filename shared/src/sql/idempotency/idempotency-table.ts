import type { QueryInterface } from 'sequelize';

/** Creates `idempotent_responses`, for a service's migration. Safe to run again. */
export async function createIdempotencyTable(queryInterface: QueryInterface): Promise<void> {
  // The scope is kept as its SHA-256: any length and any character, compared byte for byte.
  await queryInterface.sequelize.query(`
    CREATE TABLE IF NOT EXISTS idempotent_responses (
      scope_hash BINARY(32) NOT NULL,
      fingerprint VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      status SMALLINT UNSIGNED NOT NULL,
      body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (scope_hash),
      KEY idempotent_responses_age (created_at)
    ) ENGINE = InnoDB`);
}
