import { join } from 'node:path';
import { createBearerAuthenticator } from '@gatehouse/shared/auth/bearer';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { defaultRatesOf } from '@gatehouse/shared/config/rate-variables';
import { createApp } from '@gatehouse/shared/http/create-app';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import { Lifecycle } from '@gatehouse/shared/lifecycle/lifecycle';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { loadContracts } from '@gatehouse/shared/messaging/contracts';
import type { Subscription } from '@gatehouse/shared/messaging/broker';
import { relayTo } from '@gatehouse/shared/messaging/relay-to';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc-client';
import { serveRpc } from '@gatehouse/shared/messaging/rpc-server';
import { createMetrics, type Metrics } from '@gatehouse/shared/metrics/metrics';
import { httpPart } from '@gatehouse/shared/service/http-part';
import { runnable } from '@gatehouse/shared/service/runnable';
import {
  deadLettersOf,
  openSqlConnections,
  registerSqlPools,
  type SqlConnections,
} from '@gatehouse/shared/service/sql-connections';
import { pingDatabase } from '@gatehouse/shared/sql/database';
import {
  createIdempotencyStore,
  idempotencyLeftovers,
} from '@gatehouse/shared/sql/idempotency-store';
import { outboxMetrics } from '@gatehouse/shared/sql/outbox-metrics';
import { inboxLeftovers } from '@gatehouse/shared/sql/inbox-store';
import { createOutboxRelay } from '@gatehouse/shared/sql/outbox-relay';
import { periodicPurge, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Sequelize } from 'sequelize';
import { now as theClock } from '@gatehouse/shared/time/clock';
import type { Config } from './config.js';
import { createFeatures } from './features.js';
import { PLATFORM } from './features/audit/audit.types.js';
import { visitPhotoLeftovers } from './features/visits/visit-photos.store.js';
import type { operations } from './generated/api.js';
import type { MadeCalls, ServedCalls } from './generated/messages.js';
import { GRANTS } from './generated/permissions.js';
import { createHandlers } from './handlers.js';
import { createCalls } from './messaging/calls.js';
import { startConsumers } from './messaging/consumers.js';
import { readDocumentation, type Documentation } from './reference.js';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  keys?: KeyProvider;
  /** What time it is. */
  now?: () => Date;
}

const rightsOf = rightsFrom(GRANTS);

interface Assembly {
  config: Config;
  connections: SqlConnections;
  spec: Spec;
  documentation: Documentation;
  metrics: Metrics;
  overrides: Overrides;
}

/**
 * main: communities, their people, and visitors coming and going. Connects to everything it needs;
 * nothing comes in before `start`, and `stop` is start backwards.
 */
export async function createMainService(
  config: Config,
  overrides: Overrides,
): Promise<RunnableService> {
  const { logger } = overrides;
  const metrics = createMetrics('main');
  const spec = await loadSpec(join(config.OPENAPI_DIR, 'main.yaml'));
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'), 'main');
  const documentation = await readDocumentation(config);
  const service = 'main';
  const connections = await openSqlConnections(config, { service, contracts, logger, metrics });
  try {
    return await assemble({ config, connections, spec, documentation, metrics, overrides });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function assemble(assembly: Assembly): Promise<RunnableService> {
  const { config, connections, metrics, overrides } = assembly;
  const { sequelize, redis, broker } = connections;
  const { logger, now = theClock } = overrides;

  const rpc = await createRpcClient<MadeCalls>(broker);
  const keys = overrides.keys ?? cachingKeyProvider(() => rpc.call('auth.keys.list', {}));
  const authenticate = createBearerAuthenticator(
    createTokenVerifier({ redis, keys, rightsOf, onLookup: metrics.lookupsOf('token') }),
  );
  const checks = checksOf(connections);
  const checkSelf = () => Promise.all(Object.values(checks).map((check) => check()));
  const parts = { sequelize, rpc, broker, logger, metrics, now, checkSelf };
  const features = createFeatures(config, parts);
  const relay = createOutboxRelay({
    sequelize: connections.relaySequelize,
    publisher: relayTo(broker),
    logger,
  });
  const lifecycle = new Lifecycle({ logger });
  const app = createApp<operations>({
    ...{ service: 'main', spec: assembly.spec, ...assembly.documentation },
    handlers: createHandlers({ ...features, deadLetters: deadLettersOf(connections, logger) }),
    security: {
      ...{ authenticate, tenantHeader: 'X-Community-Id' },
      // The log of the platform is kept like that of a community.
      tenantExists: async (id) => id === PLATFORM || (await features.communities.exists(id)),
    },
    logger,
    metrics,
    redis,
    idempotency: createIdempotencyStore(sequelize),
    validateResponses: config.VALIDATE_RESPONSES,
    defaultRates: defaultRatesOf(config),
    corsOrigins: config.CORS_ORIGINS,
    readiness: { lifecycle, checks },
  });

  const calls = createCalls(features);
  let consumers: Subscription | undefined;
  registerSqlPools(metrics.registry, connections);
  const purge = periodicPurge({ leftovers: leftoversOf(sequelize), logger, now });
  const http = httpPart(app, config);
  lifecycle
    .add({ name: 'connections', stop: () => connections.close() })
    .add(outboxMetrics(metrics.registry, connections.relaySequelize))
    .add({ name: 'outbox relay', start: () => relay.start(), stop: () => relay.stop() });
  for (const timer of features.timers) lifecycle.add(timer);
  lifecycle
    .add(purge)
    .add({ name: 'calls', start: () => serveRpc<ServedCalls>(broker, 'main', calls) })
    .add({
      name: 'consumers',
      start: async () => {
        consumers = await startConsumers(broker, features);
      },
      stop: () => consumers?.stop(),
    })
    .add(features.presenceListener)
    .add(http);
  return runnable(lifecycle, http);
}

/** What the service cannot do its work without. */
function checksOf({ sequelize, redis, broker }: Assembly['connections']) {
  return {
    mysql: () => pingDatabase(sequelize),
    redis: () => redis.ping(),
    rabbitmq: () => broker.check(),
  };
}

/** What nobody needs any more after a while. */
function leftoversOf(sequelize: Sequelize): Leftovers[] {
  return [
    idempotencyLeftovers(sequelize),
    inboxLeftovers(sequelize),
    visitPhotoLeftovers(sequelize),
  ];
}
