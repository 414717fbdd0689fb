import { createHash } from 'node:crypto';
import type { QueryInterface } from 'sequelize';
import { addColumnsIfMissing } from '../add-columns.js';

/**
 * Events of one aggregate always fall into the same partition; whoever holds a partition's row in
 * `outbox_partitions` is the only one who publishes it. That is what keeps the order, and sixteen
 * of them are what lets several relays work at the same time.
 */
export const PARTITIONS = 16;

/** The partition, 0 to 15, that `aggregateKey` belongs to. Never change it while rows wait. */
export function partitionOf(aggregateKey: string): number {
  return createHash('sha256').update(aggregateKey).digest().readUInt8(0) % PARTITIONS;
}

/** Creates `outbox` and `outbox_partitions`, for a service's migration. Safe to run again. */
export async function createOutboxTables(queryInterface: QueryInterface): Promise<void> {
  const { sequelize } = queryInterface;
  // The envelope is text: MariaDB has no JSON type of its own, and nobody searches inside it.
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS outbox (
      id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
      partition_no TINYINT UNSIGNED NOT NULL,
      aggregate_key VARCHAR(255) NOT NULL,
      envelope MEDIUMTEXT NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      KEY outbox_partition_order (partition_no, id)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS outbox_partitions (
      partition_no TINYINT UNSIGNED NOT NULL,
      PRIMARY KEY (partition_no)
    ) ENGINE = InnoDB`);
  const rows = Array.from({ length: PARTITIONS }, (_, partition) => `(${partition})`);
  await sequelize.query(
    `INSERT INTO outbox_partitions (partition_no) VALUES ${rows.join(', ')}
     ON DUPLICATE KEY UPDATE partition_no = partition_no`,
  );
}

/**
 * Creates `outbox_dead`, for a service's migration, and the mark of events that were held against
 * their contract when they were recorded; an older release leaves it unset. Safe to run again.
 */
export async function createOutboxDead(queryInterface: QueryInterface): Promise<void> {
  await addColumnsIfMissing(queryInterface, 'outbox', {
    checked: 'BOOLEAN NOT NULL DEFAULT FALSE',
  });
  await queryInterface.sequelize.query(`
    CREATE TABLE IF NOT EXISTS outbox_dead (
      id CHAR(36) NOT NULL,
      event_id VARCHAR(255) NULL,
      type VARCHAR(255) NULL,
      aggregate_key VARCHAR(255) NOT NULL,
      envelope MEDIUMTEXT NOT NULL,
      attempts INT UNSIGNED NOT NULL,
      reason VARCHAR(1000) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      died_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      KEY outbox_dead_order (died_at, id)
    ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
}
