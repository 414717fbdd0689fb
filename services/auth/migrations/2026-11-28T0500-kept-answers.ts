import { createIdempotencyTable } from '@gatehouse/shared/sql/idempotency/idempotency-table';
import type { QueryInterface } from 'sequelize';

/** Answers kept, sealed, for repeated requests. */
export async function up(queryInterface: QueryInterface): Promise<void> {
  await createIdempotencyTable(queryInterface);
}
