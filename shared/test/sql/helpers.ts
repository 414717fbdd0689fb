import { QueryTypes, type Sequelize } from 'sequelize';
import { createLogger } from 'winston';
import { newId } from '../../src/ids/ids.js';
import { connectDatabase } from '../../src/sql/database.js';
import { createIdempotencyTable } from '../../src/sql/idempotency/idempotency-table.js';
import { createInboxTable } from '../../src/sql/inbox/inbox-table.js';
import { checkOutbox } from '../../src/sql/outbox/outbox-check.js';
import { createOutboxDead, createOutboxTables } from '../../src/sql/outbox/outbox-table.js';
import type { OutboxEnvelope } from '../../src/sql/outbox/outbox-envelope.js';
import { createTestDatabase } from '../../src/testing/test-database.js';

export const logger = createLogger({ silent: true });

export interface SqlFixture {
  url: string;
  sequelize: Sequelize;
  /** Another pool on the same database, as another process would have. Closed with the fixture. */
  connect(poolMax?: number): Promise<Sequelize>;
  close(): Promise<void>;
}

/** A database of its own with all tables of this package. */
export async function createSqlFixture(label: string): Promise<SqlFixture> {
  const database = await createTestDatabase(label);
  const pools: Sequelize[] = [];
  const connect = async (poolMax = 10): Promise<Sequelize> => {
    const pool = await connectDatabase(database.url, { logger, poolMax });
    checkOutbox(pool, () => undefined);
    pools.push(pool);
    return pool;
  };
  const sequelize = await connect(25);
  const queryInterface = sequelize.getQueryInterface();
  await createOutboxTables(queryInterface);
  await createOutboxDead(queryInterface);
  await createInboxTable(queryInterface);
  await createIdempotencyTable(queryInterface);
  return {
    url: database.url,
    sequelize,
    connect,
    async close() {
      await Promise.all(pools.map((pool) => pool.close()));
      await database.drop();
    },
  };
}

export interface TestEvent extends OutboxEnvelope {
  number: number;
}

export function eventOf(subject: string, number = 0): TestEvent {
  return { id: newId(), subject, type: 'shop.order.placed.v1', number };
}

/** One number out of the database. */
export async function scalar(sequelize: Sequelize, sql: string): Promise<number> {
  const [row] = await sequelize.query<Record<string, number>>(sql, { type: QueryTypes.SELECT });
  return Number(Object.values(row ?? {})[0]);
}

export function pendingRows(sequelize: Sequelize): Promise<number> {
  return scalar(sequelize, 'SELECT COUNT(*) FROM outbox');
}

/** A repeatable stream of numbers in [0, 1) (mulberry32), so that a failing run can be replayed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
