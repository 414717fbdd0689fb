import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/**
 * What stands at gates and doors, and by how much the clocks of each were wrong: a device that sets its
 * clock begins another one (`clock_gen`), and may bring later what it wrote down by the one before. Pairing
 * codes are there as digests only. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS devices (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      name VARCHAR(100) ${TEXT} NOT NULL,
      kind ${WORD} NOT NULL,
      gate_id ${ID} NULL,
      state ${WORD} NOT NULL,
      code_digest BINARY(32) NULL,
      code_ends_at DATETIME(3) NULL,
      public_key VARBINARY(200) NULL COMMENT 'SubjectPublicKeyInfo',
      key_id ${ID} NULL COMMENT 'auth''s',
      added_at DATETIME(3) NOT NULL,
      added_by_id ${ID} NOT NULL,
      added_by_name VARCHAR(120) ${TEXT} NOT NULL,
      paired_at DATETIME(3) NULL,
      last_seen_at DATETIME(3) NULL,
      pending INT UNSIGNED NULL,
      clock_offset_ms BIGINT NULL,
      silent_due_at DATETIME(3) NULL,
      silent_since DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      revoked_by_id ${ID} NULL,
      revoked_by_name VARCHAR(120) ${TEXT} NULL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY devices_code_digest (code_digest),
      KEY devices_silent_due_at (silent_due_at)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS device_clocks (
      community_id ${ID} NOT NULL,
      device_id ${ID} NOT NULL,
      clock_gen INT UNSIGNED NOT NULL,
      offset_ms BIGINT NOT NULL,
      seen_at DATETIME(3) NOT NULL,
      PRIMARY KEY (community_id, device_id, clock_gen)
    ) ENGINE = InnoDB`);
}
