import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { createRpcClient, type RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { eventCheck } from '@gatehouse/shared/messaging/contracts/event-check';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { contractsOf, specOf } from '@gatehouse/shared/testing/read-once';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestBrokers, type TestBrokers } from '@gatehouse/shared/testing/test-broker';
import { watchTenants } from '@gatehouse/shared/testing/tenant-statements';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import type { ConsumeMessage } from 'amqplib';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sequelize } from 'sequelize';
import { readConfig, type Config } from '../../src/config.js';
import { createAccountsService } from '../../src/features/accounts/accounts.service.js';
import { createAccountsStore } from '../../src/features/accounts/accounts.store.js';
import type { Account, NewAccount } from '../../src/features/accounts/accounts.types.js';
import { createPasswordHasher } from '../../src/features/accounts/password-hasher.js';
import type { PasswordHasher } from '../../src/features/accounts/password-hasher.types.js';
import { createAuthService, type Overrides } from '../../src/service.js';
import { standInForMain, type MainStandIn } from './main-stand-in.js';
import { acrossOwners, OWNER_COLUMNS } from './across-owners.js';
import { createApiClient, type ApiClient } from './api-client.js';

/** An account of somebody with a mail address, as all are that tests make by `register`. */
export type RegisteredAccount = Account & { email: string };

export const TEST_PASSWORD = 'correct horse battery';
export const TEST_COMMUNITY = '0192f3a4-0000-7000-8000-0000000000c1';

/** The hasher of the service, with a count of what bcrypt did. */
export interface CountingHasher extends PasswordHasher {
  comparisons: number;
  hashes: number;
}

export interface AuthUnderTest {
  config: Config;
  api: ApiClient;
  /** A look into the service's own database. */
  sql: Sequelize;
  brokers: TestBrokers;
  /** Answers what auth asks main. */
  main: MainStandIn;
  rpc: RpcClient<ServedCalls>;
  /** Every event that auth has published, in the order of arrival. */
  published: Envelope[];
  hasher: CountingHasher;
  /** Moves the clock of the service; the refresh tokens follow it. */
  advance(ms: number): void;
  /** What the clock of the service shows, in milliseconds since the epoch. */
  now(): number;
  register(account?: Partial<NewAccount>): Promise<RegisteredAccount>;
  /** Starts one more instance on the same stores. */
  startAnother(
    overrides?: Partial<Overrides>,
    env?: Record<string, string>,
  ): ReturnType<typeof createAuthService>;
  stop(): Promise<void>;
}

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * A running auth with a database and a broker namespace of its own, on the real servers.
 * @param wire through which the service reaches MySQL, while the test's own look does not
 */
export async function startAuth(
  env: Record<string, string> = {},
  wire?: { url: string },
): Promise<AuthUnderTest> {
  const servers = testServers('redis', 'rabbitmq', 'mysql');
  const database = await createMigratedDatabase('auth', MIGRATIONS);
  const sql = await connectDatabase(database.url, { logger: silentLogger, poolMax: 4 });

  const configOf = (more: Record<string, string>) =>
    readConfig({ ...testEnvironment(servers, through(wire, database.url)), ...env, ...more });
  const base = configOf({});
  const contracts = await contractsOf(join(base.OPENAPI_DIR, 'messages.yaml'));
  checkOutbox(sql, eventCheck(contracts));
  const brokers = await createTestBrokers(contracts, {
    auth: ['communities', 'invitations', 'residencies'],
    main: [],
  });
  const config = { ...base, BROKER_NAMESPACE: brokers.namespace };
  const rpc = await createRpcClient<ServedCalls>(await brokers.connect('main'));

  const published = await recordEvents(brokers);
  const main = await standInForMain(brokers);

  const owners = await watchTenants(database.url, OWNER_COLUMNS, acrossOwners);
  const hasher = await countingHasher(config.BCRYPT_COST);
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  const spec = await specOf(join(config.OPENAPI_DIR, 'auth.yaml'));
  const overrides: Overrides = { logger: silentLogger, hasher, now, spec };
  const service = await createAuthService(config, overrides);
  await service.start();

  const store = createAccountsStore(sql);
  const accounts = createAccountsService({ store, hasher, logger: silentLogger, now });
  return {
    config,
    api: createApiClient(`${service.address ?? ''}/api/v1`),
    sql,
    brokers,
    main,
    rpc,
    published,
    hasher,
    advance: (ms) => (ahead += ms),
    now: () => now().getTime(),
    register: async (account) => {
      const made = { ...newAccount(), ...account };
      const registered = await accounts.registerAccount(made);
      return { ...registered, email: registered.email ?? made.email };
    },
    startAnother: (more, moreEnv = {}) => {
      const { namespace } = brokers;
      const other = configOf({ BROKER_NAMESPACE: namespace, ...moreEnv });
      return createAuthService(other, { ...overrides, ...more });
    },
    stop: async () => {
      await service.stop();
      await brokers.drop();
      await sql.close();
      await database.drop();
      owners.stop();
    },
  };
}

/** Listens to all, which also gives events a queue to go to when their consumer is not there. */
async function recordEvents({ probe, names }: TestBrokers): Promise<Envelope[]> {
  const published: Envelope[] = [];
  const channel = await probe.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, names.events, '#');
  const record = (message: ConsumeMessage | null): void => {
    if (message !== null) published.push(JSON.parse(message.content.toString()) as Envelope);
  };
  await channel.consume(queue, record, { noAck: true });
  return published;
}

function through(wire: { url: string } | undefined, database: string): string {
  if (wire === undefined) return database;
  const url = new URL(database);
  url.host = new URL(wire.url).host;
  return url.href;
}

function testEnvironment(
  { redis, rabbitmq }: Record<'redis' | 'rabbitmq', string>,
  mysql: string,
): Record<string, string> {
  return {
    PORT: '0',
    NODE_ENV: 'test',
    MYSQL_URL: mysql,
    REDIS_URL: redis,
    RABBITMQ_URL: rabbitmq,
    VALIDATE_RESPONSES: 'strict',
    KEY_ENCRYPTION_SECRET: 'a secret of the tests, thirty-two characters or more',
    BCRYPT_COST: '4',
  };
}

async function countingHasher(cost: number): Promise<CountingHasher> {
  const real = await createPasswordHasher(cost);
  const counting: CountingHasher = {
    ...real,
    comparisons: 0,
    hashes: 0,
    hash: (...args) => {
      counting.hashes += 1;
      return real.hash(...args);
    },
    matches: (...args) => {
      counting.comparisons += 1;
      return real.matches(...args);
    },
  };
  return counting;
}

let registered = 0;

function newAccount(): NewAccount & { email: string } {
  registered += 1;
  return {
    email: `person-${registered}@test.gatehouse.example`,
    password: TEST_PASSWORD,
    givenName: 'Asha',
    familyName: 'Rao',
    memberships: [{ communityId: TEST_COMMUNITY, role: 'resident', job: null }],
  };
}
