import type { MadeCalls, ReceivedPushes } from '@gatehouse/contracts/messages/edge';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestBrokers } from '@gatehouse/shared/testing/test-broker';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import type { FeedItem, FeedReplay } from '../../src/features/feed/feed.types.js';
import { createEdgeService } from '../../src/service.js';
import { closeListeners } from './listener.js';
import { StubFeeds } from './stub-feeds.js';

const openapi = fileURLToPath(new URL('../../../../../openapi', import.meta.url));

type NotificationCalls = Pick<
  MadeCalls,
  'notification.feed.replay' | 'notification.feed.replay.reply'
> & {
  'notification.health': Record<string, never>;
  'notification.health.reply': { status: 'up' | 'down' };
};

/** Pushes to one account. */
type PersonalPush = {
  [Type in keyof ReceivedPushes]: 'accountId' extends keyof ReceivedPushes[Type] ? Type : never;
}[keyof ReceivedPushes];

export type EdgeWorld = Awaited<ReturnType<typeof createEdgeWorld>>;

/**
 * All that an edge meets, on a real broker and a real Redis: an issuer of tokens, and in the place
 * of notification feeds in memory that answer the real call.
 */
export async function createEdgeWorld() {
  const contracts = await loadContracts(`${openapi}/messages.yaml`);
  const brokers = await createTestBrokers(contracts, { edge: [], notification: [], main: [] });
  const issuer = await createTestIssuer({ redisUrl: testServers('redis').redis });
  const feeds = new StubFeeds();
  const notification = await brokers.connect('notification');
  const edges: RunnableService[] = [];
  const proxies: TcpProxy[] = [];
  let serving = await serveFeeds(notification, feeds);

  const env = (more: Record<string, string> = {}) => environment(brokers.namespace, more);

  return {
    issuer,
    feeds,
    env,
    /** A wire to a server that the test can cut. */
    async startProxy(server: 'redis' | 'rabbitmq'): Promise<TcpProxy> {
      const proxy = await startTcpProxy(testServers(server)[server]);
      proxies.push(proxy);
      return proxy;
    },
    /** @returns where the edge answers */
    async startEdge(more: Record<string, string> = {}) {
      const edge = await createEdgeService(readConfig(env(more)), {
        logger: silentLogger,
        keys: issuer.keys,
      });
      edges.push(edge);
      await edge.start();
      return { url: edge.address ?? '', stop: () => edge.stop() };
    },
    broker: notification,
    brokers,
    push<Type extends PersonalPush>(type: Type, data: ReceivedPushes[Type]): void {
      const envelope = { type, source: 'gatehouse/test', subject: data.accountId, data };
      notification.pusher.push(`user.${data.accountId}`, createEnvelope(envelope));
    },
    /** One push, which says to all what the first item says. */
    pushItems(...items: FeedItem[]): void {
      notification.pusher.push('users', pushOf(items));
    },
    /** Stores a notification and pushes it, as notification does. */
    notify(accountId: string, title = 'A visitor waits'): FeedItem {
      const item = feeds.add(accountId, title);
      this.pushItems(item);
      return item;
    },
    async stopNotification() {
      await serving.stop();
    },
    async startNotification() {
      serving = await serveFeeds(notification, feeds);
    },
    /** Also after a failed test: what stays open would keep the test run from ending. */
    async close() {
      closeListeners();
      proxies.forEach((proxy) => proxy.restore());
      await Promise.all(edges.map((edge) => edge.stop()));
      await brokers.drop();
      await issuer.close();
      await Promise.all(proxies.map((proxy) => proxy.close()));
    },
  };
}

function pushOf(items: FeedItem[]): Envelope {
  const readers = items.map(({ notification: { id }, ...place }) => ({ ...place, id }));
  const data = { notification: items[0]?.notification, readers };
  const type = 'gatehouse.notification.created.v3';
  return createEnvelope({ type, source: 'gatehouse/test', subject: 'test', data });
}

/** Sweeps and drains much faster than in production. */
function environment(namespace: string, more: Record<string, string>): Record<string, string> {
  const { redis, rabbitmq } = testServers('redis', 'rabbitmq');
  return {
    PORT: '0',
    REDIS_URL: redis,
    RABBITMQ_URL: rabbitmq,
    BROKER_NAMESPACE: namespace,
    OPENAPI_DIR: openapi,
    SWEEP_EVERY: '50ms',
    LABELS_EVERY: '100ms',
    DRAIN_WITHIN: '300ms',
    SOCKETS_PER_ACCOUNT: '1000',
    ...more,
  };
}

function serveFeeds(broker: Broker, feeds: StubFeeds) {
  return serveRpc<NotificationCalls>(broker, 'notification', {
    ...neverAsked(broker),
    'notification.feed.replay': (request): Promise<FeedReplay> => feeds.replay(request),
    'notification.health': () => ({ status: 'up' }),
  });
}

/** What notification answers to others than the edge. */
function neverAsked({ contracts }: Broker): Record<string, () => never> {
  const refuse = (name: string) => (): never => {
    throw new Error(`An edge has no business with ${name}`);
  };
  return Object.fromEntries(
    contracts.rpcsServedBy('notification').map((name) => [name, refuse(name)]),
  );
}

/** Ids of one test, so that tests do not meet. */
export function newAccount() {
  return { accountId: newId(), sessionId: newId() };
}
