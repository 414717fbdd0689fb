import type { SentPushes, ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { createRpcClient, type RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { contractsOf, specOf } from '@gatehouse/shared/testing/read-once';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import {
  createTestBrokers,
  TEST_LADDER_MS,
  type TestBrokers,
} from '@gatehouse/shared/testing/test-broker';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { createTestIssuer, type TestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { join } from 'node:path';
import { readConfig, type Config } from '../../src/config.js';
import type { FeedChange, FeedItem } from '../../src/features/notifications/notifications.view.js';
import { NotificationStore } from '../../src/features/notifications/notifications.store.js';
import { createNotificationService } from '../../src/service.js';
import { COMMUNITY, openTestFeeds, type TestFeeds } from './feeds.js';
import { watched } from './watched-owners.js';
import { startSmtpServant, type SmtpServant } from './smtp-servant.js';

type SentPush = {
  [T in keyof SentPushes]: { type: T; data: SentPushes[T]; correlationid: string };
}[keyof SentPushes];

/** What a push says to one account. */
export interface Push {
  type: keyof SentPushes;
  data: FeedItem | FeedChange;
  correlationid: string;
}

/** The real service, with all it stands between: main publishes, an edge listens, users ask. */
export interface RunningNotification {
  feeds: TestFeeds;
  /** Writes to the same database as the service does. */
  store: NotificationStore;
  brokers: TestBrokers;
  main: Broker;
  /** Sends the events of auth. */
  auth: Broker;
  /** Where the service's mails go. */
  smtp: SmtpServant;
  /** Calls as an edge. */
  calls: RpcClient<ServedCalls>;
  /** Calls as main. */
  callsAsMain: RpcClient<ServedCalls>;
  /** Asks for the health as main does. */
  health(): Promise<ServedCalls['notification.health.reply']>;
  issuer: TestIssuer;
  /** Where it listens, e.g. `http://127.0.0.1:40001`. */
  origin: string;
  config: Config;
  /** Everything pushed so far, in order, what was for several once for each. */
  pushes: Push[];
  pushesTo(accountId: string): Push[];
  /** Asks as the given account, a member of the communities `of`; without one, as nobody. */
  ask(
    path: string,
    options?: { as?: string; of?: string[]; method?: string; token?: string },
  ): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

export interface RunOptions {
  /** Where the service finds MongoDB; the test itself goes to the server directly. */
  mongoUrl?: (direct: string) => string;
  ladderMs?: readonly number[];
  logger?: AppLogger;
  /** Other contracts than those of openapi/. */
  openapiDir?: string;
}

/** What the service takes from queues of its own. */
const CONCERNS = ['tell', 'announce', 'mail', 'communities'];

export async function runNotification({
  mongoUrl = (direct) => direct,
  ladderMs = TEST_LADDER_MS,
  logger = silentLogger,
  openapiDir,
}: RunOptions = {}): Promise<RunningNotification> {
  const servers = testServers('mongo', 'redis', 'rabbitmq');
  const feeds = watched(await openTestFeeds(servers.mongo, 'service'));
  const smtp = await startSmtpServant();
  const database = `${servers.mongo.replace(/\/$/, '')}/${feeds.connection.name}`;
  const config = testConfig(servers, mongoUrl(database), smtp.url, openapiDir);
  const brokers = await brokersOf(config);
  const issuer = await createTestIssuer({ redisUrl: servers.redis });
  const spec = await specOf(join(config.OPENAPI_DIR, 'notification.yaml'));
  const service = await createNotificationService(
    { ...config, BROKER_NAMESPACE: brokers.namespace },
    { logger, keys: issuer.keys, ladderMs, spec },
  );
  await service.start();

  const [main, edge] = [await brokers.connect('main'), await brokers.connect('edge')];
  const pushes: Push[] = [];
  await edge.subscribePush<Envelope & SentPush>({
    keys: ['user.#', 'users'],
    handle: (_key, push) => pushes.push(...byAccount(push)),
  });

  const callsOfMain = await createRpcClient<ServedCalls>(main);

  return {
    feeds,
    store: new NotificationStore(feeds),
    brokers,
    main,
    auth: await brokers.connect('auth'),
    smtp,
    calls: await createRpcClient<ServedCalls>(edge),
    callsAsMain: callsOfMain,
    health: () => callsOfMain.call('notification.health', {}),
    issuer,
    origin: service.address ?? '',
    config,
    pushes,
    pushesTo: (accountId) => pushes.filter(({ data }) => data.accountId === accountId),
    ask: async (path, { as, of = [COMMUNITY], method = 'GET', token } = {}) => {
      const bearer = token ?? (as === undefined ? undefined : await tokenOf(issuer, as, of));
      const response = await fetch(`${service.address ?? ''}/api/v1${path}`, {
        method,
        headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
      });
      const text = await response.text();
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      return { status: response.status, body, headers: response.headers };
    },
    stop: async () => {
      await service.stop();
      await smtp.close();
      await brokers.drop();
      await issuer.close();
      await feeds.drop();
    },
  };
}

async function brokersOf({ OPENAPI_DIR }: Config): Promise<TestBrokers> {
  const contracts = await contractsOf(join(OPENAPI_DIR, 'messages.yaml'));
  return createTestBrokers(contracts, { notification: CONCERNS });
}

function byAccount(push: SentPush): Push[] {
  if (push.type === 'gatehouse.pushes.missed.v1') return [];
  const { type, correlationid } = push;
  if (push.type !== 'gatehouse.notification.created.v3') return [push];
  const { notification, readers } = push.data;
  return readers.map(({ id, ...reader }) => {
    const data = { ...reader, notification: { ...notification, id, seq: reader.seq } };
    return { type, data, correlationid };
  });
}

function testConfig(
  { redis, rabbitmq }: Record<'redis' | 'rabbitmq', string>,
  mongoUrl: string,
  smtpUrl: string,
  openapiDir: string | undefined,
): Config {
  return readConfig({
    ...(openapiDir !== undefined && { OPENAPI_DIR: openapiDir }),
    MONGO_URL: mongoUrl,
    REDIS_URL: redis,
    RABBITMQ_URL: rabbitmq,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Gatehouse <no-reply@gatehouse.example>',
    PORT: '0',
    NODE_ENV: 'test',
    VALIDATE_RESPONSES: 'strict',
  });
}

function tokenOf(issuer: TestIssuer, accountId: string, of: string[]): Promise<string> {
  return issuer.tokenFor({
    accountId,
    tenants: of.map((id) => ({ id, roles: ['resident'], permissions: [] })),
  });
}
