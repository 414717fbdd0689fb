import { mysqlErrno } from '@gatehouse/shared/sql/database-errors';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/** With a binary log, MySQL lets only SUPER make triggers (1419); or the account may not (1142). */
const NOT_ALLOWED = [1142, 1227, 1419];

/**
 * The gate log: what came and went, which is added and never changed; its places in the chain of its
 * community, and which entries wait for one; who came, beside it, as names are erased while the chain stays;
 * and what in it does not fit. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  for (const table of [ENTRIES, WAITING, LINKS, HEADS, PEOPLE, CONFLICTS])
    await sequelize.query(table);
  // They stop mistakes, not intruders, whom the chain gives away: a server without them is no weaker.
  for (const table of ['gate_entries', 'gate_entry_links']) {
    const name = `${table}_no_update`;
    await sequelize.query(`DROP TRIGGER IF EXISTS ${name}`).catch(tolerate);
    await sequelize
      .query(
        `CREATE TRIGGER ${name} BEFORE UPDATE ON ${table} FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The gate log is append-only'`,
      )
      .catch(tolerate);
  }
}

function tolerate(error: unknown): void {
  if (!NOT_ALLOWED.includes(mysqlErrno(error) ?? 0)) throw error;
}

const ENTRIES = `
  CREATE TABLE IF NOT EXISTS gate_entries (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    device_id ${ID} NULL,
    nonce VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    content BINARY(32) NULL COMMENT 'SHA-256 of what the device brought',
    seq BIGINT UNSIGNED NULL,
    clock_gen INT UNSIGNED NULL,
    direction ${WORD} NOT NULL,
    subject_type ${WORD} NOT NULL,
    subject_id ${ID} NULL,
    max_uses INT UNSIGNED NULL,
    people INT UNSIGNED NOT NULL,
    gate_id ${ID} NOT NULL,
    guard_account_id ${ID} NULL,
    device_at DATETIME(3) NULL,
    at DATETIME(3) NOT NULL,
    time_quality ${WORD} NOT NULL,
    received_at DATETIME(3) NOT NULL,
    offline TINYINT(1) NOT NULL,
    reason VARCHAR(200) ${EXACT} NULL,
    corrects ${ID} NULL,
    people_digest ${HASH} NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE KEY gate_entries_nonce (community_id, device_id, nonce),
    KEY gate_entries_seq (community_id, device_id, seq),
    KEY gate_entries_at (community_id, at, id),
    KEY gate_entries_gate (community_id, gate_id, at, id),
    KEY gate_entries_direction (community_id, direction, at, id),
    KEY gate_entries_subject (community_id, subject_type, subject_id, at),
    KEY gate_entries_corrects (community_id, corrects),
    KEY gate_entries_guard (community_id, guard_account_id, id)
  ) ENGINE = InnoDB`;

const WAITING = `
  CREATE TABLE IF NOT EXISTS gate_entries_waiting (
    community_id ${ID} NOT NULL,
    entry_id ${ID} NOT NULL,
    PRIMARY KEY (community_id, entry_id)
  ) ENGINE = InnoDB`;

const LINKS = `
  CREATE TABLE IF NOT EXISTS gate_entry_links (
    community_id ${ID} NOT NULL,
    seq BIGINT UNSIGNED NOT NULL,
    entry_id ${ID} NOT NULL,
    prev_hash ${HASH} NOT NULL,
    hash ${HASH} NOT NULL,
    PRIMARY KEY (community_id, seq),
    UNIQUE KEY gate_entry_links_entry (community_id, entry_id)
  ) ENGINE = InnoDB`;

const HEADS = `
  CREATE TABLE IF NOT EXISTS gate_log_heads (
    community_id ${ID} NOT NULL,
    seq BIGINT UNSIGNED NOT NULL,
    hash ${HASH} NOT NULL,
    mac ${HASH} NOT NULL,
    PRIMARY KEY (community_id)
  ) ENGINE = InnoDB`;

const PEOPLE = `
  CREATE TABLE IF NOT EXISTS gate_entry_people (
    community_id ${ID} NOT NULL,
    entry_id ${ID} NOT NULL,
    facts TEXT ${EXACT} NOT NULL,
    salt BINARY(16) NOT NULL,
    erase_at DATETIME(3) NOT NULL,
    PRIMARY KEY (community_id, entry_id),
    KEY gate_entry_people_erase_at (erase_at)
  ) ENGINE = InnoDB`;

const CONFLICTS = `
  CREATE TABLE IF NOT EXISTS gate_conflicts (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    entry_id ${ID} NOT NULL,
    kind ${WORD} NOT NULL,
    subject_type ${WORD} NOT NULL,
    subject_id ${ID} NOT NULL,
    state ${WORD} NOT NULL,
    found_at DATETIME(3) NOT NULL,
    settled_at DATETIME(3) NULL,
    settled_by_id ${ID} NULL,
    settled_by_name VARCHAR(120) ${TEXT} NULL,
    note VARCHAR(400) ${TEXT} NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE KEY gate_conflicts_entry_kind (community_id, entry_id, kind),
    KEY gate_conflicts_state (community_id, state, id),
    KEY gate_conflicts_subject (community_id, subject_type, subject_id)
  ) ENGINE = InnoDB`;
