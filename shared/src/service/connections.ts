import type { AppLogger } from '../logger/logger.js';
import type { Broker } from '../messaging/broker.js';
import { connectBroker } from '../messaging/link/connection.js';
import type { Contracts } from '../messaging/contracts/contracts.js';
import type { Metrics } from '../metrics/metrics.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../redis/redis.js';
import { startTracing } from '../tracing/start-tracing.js';
import type { TracingConfig } from '../tracing/tracing-variables.js';
import type { HealthChecks } from './health-report.js';

/** The addresses, as the configuration of a service names them. */
export interface ConnectionsConfig extends TracingConfig {
  REDIS_URL: string;
  RABBITMQ_URL: string;
  BROKER_NAMESPACE: string;
}

/** What every service keeps open as long as it runs. */
export interface Connections {
  redis: RedisClient;
  broker: Broker;
  /** What the service cannot do its work without, by name. */
  checks: HealthChecks;
  /** Closes them and the stores, the last opened first. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** The name by which the contracts know the service. */
  service: string;
  contracts: Contracts;
  logger: AppLogger;
  metrics: Metrics;
  /** Other waits before a failed message is tried again; tests have less time. */
  ladderMs?: readonly number[] | undefined;
}

/** A service's own stores, by whatever names. */
export interface Stores {
  /** Whether each of them answers. */
  checks: HealthChecks;
}

/** Told how to close each thing that was opened, as soon as it is open. */
export type CloseLater = (close: () => Promise<unknown>) => void;

/**
 * Opens the way that traces go, then a service's own stores, Redis and the broker. When one cannot
 * be had, those already open are closed again.
 */
export async function openConnections<Own extends Stores>(
  config: ConnectionsConfig,
  { service, contracts, logger, metrics, ladderMs }: ConnectOptions,
  openStores: (closeLater: CloseLater) => Promise<Own>,
): Promise<Own & Connections> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    closers.push(await startTracing(config, service, logger));
    const stores = await openStores((closeOne) => closers.push(closeOne));
    const redis = createRedis(config.REDIS_URL, logger);
    await connectRedis(redis);
    closers.push(() => closeRedis(redis));
    const broker = await connectBroker({
      url: config.RABBITMQ_URL,
      namespace: config.BROKER_NAMESPACE,
      service,
      contracts,
      logger,
      metrics,
      ...(ladderMs === undefined ? {} : { ladderMs }),
    });
    closers.push(() => broker.close());
    const checks = { redis: () => redis.ping(), rabbitmq: () => broker.check() };
    return { ...stores, redis, broker, checks: { ...stores.checks, ...checks }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
