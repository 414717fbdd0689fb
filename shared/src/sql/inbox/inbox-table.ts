import type { QueryInterface } from 'sequelize';

/** Creates `inbox`, for a service's migration. Safe to run again. */
export async function createInboxTable(queryInterface: QueryInterface): Promise<void> {
  await queryInterface.sequelize.query(`
    CREATE TABLE IF NOT EXISTS inbox (
      consumer VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      message_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (consumer, message_id),
      KEY inbox_age (created_at)
    ) ENGINE = InnoDB`);
}
