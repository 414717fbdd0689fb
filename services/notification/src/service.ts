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
import type { Subscription } from '@gatehouse/shared/messaging/broker';
import { createDeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { loadContracts } from '@gatehouse/shared/messaging/contracts';
import { createRpcClient, type RpcClient } from '@gatehouse/shared/messaging/rpc-client';
import { serveRpc } from '@gatehouse/shared/messaging/rpc-server';
import { DEFAULT_LADDER_MS } from '@gatehouse/shared/messaging/topology';
import { createMetrics, type Metrics } from '@gatehouse/shared/metrics/metrics';
import { httpPart } from '@gatehouse/shared/service/http-part';
import { runnable } from '@gatehouse/shared/service/runnable';
import { join } from 'node:path';
import type { Config } from './config.js';
import { openNotificationConnections, type NotificationConnections } from './connections.js';
import { deliveriesOf } from './features/mail/mail.model.js';
import { createLocalTimes } from './features/mail/local-times.js';
import { createMailService, type MailService } from './features/mail/mail.service.js';
import { createMailStore } from './features/mail/mail.store.js';
import { loadMailTemplates } from './features/mail/mail.templates.js';
import { createSmtpTransport } from './features/mail/mail.transport.js';
import type { MailTransport } from './features/mail/mail.types.js';
import { notificationCollections } from './features/notifications/notifications.model.js';
import { createNotificationsService } from './features/notifications/notifications.service.js';
import { NotificationStore } from './features/notifications/notifications.store.js';
import type { MadeCalls, ServedCalls } from './generated/messages.js';
import { GRANTS } from './generated/permissions.js';
import { createHandlers } from './handlers.js';
import { createCalls } from './messaging/calls.js';
import { startConsumers } from './messaging/consumers.js';
import { pushesThrough } from './messaging/pushes.js';
import { pingMongo } from './mongo.js';
import { createToldMetrics, type ToldMetrics } from './told-metrics.js';

/** For calls whose answer somebody waits for. */
const CALL_MS = 2000;

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  /** Public keys that do not come from auth. */
  keys?: KeyProvider;
  ladderMs?: readonly number[];
}

const rightsOf = rightsFrom(GRANTS);

interface Assembly {
  config: Config;
  connections: NotificationConnections;
  spec: Spec;
  metrics: Metrics;
  overrides: Overrides;
}

/**
 * Puts notification together: connections, then the feature, then the doors through which it is
 * reached. Nothing comes in before `start`; `stop` is start backwards.
 */
export async function createNotificationService(
  config: Config,
  overrides: Overrides,
): Promise<RunnableService> {
  const { logger, ladderMs } = overrides;
  const metrics = createMetrics('notification');
  const spec = await loadSpec(join(config.OPENAPI_DIR, 'notification.yaml'));
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'), 'notification');
  const connections = await openNotificationConnections(config, {
    service: 'notification',
    contracts,
    logger,
    metrics,
    ladderMs,
  });
  try {
    return await assemble({ config, connections, spec, metrics, overrides });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function assemble(assembly: Assembly): Promise<RunnableService> {
  const { config, connections, metrics, overrides } = assembly;
  const { mongo, redis, broker } = connections;
  const told = createToldMetrics(metrics.registry);
  const store = new NotificationStore(notificationCollections(mongo), {
    onSweepFailed: (error) =>
      overrides.logger.warn('Marking as read stopped; the next reader goes on', { error }),
  });
  const notifications = createNotificationsService({
    store,
    pushes: pushesThrough(broker.pusher),
    onPushed: told.pushed,
  });
  const transport = createSmtpTransport({ url: config.SMTP_URL, from: config.MAIL_FROM });
  const rpc = await createRpcClient<MadeCalls>(broker);
  const mail = await createMail(assembly, { rpc, transport, told });
  const keys = overrides.keys ?? keysOfAuth(rpc);

  const health = { mongodb: () => pingMongo(mongo), redis: () => redis.ping() };
  const lifecycle = new Lifecycle({ logger: overrides.logger });
  const app = createApp({
    service: 'notification',
    spec: assembly.spec,
    handlers: createHandlers({ notifications, deadLetters: createDeadLetters(broker) }),
    security: {
      authenticate: createBearerAuthenticator(
        createTokenVerifier({ redis, keys, rightsOf, onLookup: metrics.lookupsOf('token') }),
      ),
      tenantHeader: 'X-Community-Id',
    },
    logger: overrides.logger,
    metrics,
    redis,
    validateResponses: config.VALIDATE_RESPONSES,
    defaultRates: defaultRatesOf(config),
    corsOrigins: config.CORS_ORIGINS,
    docs: config.API_DOCS === 'on' && {},
    readiness: { lifecycle, checks: { ...health, rabbitmq: () => broker.check() } },
  });
  const calls = createCalls({ notifications, health });
  let consumers: Subscription | undefined;
  const http = httpPart(app, config);

  lifecycle
    .add({ name: 'connections', stop: () => connections.close() })
    .add({ name: 'feeds', stop: () => store.stop() })
    .add({ name: 'mail server', stop: () => transport.close() })
    .add({ name: 'calls', start: () => serveRpc<ServedCalls>(broker, 'notification', calls) })
    .add({
      name: 'consumers',
      start: async () => {
        consumers = await startConsumers(broker, { notifications, mail });
      },
      stop: () => consumers?.stop(),
    })
    .add(http);
  return runnable(lifecycle, http);
}

async function createMail(
  { config, connections, overrides }: Assembly,
  {
    rpc,
    transport,
    told,
  }: { rpc: RpcClient<MadeCalls>; transport: MailTransport; told: ToldMetrics },
): Promise<MailService> {
  return createMailService({
    store: createMailStore(deliveriesOf(connections.mongo)),
    templates: await loadMailTemplates(),
    localTimes: createLocalTimes((asked) =>
      rpc.call('main.community.get', asked, { timeoutMs: CALL_MS }),
    ),
    transport,
    domain: config.MAIL_FROM.address.split('@')[1] ?? 'localhost',
    maxAttempts: (overrides.ladderMs ?? DEFAULT_LADDER_MS).length + 1,
    onOutcome: told.mailed,
  });
}

/** Only auth has the signing keys; it tells the public halves to whoever asks. */
function keysOfAuth(rpc: RpcClient<MadeCalls>): KeyProvider {
  return cachingKeyProvider(() => rpc.call('auth.keys.list', {}, { timeoutMs: CALL_MS }));
}
