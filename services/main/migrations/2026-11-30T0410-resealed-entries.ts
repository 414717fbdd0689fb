import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { mysqlErrno } from '@gatehouse/shared/sql/database-errors';
import type { QueryInterface } from 'sequelize';

/** With a binary log, MySQL lets only SUPER make triggers (1419); or the account may not (1142). */
const NOT_ALLOWED = [1142, 1227, 1419];

const STAYS = [
  ...['community_id', 'seq', 'event_id', 'type', 'actor_id', 'account_id', 'at', 'address'],
  ...['correlation_id', 'prev_hash', 'hash'],
];

/**
 * Entries from before names were kept beside them are parted from theirs, once: `resealed_mac` vouches for
 * what is left, as the hash does for all others. `names_sealed_to` says up to which entry a log was looked
 * through. To the release before such an entry is one that was changed.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await addColumnsIfMissing(schema, 'audit_entries', {
    resealed_mac: 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
  await addColumnsIfMissing(schema, 'audit_heads', {
    names_sealed_to: 'BIGINT UNSIGNED NOT NULL DEFAULT 0',
  });
  const name = 'audit_entries_no_update';
  const isSame = STAYS.map((column) => `OLD.${column} <=> NEW.${column}`).join(' AND ');
  await sequelize.query(`DROP TRIGGER IF EXISTS ${name}`).catch(tolerate);
  await sequelize
    .query(
      `CREATE TRIGGER ${name} BEFORE UPDATE ON audit_entries FOR EACH ROW
       IF NOT (OLD.resealed_mac IS NULL AND NEW.resealed_mac IS NOT NULL AND ${isSame}) THEN
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only';
       END IF`,
    )
    .catch(tolerate);
}

function tolerate(error: unknown): void {
  if (!NOT_ALLOWED.includes(mysqlErrno(error) ?? 0)) throw error;
}
