import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { registerPoolMetrics } from '@gatehouse/shared/metrics/pool-metrics';
import { isTracing } from '@gatehouse/shared/tracing/tracing';
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import type { Registry } from 'prom-client';
import { CHECK_ENDS_WITHIN_MS } from './checks.js';
import { MongoPoolWatch } from './pool.js';
import { MongoRenewal } from './renewal.js';
import { traceCommands } from './tracing.js';

/** Nothing that somebody waits for waits longer for MongoDB than this, in milliseconds. */
const SOON = { connectMs: 2000, answerMs: 5000 };
/** Whom nobody waits for: MongoDB may be starting still, and an index of long feeds takes minutes. */
const WHENEVER = { connectMs: 30_000, answerMs: 0 };
const PING_MS = 1000;
const POOL_SIZE = 20;

/**
 * Connects to MongoDB or fails. Afterwards the connection finds MongoDB again by itself, and every
 * command answers or fails within seconds, unless it is patient.
 */
export async function connectMongo(
  url: string,
  logger: AppLogger,
  { registry, checksEndWithinMs = CHECK_ENDS_WITHIN_MS, isPatient = false }: MongoOptions = {},
): Promise<Connection> {
  const options = () => connectOptions(isPatient ? WHENEVER : SOON);
  const connection = mongoose.createConnection(url, options());
  const pool = new MongoPoolWatch(POOL_SIZE);
  if (registry !== undefined) registerPoolMetrics(registry, { mongodb: () => pool.read() });
  new MongoRenewal(connection, {
    logger,
    reopen: () => connection.openUri(url, options()),
    follow: (client) => {
      pool.follow(client);
      if (isTracing()) traceCommands(client);
    },
    checksEndWithinMs,
  });
  let closing = false;
  connection.on('disconnecting', () => (closing = true));
  connection.on('disconnected', () => {
    if (!closing) logger.warn('MongoDB is away');
  });
  connection.on('reconnected', () => logger.info('MongoDB is back'));
  // Each failed command tells its caller; without a listener the event would end the process.
  connection.on('error', (error: unknown) => logger.warn('MongoDB connection failed', { error }));
  return connection.asPromise();
}

interface MongoOptions {
  /** Where to show how busy the connections are. */
  registry?: Registry | undefined;
  /** How long the driver may take to look for MongoDB once before it counts as stuck. */
  checksEndWithinMs?: number;
  /** Waits for a MongoDB that is not there yet, and for however long a command takes. */
  isPatient?: boolean;
}

/** New each time: whoever connects takes away what it has read. */
const connectOptions = ({ connectMs, answerMs }: typeof SOON): ConnectOptions => ({
  // Indexes are made by the migrate command, not by whoever starts first.
  autoIndex: false,
  autoCreate: false,
  // A command must fail while MongoDB is away; a queued one would wait, and its caller with it.
  bufferCommands: false,
  serverSelectionTimeoutMS: connectMs,
  connectTimeoutMS: connectMs,
  waitQueueTimeoutMS: connectMs,
  socketTimeoutMS: answerMs,
  minPoolSize: 1,
  maxPoolSize: POOL_SIZE,
  monitorCommands: isTracing(),
  // What is acknowledged survives a crash of MongoDB, and a failover where there are several.
  writeConcern: { w: 'majority', journal: true },
});

/** Resolves when MongoDB answers; rejects soon when it does not. */
export async function pingMongo(connection: Connection): Promise<void> {
  await connection
    .getClient()
    .db()
    .command({ ping: 1 }, { signal: AbortSignal.timeout(PING_MS) });
}
