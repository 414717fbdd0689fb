import { createBearerAuthenticator } from '@gatehouse/shared/auth/bearer';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { isLabelled } from '@gatehouse/shared/auth/token-labels';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { ownPortOf } from '@gatehouse/shared/config/serving-variables';
import { startServer, type RunningServer } from '@gatehouse/shared/http/server';
import { Lifecycle, type LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Subscription } from '@gatehouse/shared/messaging/broker';
import { loadContracts } from '@gatehouse/shared/messaging/contracts';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc-client';
import { serveRpc } from '@gatehouse/shared/messaging/rpc-server';
import { openConnections, type Connections } from '@gatehouse/shared/service/connections';
import { createMetrics, type Metrics } from '@gatehouse/shared/metrics/metrics';
import type { Express } from 'express';
import { join } from 'node:path';
import type { Config } from './config.js';
import { drain } from './features/feed/drain.js';
import { FeedGateway } from './features/feed/feed.gateway.js';
import { createFeedMetrics } from './features/feed/feed.metrics.js';
import type { PushEnvelope, SocketServer } from './features/feed/feed.types.js';
import { createReplays } from './features/feed/replays.js';
import { SessionSweep } from './features/feed/session-sweep.js';
import { createSocketServer } from './features/feed/socket-server.js';
import { PresenceAnnouncer } from './features/presence/presence-announcer.js';
import { healthCalls } from './features/health/health.calls.js';
import type { MadeCalls, ServedCalls } from './generated/messages.js';
import { GRANTS } from './generated/permissions.js';
import { addressBehind } from './http/client-address.js';
import { createEdgeApp } from './http/edge-app.js';
import { startEdgeServer, type EdgeServer } from './http/edge-server.js';

export interface Overrides {
  logger: AppLogger;
  /** Where the public keys come from; tests have an issuer of their own. */
  keys?: KeyProvider;
}

interface Assembly {
  config: Config;
  connections: Connections;
  metrics: Metrics;
  overrides: Overrides;
}

/**
 * edge: the browsers' sockets. It keeps nothing: who connects says where it stands, and
 * notification knows what followed. Any number of edges may run.
 */
export async function createEdgeService(
  config: Config,
  overrides: Overrides,
): Promise<RunnableService> {
  const { logger } = overrides;
  const metrics = createMetrics('edge');
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'), 'edge');
  const connections = await openConnections(
    config,
    { service: 'edge', contracts, logger, metrics },
    // An edge has no store of its own.
    () => Promise.resolve({ checks: {} }),
  );
  try {
    return await assemble({ config, connections, metrics, overrides });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function assemble(assembly: Assembly): Promise<RunnableService> {
  const { config, connections, metrics, overrides } = assembly;
  const { redis, broker } = connections;
  const { logger } = overrides;
  const checks = { redis: () => redis.ping(), rabbitmq: () => broker.check() };

  const io = createSocketServer(config.CORS_ORIGINS);
  const { pusher } = broker;
  const presence = new PresenceAnnouncer({ pusher, logger, everyMs: config.PRESENCE_EVERY });
  const gateway = await createGateway(assembly, io, presence);
  const sweep = new SessionSweep({
    sessions: () => gateway.sessions.all(),
    isLabelled: (tokenId) => isLabelled(redis, tokenId),
    drop: (session, reason) => gateway.drop(session, reason),
    logger,
    everyMs: config.SWEEP_EVERY,
    labelsEveryMs: config.LABELS_EVERY,
    renewBeforeMs: config.RENEW_BEFORE,
  });

  const lifecycle = new Lifecycle({ logger });
  const app = createEdgeApp({ lifecycle, checks }, metrics, config.CORS_ORIGINS);
  let server: EdgeServer | undefined;
  lifecycle
    .add({ name: 'connections', stop: () => connections.close() })
    .add({ name: 'calls', start: () => serveRpc<ServedCalls>(broker, 'edge', healthCalls(checks)) })
    .add({ name: 'pushes', start: () => subscribe(connections, { gateway, presence, sweep }) })
    .add(presence)
    .add({ name: 'sweep', start: () => sweep.start(), stop: () => sweep.stop() })
    .add(ownPort(app, config))
    .add({
      name: 'sockets',
      start: async () => {
        const attach = io.attach.bind(io);
        server = await startEdgeServer({ app, attach, port: config.PORT, host: config.HOST });
      },
      stop: async () => {
        server?.stopListening();
        gateway.startDraining();
        await drain(gateway.sessions.all(), gateway.sendAway.bind(gateway), config.DRAIN_WITHIN);
        await server?.close();
      },
    });
  return {
    start: () => lifecycle.start(),
    stop: () => lifecycle.stop(),
    get address() {
      return server?.url;
    },
  };
}

async function createGateway(
  { config, connections, metrics, overrides }: Assembly,
  io: SocketServer,
  presence: PresenceAnnouncer,
): Promise<FeedGateway> {
  const { broker, redis } = connections;
  const rpc = await createRpcClient<MadeCalls>(broker);
  const keys = overrides.keys ?? cachingKeyProvider(() => rpc.call('auth.keys.list', {}));
  // A token is checked once per connection: remembering thousands would be memory for nothing.
  const verify = createTokenVerifier({
    redis,
    keys,
    rightsOf: rightsFrom(GRANTS),
    cacheSize: 500,
    onLookup: metrics.lookupsOf('token'),
  });
  return new FeedGateway({
    io,
    authenticate: createBearerAuthenticator(verify),
    ...createReplays(rpc),
    contracts: broker.contracts,
    metrics: createFeedMetrics(metrics),
    logger: overrides.logger,
    addressOf: addressBehind(config.TRUSTED_PROXIES),
    limits: { perAddress: config.SOCKETS_PER_ADDRESS, perAccount: config.SOCKETS_PER_ACCOUNT },
    presence,
  });
}

interface Hearers {
  gateway: FeedGateway;
  presence: PresenceAnnouncer;
  sweep: SessionSweep;
}

/** One binding for all accounts: a binding per socket would cost the broker more than it saves. */
function subscribe(
  { broker }: Connections,
  { gateway, presence, sweep }: Hearers,
): Promise<Subscription> {
  broker.onWritable(() => presence.stateSoon());
  return broker.subscribePush<PushEnvelope>({
    keys: ['user.#', 'users', 'community.#', 'edges'],
    handle: (_key, push) => {
      if (push.type === 'gatehouse.presence.asked.v1') presence.stateSoon();
      else if (push.type === 'gatehouse.tokens.revoked.v1')
        void sweep.lookAt(gateway.sessions.of(push.data.accountId));
      else gateway.handlePush(push);
    },
    onReconnect: () => gateway.resyncAll(),
  });
}

/** Operators find this very process there, where several share a port. */
function ownPort(app: Express, config: Config): LifecyclePart {
  const port = ownPortOf(config);
  let server: RunningServer | undefined;
  return {
    name: 'own port',
    start: async () => {
      if (port !== undefined) server = await startServer(app, { port, host: config.HOST });
    },
    stop: () => server?.stop(),
  };
}
