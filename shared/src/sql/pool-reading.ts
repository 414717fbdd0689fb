import type { Sequelize } from 'sequelize';
import type { PoolReading } from '../metrics/pool-metrics.js';

/** What Sequelize's types leave out of its pool. */
interface PoolCounts {
  available: number;
  using: number;
  waiting: number;
  maxSize: number;
}

/** How busy the connections of `sequelize` are right now. */
export function readPool({ connectionManager }: Sequelize): PoolReading {
  const { pool } = connectionManager as typeof connectionManager & { pool: PoolCounts };
  return { used: pool.using, idle: pool.available, waiting: pool.waiting, max: pool.maxSize };
}
