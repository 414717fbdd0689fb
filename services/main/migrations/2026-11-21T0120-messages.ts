import { createIdempotencyTable } from '@gatehouse/shared/sql/idempotency/idempotency-table';
import { createOutboxTables } from '@gatehouse/shared/sql/outbox/outbox-table';
import type { QueryInterface } from 'sequelize';

/** Events that wait for the broker, and answers kept for repeated requests. */
export async function up(schema: QueryInterface): Promise<void> {
  await createOutboxTables(schema);
  await createIdempotencyTable(schema);
}

export async function down(schema: QueryInterface): Promise<void> {
  for (const table of ['idempotent_responses', 'outbox_partitions', 'outbox']) {
    await schema.dropTable(table);
  }
}
