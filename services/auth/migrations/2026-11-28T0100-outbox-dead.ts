import { createOutboxDead } from '@gatehouse/shared/sql/outbox/outbox-table';
import type { QueryInterface } from 'sequelize';

/** Events that can never be published are kept apart from those that wait for the broker. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return createOutboxDead(queryInterface);
}
