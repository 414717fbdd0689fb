import type { Registry } from 'prom-client';
import type { Sequelize } from 'sequelize';
import { registerPoolMetrics } from '../metrics/pool-metrics.js';
import type { AppLogger } from '../logger/logger.js';
import { createDeadLetters, type DeadLetters } from '../messaging/dead-letters/dead-letters.js';
import { eventCheck } from '../messaging/contracts/event-check.js';
import { connectDatabase, openDatabase, pingDatabase } from '../sql/database.js';
import { checkOutbox } from '../sql/outbox/outbox-check.js';
import { limitOutbox } from '../sql/outbox/outbox-limit.js';
import { readPool } from '../sql/pool-reading.js';
import { createOutboxDeadLetters, joinDeadLetters } from './outbox-dead-letters.js';
import {
  openConnections,
  type Connections,
  type ConnectionsConfig,
  type ConnectOptions,
} from './connections.js';

export interface SqlConnectionsConfig extends ConnectionsConfig {
  MYSQL_URL: string;
  MYSQL_POOL: number;
  /** Where what may be some moments behind is read, such as a replica; where all else is, if absent. */
  MYSQL_READER_URL?: string | undefined;
  /** Events that may wait for the broker before changes are refused. */
  OUTBOX_LIMIT: number;
}

/** What a service with a MySQL database keeps open as long as it runs. */
export interface SqlConnections extends Connections {
  sequelize: Sequelize;
  /** For the outbox relay alone: under load it must not queue behind requests for a connection. */
  relaySequelize: Sequelize;
  /**
   * For what may be some moments behind and is never written here: reports, files, logs. The service
   * can do its work without it, so it is neither waited for nor among the checks.
   */
  reader: Sequelize;
}

/** Opens all connections; when one cannot be had, those already open are closed again. */
export function openSqlConnections(
  config: SqlConnectionsConfig,
  options: ConnectOptions,
): Promise<SqlConnections> {
  const open = (poolMax: number) =>
    connectDatabase(config.MYSQL_URL, { logger: options.logger, poolMax });
  return openConnections(config, options, async (closeLater) => {
    const sequelize = await open(config.MYSQL_POOL);
    closeLater(() => sequelize.close());
    limitOutbox(sequelize, config.OUTBOX_LIMIT);
    checkOutbox(sequelize, eventCheck(options.contracts));
    const relaySequelize = await open(2);
    closeLater(() => relaySequelize.close());
    const reader = openReader(config, sequelize);
    if (reader !== sequelize) closeLater(() => reader.close());
    return { sequelize, relaySequelize, reader, checks: { mysql: () => pingDatabase(sequelize) } };
  });
}

/** Without a place of its own it is the pool that writes: then nothing is ever behind. */
function openReader(config: SqlConnectionsConfig, sequelize: Sequelize): Sequelize {
  const url = config.MYSQL_READER_URL;
  return url === undefined ? sequelize : openDatabase(url, { poolMax: config.MYSQL_POOL });
}

/** What the service could not publish, and what it could not handle. */
export function deadLettersOf(
  { sequelize, broker }: Pick<SqlConnections, 'sequelize' | 'broker'>,
  logger: AppLogger,
): DeadLetters {
  const { contracts } = broker;
  const outbox = createOutboxDeadLetters({ sequelize, contracts, logger });
  return joinDeadLetters(outbox, createDeadLetters(broker));
}

/** The gauges of all pools; see `registerPoolMetrics`. */
export function registerSqlPools(
  registry: Registry,
  { sequelize, relaySequelize, reader }: Omit<SqlConnections, keyof Connections>,
): void {
  registerPoolMetrics(registry, {
    mysql: () => readPool(sequelize),
    'mysql relay': () => readPool(relaySequelize),
    ...(reader !== sequelize && { 'mysql reader': () => readPool(reader) }),
  });
}
