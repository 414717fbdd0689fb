import type { KeyProvider } from '../auth/key-provider.js';
import type { RightsOf } from '../auth/rights.js';
import { defaultRatesOf, type RATE_VARIABLES } from '../config/rate-variables.js';
import type { ServingConfig } from '../config/serving-variables.js';
import type { AppOptions, ResponseValidation, SecurityOptions } from '../http/app-options.js';
import { createApp } from '../http/create-app.js';
import { Lifecycle } from '../lifecycle/lifecycle.js';
import type { RunnableService } from '../lifecycle/run-process.js';
import { serveRpc, type RpcHandlers } from '../messaging/rpc/rpc-server.js';
import { authenticatorOf } from './authenticator.js';
import type { Connections } from './connections.js';
import { consumersPart, listenersOf, timersOf, type Feature } from './feature.js';
import { httpPart } from './http-part.js';
import type { OpenService, ServiceConfig } from './open-service.js';
import { runnable } from './runnable.js';

export interface HttpServiceConfig
  extends ServiceConfig, ServingConfig, Record<keyof typeof RATE_VARIABLES, number> {
  VALIDATE_RESPONSES: ResponseValidation;
  CORS_ORIGINS: string[];
  API_DOCS: 'on' | 'off';
}

/** Whom a service lets in, and in which of its tenants. */
export interface Admission extends Omit<SecurityOptions, 'authenticate'> {
  keys: KeyProvider;
  rightsOf: RightsOf;
}

type Served = 'spec' | 'handlers' | 'idempotency' | 'redisPrefix' | 'docs' | 'documents';

export interface HttpServiceOptions<Operations, Calls> extends Pick<
  AppOptions<Operations>,
  Served
> {
  /** In order of dependence. */
  features: readonly Feature[];
  /** What answers the calls of other services; see `callsOf`. */
  calls: RpcHandlers<Calls>;
  admission: Admission;
}

/**
 * Puts a service together that is reached by HTTP, calls and events. It starts from the inside out:
 * what its features keep running, then what comes from other services, then HTTP. It stops from the
 * outside in, and its connections are closed last.
 */
export function httpService<Operations, Calls>(
  opened: OpenService<HttpServiceConfig, Connections>,
  { features, calls, admission, ...served }: HttpServiceOptions<Operations, Calls>,
): RunnableService {
  const { name, config, connections, metrics, logger } = opened;
  const { redis, broker, checks } = connections;
  const { keys, rightsOf, ...tenants } = admission;
  const lifecycle = new Lifecycle({ logger });
  const app = createApp<Operations>({
    service: name,
    security: { authenticate: authenticatorOf(opened, { keys, rightsOf }), ...tenants },
    logger,
    metrics,
    redis,
    validateResponses: config.VALIDATE_RESPONSES,
    defaultRates: defaultRatesOf(config),
    corsOrigins: config.CORS_ORIGINS,
    docs: config.API_DOCS === 'on' && {},
    readiness: { lifecycle, checks },
    ...served,
  });
  const http = httpPart(app, config);
  lifecycle
    .add({ name: 'connections', stop: () => connections.close() })
    .add(...timersOf(features))
    .add({ name: 'calls', start: () => serveRpc<Calls>(broker, name, calls) })
    .add(consumersPart(broker, features))
    .add(...listenersOf(features))
    .add(http);
  return runnable(lifecycle, http);
}
