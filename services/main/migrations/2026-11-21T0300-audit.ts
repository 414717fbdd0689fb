import { mysqlErrno } from '@gatehouse/shared/sql/database-errors';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
/** Compared, kept and hashed byte by byte. */
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** With a binary log, MySQL lets only SUPER make triggers (1419); or the account may not (1142). */
const NOT_ALLOWED = [1142, 1227, 1419];

/**
 * The audit log: entries that are added and never changed, and the end of each community's.
 *
 * Triggers refuse changes where the server lets us make them. They stop mistakes, not intruders:
 * what proves the log is its hash chain, so a server without the triggers is no weaker.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS audit_entries (
      community_id ${ID} NOT NULL,
      seq BIGINT UNSIGNED NOT NULL,
      event_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      actor_id ${ID} NULL,
      account_id ${ID} NULL,
      at DATETIME(3) NOT NULL,
      address VARCHAR(255) ${EXACT} NULL,
      correlation_id VARCHAR(255) ${EXACT} NOT NULL,
      facts MEDIUMTEXT ${EXACT} NOT NULL,
      prev_hash ${HASH},
      hash ${HASH},
      PRIMARY KEY (community_id, seq),
      UNIQUE KEY audit_event (community_id, event_id),
      KEY audit_type (community_id, type, seq),
      KEY audit_account (community_id, account_id, seq),
      KEY audit_actor (community_id, actor_id, seq),
      KEY audit_at (community_id, at)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS audit_heads (
      community_id ${ID} NOT NULL,
      seq BIGINT UNSIGNED NOT NULL,
      hash ${HASH},
      mac ${HASH},
      PRIMARY KEY (community_id)
    ) ENGINE = InnoDB`);
  for (const change of ['UPDATE', 'DELETE']) {
    const name = `audit_entries_no_${change.toLowerCase()}`;
    await sequelize.query(`DROP TRIGGER IF EXISTS ${name}`).catch(tolerate);
    await sequelize
      .query(
        `CREATE TRIGGER ${name} BEFORE ${change} ON audit_entries FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only'`,
      )
      .catch(tolerate);
  }
}

function tolerate(error: unknown): void {
  if (!NOT_ALLOWED.includes(mysqlErrno(error) ?? 0)) throw error;
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.dropTable('audit_heads');
  await schema.dropTable('audit_entries');
}
