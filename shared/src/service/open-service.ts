import { join } from 'node:path';
import type { RunnableService } from '../lifecycle/run-process.js';
import type { AppLogger } from '../logger/logger.js';
import { loadContracts } from '../messaging/contracts/contracts.js';
import { createMetrics, type Metrics } from '../metrics/metrics.js';
import type { Connections, ConnectionsConfig, ConnectOptions } from './connections.js';

export interface ServiceConfig extends ConnectionsConfig {
  /** The folder of the specifications and contracts. */
  OPENAPI_DIR: string;
}

export interface OpenServiceOptions<Config extends ServiceConfig, Open extends Connections> {
  /** By which the contracts and the metrics know the service. */
  name: string;
  /** By which the metrics know the process, where it is not the one that serves the service's API. */
  process?: string;
  config: Config;
  logger: AppLogger;
  /** Other waits before a failed message is tried again; tests have less time. */
  ladderMs?: readonly number[] | undefined;
  /** Opens what the service keeps open; see `openConnections`. */
  open: (config: Config, options: ConnectOptions) => Promise<Open>;
}

/** A service with its connections open: what is there before anything of its own. */
export interface OpenService<Config extends ServiceConfig, Open extends Connections> {
  name: string;
  config: Config;
  logger: AppLogger;
  metrics: Metrics;
  connections: Open;
}

/**
 * Opens a service's connections and has it put together. Whatever goes wrong on the way, they are
 * closed again.
 */
export async function openService<Config extends ServiceConfig, Open extends Connections>(
  { name, process = name, config, logger, ladderMs, open }: OpenServiceOptions<Config, Open>,
  assemble: (opened: OpenService<Config, Open>) => Promise<RunnableService>,
): Promise<RunnableService> {
  const metrics = createMetrics(process);
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'), name);
  const connections = await open(config, { service: name, contracts, logger, metrics, ladderMs });
  try {
    return await assemble({ name, config, logger, metrics, connections });
  } catch (error) {
    await connections.close();
    throw error;
  }
}
