import { createBearerAuthenticator } from '@gatehouse/shared/auth/bearer';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { defaultRatesOf } from '@gatehouse/shared/config/rate-variables';
import { createApp } from '@gatehouse/shared/http/create-app';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import { Lifecycle } from '@gatehouse/shared/lifecycle/lifecycle';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { loadContracts } from '@gatehouse/shared/messaging/contracts';
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
import { outboxMetrics } from '@gatehouse/shared/sql/outbox-metrics';
import { createOutboxRelay } from '@gatehouse/shared/sql/outbox-relay';
import { periodicPurge } from '@gatehouse/shared/sql/purge';
import { join } from 'node:path';
import { now as theClock } from '@gatehouse/shared/time/clock';
import { createKeptAnswers } from './answers/kept-answers.js';
import type { Config } from './config.js';
import { createFeatures } from './features.js';
import type { PasswordHasher } from './features/accounts/password-hasher.js';
import { rightsOf } from './features/permissions/permissions.js';
import type { FindUnit } from './features/invitations/invitations.service.js';
import { createCommunities } from './features/rights/communities.js';
import type { MadeCalls, ServedCalls } from './generated/messages.js';
import { createHandlers } from './handlers.js';
import { leftoversOfAuth } from './leftovers.js';
import { createCalls } from './messaging/calls.js';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  hasher?: PasswordHasher;
  now?: () => Date;
  /** How often to look for a new signing key, in milliseconds. */
  lookForKeysEveryMs?: number;
  /** With which keys this process checks tokens; else with those it publishes. */
  keys?: KeyProvider;
}

interface Assembly {
  config: Config;
  connections: SqlConnections;
  spec: Spec;
  metrics: Metrics;
  overrides: Overrides;
}

/**
 * Puts auth together: connections, then features, then the doors through which they are reached.
 * Nothing comes in before `start`; `stop` is start backwards.
 */
export async function createAuthService(
  config: Config,
  overrides: Overrides,
): Promise<RunnableService> {
  const { logger } = overrides;
  const metrics = createMetrics('auth');
  const spec = await loadSpec(join(config.OPENAPI_DIR, 'auth.yaml'));
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'), 'auth');
  const connections = await openSqlConnections(config, {
    service: 'auth',
    contracts,
    logger,
    metrics,
  });
  try {
    return await assemble({ config, connections, spec, metrics, overrides });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function assemble(assembly: Assembly): Promise<RunnableService> {
  const { config, connections, spec, metrics, overrides } = assembly;
  const { sequelize, redis, broker } = connections;
  const { logger, hasher, now = theClock, lookForKeysEveryMs = 2000 } = overrides;
  const push = broker.pusher.push.bind(broker.pusher);
  const redisPrefix = [config.BROKER_NAMESPACE, 'auth'].filter(Boolean).join(':');
  const { findUnit, communities } = await askingMain(broker);
  const given = { logger, hasher, now, lookForKeysEveryMs };
  const parts = { sequelize, redis, redisPrefix, push, findUnit, communities, ...given };
  const features = await createFeatures(config, parts);
  const { keys, keyRing } = features;

  const health = { mysql: () => pingDatabase(sequelize), redis: () => redis.ping() };
  const calls = createCalls({ ...features, health });
  const provider = overrides.keys ?? cachingKeyProvider(() => keys.publicKeys());
  const onLookup = metrics.lookupsOf('token');
  const verify = createTokenVerifier({ redis, keys: provider, rightsOf, onLookup });
  const answers = createKeptAnswers(sequelize, config.KEY_ENCRYPTION_SECRET);
  const lifecycle = new Lifecycle({ logger });
  const app = createApp({
    service: 'auth',
    spec,
    handlers: createHandlers({
      ...{ ...features, answers, deadLetters: deadLettersOf(connections, logger) },
    }),
    idempotency: answers,
    security: {
      authenticate: createBearerAuthenticator(verify),
      tenantHeader: 'X-Community-Id',
      tenantExists: (id) => communities.exists(id),
    },
    logger,
    metrics,
    redis,
    redisPrefix,
    validateResponses: config.VALIDATE_RESPONSES,
    defaultRates: defaultRatesOf(config),
    ...{ corsOrigins: config.CORS_ORIGINS, docs: config.API_DOCS === 'on' && {} },
    readiness: { lifecycle, checks: { ...health, rabbitmq: () => broker.check() } },
  });
  const relay = createOutboxRelay({
    sequelize: connections.relaySequelize,
    publisher: relayTo(broker),
    logger,
  });
  registerSqlPools(metrics.registry, connections);
  const purge = periodicPurge({ leftovers: leftoversOfAuth(sequelize), logger, now });
  const http = httpPart(app, config);

  lifecycle
    .add({ name: 'connections', stop: () => connections.close() })
    .add(keyRing)
    .add(outboxMetrics(metrics.registry, connections.relaySequelize))
    .add({ name: 'outbox relay', start: () => relay.start(), stop: () => relay.stop() })
    .add(purge)
    .add({ name: 'calls', start: () => serveRpc<ServedCalls>(broker, 'auth', calls) })
    .add(http);
  return runnable(lifecycle, http);
}

/** What auth asks main. */
async function askingMain(broker: SqlConnections['broker']) {
  const rpc = await createRpcClient<MadeCalls>(broker);
  const findUnit: FindUnit = async (communityId, unitId) =>
    (await rpc.call('main.unit.get', { communityId, unitId })).unit;
  const communities = createCommunities(
    async (communityId) => (await rpc.call('main.community.get', { communityId })).community,
  );
  return { findUnit, communities };
}
