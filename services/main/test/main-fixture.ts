import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { contractsOf, specOf } from '@gatehouse/shared/testing/read-once';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestBrokers, type TestBrokers } from '@gatehouse/shared/testing/test-broker';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { watchTenants, type AcrossTenants } from '@gatehouse/shared/testing/tenant-statements';
import { createTestIssuer, type TestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { Sequelize } from 'sequelize';
import { readConfig } from '../src/config.js';
import { createMainService, type Overrides } from '../src/service.js';
import { createWorld, type World } from './world.js';

export const openapiDir = fileURLToPath(new URL('../../../../openapi', import.meta.url));
const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** What is done for all communities at once, by whoever asks for it, and why. */
const acrossCommunities: AcrossTenants = {
  'visit-expiry find': 'visits are expired when their time has passed, wherever they are',
  'visit-due.store findDue': 'visits move on when their time comes, wherever they are',
  'visit-due.store lock': 'the same, once they are found',
  'visit-due.store change': 'the same, once they are locked',
  'visit-words.store hasWordless': 'words are written behind the visits of all communities',
  'visit-words.store write': 'the same, once they are made',
  'visit-wording <anonymous>': 'the same, when they are read',
  'unit-parts-due.store hasAny': 'parts of names are written behind the units of all communities',
  'unit-parts-writing <anonymous>': 'the same, when they are read',
  'unit-parts-due.store remove': 'the same, once they are written',
  'residency-due find': 'residencies begin and end when their time comes, wherever they are',
  'residency-due lock': 'the same, once they are found',
  'residency-due.store lockDue': 'the same, once their persons and units are locked',
  'moves-due.store findDue': 'moves are done when their time comes, wherever they are',
  'moves-due lock': 'the same, once they are found',
  'moves-due.store lockDue': 'the same, once their persons and units are locked',
  'pass-ends.store findDue': 'passes expire when their time is over, wherever they are',
  'pass-ends.store lockDue': 'the same, once they are found',
  'public-links.store find': 'whoever has a link knows no community',
  'signing-keys.store isAnybodys': 'a code of another community is told from one of nobody',
  'alerts-due.store findDue': 'alerts are told again when it is time, wherever they are',
  'alerts-due.store lockDue': 'the same, once they are found',
  'identity-documents.store findDue':
    'files of papers go when their time is over, wherever they are',
  'identity-documents.store lockDue': 'the same, once they are found',
  'parcels-due.store findDue': 'parcels that wait are told of again, wherever they are',
  'parcels-due.store lockDue': 'the same, once they are found',
  'join.store findOwn': 'whoever asks to join a community asks by their account',
  'join.store removeOf': 'who deletes their account has asked no community any more',
  'data-requests-due.store endOf': 'the same, of what they have asked for',
  'erasures.store beginOf': 'whose account is deleted is forgotten wherever they were known',
  'erasures.store findDue': 'people are forgotten when their time has come, wherever they are',
  'erasures.store lockDue': 'the same, once they are found',
  'join.store findDue': 'requests to join expire when their time is over, wherever they are',
  'join.store lockDue': 'the same, once they are found',
  'people-moves.store findPersons': 'an account is closed or forgotten wherever it is known',
  'jobs.store slotsOf': 'how many jobs somebody may have at once is counted everywhere',
  'jobs.store findIn': 'a worker knows a job by the id in its message',
  'job-runs.store findStalled': 'jobs at which nobody works are found wherever they are',
  'job-runs.store take': 'the same, when it takes the job',
  'job-runs.store advance': 'the same, after a step',
  'job-runs.store countOpen': 'operators see how many jobs wait, of all communities',
  'job-runs.store touch': 'the same, during one',
  'job-runs.store reach': 'the same, with how far it is',
  'job-runs.store lockStalled': 'the same, once they are found',
  'job-runs.store touchAll': 'the same, once they are locked',
  'files-due.store findDue': 'files go when their time is over, wherever they are',
  'files-due.store findUnscanned': 'files are looked through wherever they are',
  'files-due.store lockDue': 'the same, once they are found',
  'files-due.store markRemoved': 'the same, once their bytes are gone',
  'closings.store findDue': 'communities are erased when their time is over, whichever they are',
  'closings.store lockDue': 'the same, once they are found',
  'community-archives.store findDue': 'archives go when their time is over, whosever they are',
  'community-archives.store lockDue': 'the same, once they are found',
  'data-requests-due.store findDue': 'data requests are looked after wherever they were made',
  'data-requests-due.store lockDue': 'the same, once they are found',
  'import-keeping.store findDue': 'rows of imports go when their time is over, wherever they are',
  'import-keeping.store lockDue': 'the same, once they are found',
  'devices.store findByCode': 'a device that is paired knows no community yet',
  'devices-heard.store findDue': 'devices fall silent wherever they are',
  'devices-heard.store lockDue': 'the same, once they are found',
  'gate-links.store findWaiting': 'entries are given their places in whichever log they are',
  'audit-resealing.store findUnsealed': 'entries with names within are looked for in every log',
  'job-end endJob': 'the same at the end; whoever cancels has found it as their own before',
  'job-chunks.store deleteBatch': 'files grow old wherever they were made',
};

/** A main service on real servers, with a database and a broker namespace of its own. */
export interface MainFixture {
  /** Where the API begins, e.g. `http://127.0.0.1:40001/api/v1`. */
  api: string;
  /** What the service was configured with. */
  env: Record<string, string>;
  issuer: TestIssuer;
  world: World;
  sequelize: Sequelize;
  brokers: TestBrokers;
  /** The events that notification was given, in the order of their arrival. */
  events: Envelope[];
  stop(): Promise<void>;
}

/**
 * @param settings environment variables on top of those that the fixture needs
 * @param overrides for example a clock
 */
export async function startMain(
  settings: Record<string, string> = {},
  overrides: Pick<Overrides, 'now'> = {},
): Promise<MainFixture> {
  const { redis, rabbitmq } = testServers('redis', 'rabbitmq');
  const database = await createMigratedDatabase('main', migrations);
  const sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 5 });

  const contracts = await contractsOf(join(openapiDir, 'messages.yaml'));
  const brokers = await createTestBrokers(contracts, {
    main: ['people', 'audit', 'jobs'],
    notification: ['tell', 'announce', 'communities'],
    auth: ['communities', 'residencies'],
    edge: [],
  });
  const events = await eventsTold(brokers);
  // What nobody takes waits in the outbox.
  const auth = await brokers.connect('auth');
  await auth.consume({ concern: 'residencies', handle: () => Promise.resolve() });

  const files = await mkdtemp(join(tmpdir(), 'gatehouse-files-'));
  const issuer = await createTestIssuer({ redisUrl: redis });
  const env = {
    NODE_ENV: 'test',
    PORT: '0',
    MYSQL_URL: database.url,
    REDIS_URL: redis,
    RABBITMQ_URL: rabbitmq,
    BROKER_NAMESPACE: brokers.namespace,
    OPENAPI_DIR: openapiDir,
    VALIDATE_RESPONSES: 'strict',
    FILES_FOLDER: files,
    AUDIT_CHAIN_SECRET: 'a secret of the tests, thirty-two characters or more',
    ...settings,
  };
  const tenants = await watchTenants(database.url, ['community_id'], acrossCommunities);
  const config = readConfig(env);
  const main: RunnableService = await createMainService(config, {
    logger: silentLogger,
    keys: issuer.keys,
    spec: await specOf(join(config.OPENAPI_DIR, 'main.yaml')),
    ...overrides,
  });
  await main.start();

  return {
    api: `${main.address ?? ''}/api/v1`,
    env,
    issuer,
    world: await createWorld(sequelize),
    sequelize,
    brokers,
    events,
    async stop() {
      await main.stop();
      await brokers.drop();
      await issuer.close();
      await sequelize.close();
      await database.drop();
      await rm(files, { recursive: true });
      tenants.stop();
    },
  };
}

/** What notification is given, as it comes. */
async function eventsTold(brokers: TestBrokers): Promise<Envelope[]> {
  const events: Envelope[] = [];
  const notification = await brokers.connect('notification');
  for (const concern of ['tell', 'announce'])
    await notification.consume({
      concern,
      handle: (event) => Promise.resolve(void events.push(event)),
    });
  return events;
}

/** An answer of the API with its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

export interface Call {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One call of main's API. A string body is sent as it is, anything else as JSON. */
export async function call(
  fixture: MainFixture,
  method: string,
  path: string,
  { token, body, headers = {} }: Call = {},
): Promise<Answer> {
  const response = await fetch(fixture.api + path, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'x-correlation-id': newId(),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
