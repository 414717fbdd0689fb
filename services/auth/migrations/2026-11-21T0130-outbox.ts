import { createOutboxTables } from '@gatehouse/shared/sql/outbox/outbox-table';
import type { QueryInterface } from 'sequelize';

/** Events that wait for the broker. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return createOutboxTables(queryInterface);
}
