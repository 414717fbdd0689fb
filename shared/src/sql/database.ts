import { createConnection, escapeId, type Connection } from 'mysql2/promise';
import { Sequelize } from 'sequelize';
import type { AppLogger } from '../logger/logger.js';
import { UnavailableError } from '../errors/app-error.js';
import { untilConnected } from './connect-retry.js';
import { traced } from '../tracing/tracing.js';
import { toUnavailable } from './database-errors.js';
import { sendTransactionsPlainly } from './plain-transactions.js';
import { assertNoSecondConnection, insideTransaction } from './statements/one-connection.js';
import { withExactDates } from './statements/exact-dates.js';
import { statementSpan } from './statements/statement-span.js';

export interface DatabaseOptions {
  logger: AppLogger;
  /** Most connections this process holds at once. */
  poolMax?: number;
  /** How long a request waits for a free connection before it is told "unavailable". */
  acquireTimeoutMs?: number;
  /** How long one TCP connect and login may take. */
  connectTimeoutMs?: number;
  /** How long start-up keeps trying to reach the server. */
  deadlineMs?: number;
}

/** Names and texts in any language; the newest Unicode collation MySQL and MariaDB share. */
const COLLATION = 'utf8mb4_unicode_520_ci';

/** The server's own default differs between versions; ours refuses what would lose data. */
const SQL_MODE = [
  'STRICT_TRANS_TABLES',
  'NO_ZERO_DATE',
  'NO_ZERO_IN_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
  'ONLY_FULL_GROUP_BY',
].join(',');

/** A request gives up on another's row lock long before the server's 50 s would pass. */
const LOCK_WAIT_SECONDS = 3;

/**
 * The server frees the locks of a client that vanished without closing its socket after this time.
 * It must exceed the pool's idle time, or the pool would hand out connections the server has cut.
 */
export const SESSION_IDLE_SECONDS = 120;
const POOL_IDLE_MS = 30_000;

/**
 * Statements that a connection keeps prepared; the one that was not used for longest goes first.
 * The server keeps 16,382 for all (`max_prepared_stmt_count`): with 18 connections a process, that
 * is enough for 18 processes. A service has fewer texts than this, because none of them depends on
 * its values or their number.
 */
export const MOST_PREPARED = 50;

/**
 * Opens a pool and waits until the server answers.
 *
 * Every session runs in strict mode, in UTC, and at READ COMMITTED: it takes no gap locks, so
 * inserts do not deadlock with ranges others delete or scan, and each statement sees what is
 * committed, so "lock the row, then look" needs no second thought. It is set once per connection,
 * which spares every transaction a round trip.
 *
 * Each later failure to reach the server surfaces as UnavailableError('database_unavailable'),
 * from queries, models and transactions alike.
 *
 * @throws UnavailableError('database_unavailable') when the server has not answered in time.
 */
export async function connectDatabase(url: string, options: DatabaseOptions): Promise<Sequelize> {
  const sequelize = openDatabase(url, options);
  try {
    const { logger, deadlineMs = 30_000 } = options;
    await untilConnected(() => sequelize.authenticate(), { deadlineMs, logger });
  } catch (error) {
    await sequelize.close();
    throw error;
  }
  return sequelize;
}

/**
 * Asks the server for a sign of life, for a readiness probe.
 *
 * @throws UnavailableError('database_unavailable') when there is none within `timeoutMs`.
 */
export async function pingDatabase(
  sequelize: Sequelize,
  { timeoutMs = 1000 }: { timeoutMs?: number } = {},
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new UnavailableError('database_unavailable', 'The database does not answer', {
          info: { timeoutMs },
        }),
      );
    }, timeoutMs);
  });
  try {
    await Promise.race([sequelize.query('SELECT 1'), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Creates the database named in `url` unless it is there; the account needs the right to. */
export async function createDatabaseIfMissing(
  url: string,
  { logger, deadlineMs = 30_000 }: Pick<DatabaseOptions, 'logger' | 'deadlineMs'>,
): Promise<void> {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  if (name === '') throw new Error('The database URL names no database');
  server.pathname = '';
  const connection = await untilConnected(() => createConnection(server.href), {
    deadlineMs,
    logger,
  });
  try {
    await createUtf8Database(connection, name);
  } finally {
    await connection.end();
  }
}

async function createUtf8Database(connection: Connection, name: string): Promise<void> {
  await connection.query(
    `CREATE DATABASE IF NOT EXISTS ${escapeId(name, true)} CHARACTER SET utf8mb4 COLLATE ${COLLATION}`,
  );
}

/** The same pool, of which nobody knows yet whether the server answers. */
export function openDatabase(
  url: string,
  options: Pick<DatabaseOptions, 'poolMax' | 'acquireTimeoutMs' | 'connectTimeoutMs'>,
): Sequelize {
  const { poolMax = 10, acquireTimeoutMs = 2000, connectTimeoutMs = 3000 } = options;
  const sequelize = new Sequelize(url, {
    dialect: 'mysql',
    logging: false,
    timezone: '+00:00',
    pool: { max: poolMax, min: 0, acquire: acquireTimeoutMs, idle: POOL_IDLE_MS, evict: 5000 },
    define: { charset: 'utf8mb4', collate: COLLATION, underscored: true },
    dialectOptions: {
      charset: COLLATION,
      connectTimeout: connectTimeoutMs,
      supportBigNumbers: true,
      maxPreparedStatements: MOST_PREPARED,
    },
  });
  sequelize.addHook('afterConnect', prepareSession);
  sendTransactionsPlainly(sequelize);
  reportAsUnavailable(sequelize);
  return sequelize;
}

interface DriverConnection {
  stream: { setNoDelay?: (on: boolean) => void };
  promise: () => Connection;
}

async function prepareSession(connection: unknown): Promise<void> {
  const driver = connection as DriverConnection;
  driver.stream.setNoDelay?.(true);
  const session = driver.promise();
  await Promise.all([
    session.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
    session.query(
      `SET SESSION sql_mode = '${SQL_MODE}', innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS},
       wait_timeout = ${SESSION_IDLE_SECONDS}`,
    ),
  ]);
}

type AsyncMethod = (...args: unknown[]) => Promise<unknown>;

/**
 * Sequelize has no hook for errors, and models reach the server through these two methods only:
 * replacing them on the instance is the one place where a lost server can be named for everyone.
 */
function reportAsUnavailable(sequelize: Sequelize): void {
  const translated =
    (method: AsyncMethod): AsyncMethod =>
    async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        throw toUnavailable(error);
      }
    };
  const query = sequelize.query.bind(sequelize) as AsyncMethod;
  const transaction = sequelize.transaction.bind(sequelize) as AsyncMethod;
  const spanned: AsyncMethod = (sql, options, ...rest) => {
    const { transaction: tx } = (options ?? {}) as { transaction?: unknown };
    if (!tx) assertNoSecondConnection(sequelize);
    return traced(
      () => statementSpan(sql),
      () => query(sql, withExactDates(options), ...rest),
    );
  };
  const watched: AsyncMethod = (...args) => {
    assertNoSecondConnection(sequelize);
    const inWork = (argument: unknown) =>
      typeof argument !== 'function'
        ? argument
        : (...given: unknown[]): unknown =>
            insideTransaction(sequelize, () => (argument as AsyncMethod)(...given));
    return transaction(...args.map(inWork));
  };
  sequelize.query = translated(spanned) as Sequelize['query'];
  sequelize.transaction = translated(watched) as Sequelize['transaction'];
}
