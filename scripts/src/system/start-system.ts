import { join } from 'node:path';
import { silentProgress, step } from '../console/progress.js';
import { layers, Teardown } from '../console/teardown.js';
import type { ManagedProcess } from '../process/managed-process.js';
import { freePort } from '../process/ports.js';
import { stopLeftovers } from '../process/leftovers.js';
import { dropMongoDatabase } from '../provision/mongo.server.js';
import { dropDatabases } from '../provision/mysql.server.js';
import { allReady, noted, provision, thisMachine, type Servers } from '../provision/provision.js';
import { createProfile, portFor, type Profile } from '../provision/profile.js';
import { chooseNames, environments, type Environments, type Names } from './environment.js';
import { nginx, startGateway } from './gateway.js';
import { openssl, prepareHttps, type HttpsChoice } from './https.js';
import { choosePost } from './mailbox.js';
import { buildPortal } from './portal.js';
import { prepareData, type Demo, type DemoAccount } from './prepare-data.js';
import { buildScanner } from './scanner.js';
import {
  processNames,
  startService,
  type ServiceName,
  type ServiceProcess,
} from './service-process.js';

export type { DemoAccount };

/** How to start a system; the defaults suit tests. */
export interface SystemOptions {
  /** Servers that run already; else they are found or started for this profile. */
  servers?: Servers;
  /** Where the gateway listens; a free port when absent. */
  port?: number;
  https?: HttpsChoice;
  /** How many processes of each service there are; one when absent. */
  processes?: number;
  logLevel?: string;
  /** What empty data begin with; data that are kept, as the last time where it is not said. */
  demo?: Demo | undefined;
  /** Whether browsers come too: the portal is then built, unless it is, and served. */
  portal?: boolean;
  /** Added to every service's environment, for example { VISIT_RING_SECONDS: '2' }. */
  env?: NodeJS.ProcessEnv;
  /** The gateway's limits per address. */
  requestsPerSecond?: number;
  connectionsPerAddress?: number;
  /** Each line a service prints. */
  onLine?: (process: string, line: string) => void;
}

/** The whole system, running. */
export interface RunningSystem {
  /** Where its data, logs and reports lie; emptied at the next start unless data is kept. */
  folder: string;
  gatewayUrl: string;
  /** The file that clients have to trust; undefined without HTTPS. */
  certificate: string | undefined;
  /** The page that shows the mails; undefined when they go to a server that was given. */
  mailboxUrl: string | undefined;
  servers: Servers;
  /** By name: auth, main, notification, edge, worker; with more processes also auth-2, main-2, … */
  services: ReadonlyMap<string, ServiceProcess>;
  gateway: ManagedProcess;
  accounts: DemoAccount[];
  names: Names;
  /** Stops services, then servers; drops the databases of a system that keeps no data. */
  stop(): Promise<void>;
}

/**
 * Starts the whole system in a profile folder of its own, quietly: for acceptance tests, fault
 * tests and benchmarks. Servers are given, found or provisioned; databases and queues are new.
 */
export async function startSystem(
  options: SystemOptions & { profile: string; teardown?: Teardown },
): Promise<RunningSystem> {
  const teardown = options.teardown ?? new Teardown();
  const profile = createProfile(options.profile, silentProgress, teardown);
  try {
    await stopLeftovers(profile.folder);
    return await startSystemIn(profile, options);
  } catch (error) {
    await profile.teardown.run();
    throw error;
  }
}

/** Starts the whole system in this profile; what was started is in the profile's teardown. */
export async function startSystemIn(
  profile: Profile,
  options: SystemOptions,
): Promise<RunningSystem> {
  const programs = options.https === undefined ? [nginx] : [nginx, openssl];
  // The compiler works while packages are fetched and servers start.
  const portal = noted(options.portal === true ? buildPages(profile) : Promise.resolve());
  const servers =
    options.servers ?? (await provision(profile, thisMachine(profile.progress), programs));
  const port = options.port ?? (await freePort());
  const https =
    options.https && (await prepareHttps(join(profile.folder, 'certificates'), options.https));
  const gatewayUrl = https?.publicUrl ?? `http://localhost:${port}`;
  const names = chooseNames(profile);
  const post = await choosePost(profile);
  const settings = {
    servers,
    names,
    gatewayUrl,
    smtpUrl: post.smtpUrl,
    logLevel: options.logLevel ?? 'info',
    extra: options.env ?? {},
  };
  const envs = await environments(profile, settings);
  await Promise.all([servers.mysql.ready, servers.mongo.ready]);
  const accounts = await step(profile.progress, 'Databases and demo data', () =>
    prepareData(profile, servers, names, envs, options.demo),
  );
  if (!profile.keepsData && !servers.mysql.isOurs) dropWhenDone(profile, servers, names);
  // Services wait for the broker by themselves; RabbitMQ takes longest, and they load meanwhile.
  const [services] = await Promise.all([
    startServices(profile, envs, options),
    allReady(servers),
    post.start(),
    portal,
  ]);
  const gateway = await startGateway(profile, {
    ...options,
    https,
    port,
    upstreams: portsOf(services),
    corsOrigins: options.env?.['CORS_ORIGINS'],
  });
  return {
    folder: profile.folder,
    gatewayUrl,
    certificate: https?.certificate,
    mailboxUrl: post.pageUrl,
    servers,
    services: new Map(services.map((service) => [service.name, service])),
    gateway,
    accounts,
    names,
    stop: () => profile.teardown.run(),
  };
}

/** One after the other: each takes what the machine has. */
async function buildPages(profile: Profile): Promise<void> {
  await buildPortal(profile);
  await buildScanner(profile);
}

/** Only needed on servers that outlive us; ours are thrown away as a whole. */
function dropWhenDone(profile: Profile, servers: Servers, names: Names): void {
  profile.teardown.add(layers.databases, () =>
    dropDatabases(servers.mysql.url, [names.authDatabase, names.mainDatabase]),
  );
  profile.teardown.add(layers.databases, () =>
    dropMongoDatabase(servers.mongo.url, names.notificationDatabase),
  );
}

/** All at once: none needs another to start, each waits for what it needs. */
async function startServices(
  profile: Profile,
  envs: Environments,
  { processes = 1, onLine }: SystemOptions,
): Promise<ServiceProcess[]> {
  const wanted = processNames.flatMap((service) =>
    Array.from({ length: processes }, (_, index) => ({
      service,
      name: index === 0 ? service : `${service}-${index + 1}`,
    })),
  );
  return Promise.all(
    wanted.map(async ({ service, name }) => {
      const port = await (name === service ? portFor(profile, service) : freePort());
      const env = { ...envs[service], PORT: String(port) };
      return step(profile.progress, `${name} on 127.0.0.1:${port}`, () =>
        startService(profile, service, name, env, (line) => onLine?.(name, line)),
      );
    }),
  );
}

function portsOf(services: ServiceProcess[]): Record<ServiceName, number[]> {
  const of = (name: ServiceName): number[] =>
    services.filter(({ service }) => service === name).map(({ url }) => Number(new URL(url).port));
  return { auth: of('auth'), main: of('main'), notification: of('notification'), edge: of('edge') };
}
