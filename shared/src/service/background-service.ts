import express, { type Express } from 'express';
import type { ServingConfig } from '../config/serving-variables.js';
import type { Readiness } from '../http/app-options.js';
import { operationalRoutes } from '../http/operational-routes.js';
import { Lifecycle, type LifecyclePart } from '../lifecycle/lifecycle.js';
import type { RunnableService } from '../lifecycle/run-process.js';
import type { Subscription } from '../messaging/broker.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Feature } from './feature.js';
import { httpPart } from './http-part.js';
import type { OpenService, ServiceConfig } from './open-service.js';
import { runnable } from './runnable.js';
import { registerSqlPools, type SqlConnections } from './sql-connections.js';
import { publishing } from './sql-service.js';

/**
 * A process of a service with no API: it does what arrives for its features, and what comes due. By
 * HTTP it says no more than how it is.
 *
 * @param process what it is called in `/health`
 */
export function backgroundService(
  opened: OpenService<ServiceConfig & ServingConfig, SqlConnections>,
  process: string,
  features: readonly Feature[],
): RunnableService {
  const { config, connections, metrics, logger } = opened;
  const lifecycle = new Lifecycle({ logger });
  const readiness = { lifecycle, checks: connections.checks };
  const http = httpPart(operationalApp(process, readiness, metrics), config);
  registerSqlPools(metrics.registry, connections);
  lifecycle.add({ name: 'connections', stop: () => connections.close() });
  for (const { timers = [] } of [publishing(opened), ...features])
    for (const timer of timers) lifecycle.add(timer);
  lifecycle.add(consuming(opened, features));
  for (const { listeners = [] } of features) for (const one of listeners) lifecycle.add(one);
  lifecycle.add(http);
  return runnable(lifecycle, http);
}

/** Some of what the contracts give to the service: the rest is other processes' business. */
function consuming(
  { connections: { broker } }: Pick<OpenService<ServiceConfig, SqlConnections>, 'connections'>,
  features: readonly Feature[],
): LifecyclePart {
  const subscriptions: Subscription[] = [];
  return {
    name: 'consumers',
    start: async () => {
      for (const consumer of features.flatMap(({ consumers = [] }) => consumers))
        subscriptions.push(await consumer(broker));
    },
    stop: () => Promise.all(subscriptions.map((subscription) => subscription.stop())),
  };
}

function operationalApp(process: string, readiness: Readiness, metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(operationalRoutes(process, readiness, metrics));
  return app;
}
