import type { RunnableService } from '../lifecycle/run-process.js';
import { relayTo } from '../messaging/events/relay-to.js';
import { outboxMetrics } from '../sql/outbox/outbox-metrics.js';
import { createOutboxRelay } from '../sql/outbox/outbox-relay.js';
import { periodicPurge, type Leftovers } from '../sql/purge.js';
import { leftoversOf, type Feature } from './feature.js';
import { httpService, type HttpServiceConfig, type HttpServiceOptions } from './http-service.js';
import type { OpenService, ServiceConfig } from './open-service.js';
import { registerSqlPools, type SqlConnections } from './sql-connections.js';

export interface SqlServiceOptions<Operations, Calls> extends HttpServiceOptions<
  Operations,
  Calls
> {
  /** What the service itself keeps for a while, beside what its features do. */
  leftovers: readonly Leftovers[];
  now: () => Date;
}

/**
 * A service over HTTP (see {@link httpService}) with a database, so with an outbox: it publishes what
 * was committed, before and as long as anything else runs, and deletes what nobody needs any more.
 */
export function sqlService<Operations, Calls>(
  opened: OpenService<HttpServiceConfig, SqlConnections>,
  { leftovers, now, ...options }: SqlServiceOptions<Operations, Calls>,
): RunnableService {
  const { connections, metrics, logger } = opened;
  registerSqlPools(metrics.registry, connections);
  const outgrown = [...leftovers, ...leftoversOf(options.features)];
  const purging = { timers: [periodicPurge({ leftovers: outgrown, logger, now })] };
  return httpService(opened, {
    ...options,
    features: [publishing(opened), ...options.features, purging],
  });
}

/** Publishes what was committed, as long as the process runs. */
export function publishing({
  connections,
  metrics,
  logger,
}: Pick<
  OpenService<ServiceConfig, SqlConnections>,
  'connections' | 'metrics' | 'logger'
>): Feature {
  const { relaySequelize, broker } = connections;
  const relay = createOutboxRelay({
    sequelize: relaySequelize,
    publisher: relayTo(broker),
    logger,
  });
  return {
    timers: [
      outboxMetrics(metrics.registry, relaySequelize),
      { name: 'outbox relay', start: () => relay.start(), stop: () => relay.stop() },
    ],
  };
}
