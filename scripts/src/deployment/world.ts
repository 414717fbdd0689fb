import { join } from 'node:path';
import type { Teardown } from '../console/teardown.js';
import { freePort } from '../process/ports.js';
import { stopLeftovers } from '../process/leftovers.js';
import { createDatabases } from '../provision/mysql.server.js';
import { allReady, provision, thisMachine, type Servers } from '../provision/provision.js';
import { createProfile, type Profile } from '../provision/profile.js';
import { chooseNames, environments, type Environments } from '../system/environment.js';
import { choosePost } from '../system/mailbox.js';
import { nginx } from '../system/gateway.js';
import { runCommand, serviceNames } from '../system/service-process.js';
import type { DemoAccount } from '../system/prepare-data.js';
import type { Runtime } from './hosts.js';
import { writeInventory, type ProofEnvironment } from './inventory.js';
import type { ImageSource } from './registry.js';
import { terminalProgress } from '../console/progress.js';

/** One environment that Ansible can work on. */
export interface World {
  name: 'dev' | 'qa';
  runtime: Runtime;
  hosts: readonly string[];
  gatewayUrl: string;
  /** The folder of releases on its hosts, and the user to whom the processes belong. */
  home: string;
  user: string;
  /** How Ansible finds it. */
  inventory: string[];
  /** Loads the demo community; the databases must have been migrated. */
  loadDemo(): Promise<DemoAccount[]>;
}

export const hostsOf = {
  dev: ['gatehouse-dev-1', 'gatehouse-dev-2'],
  qa: ['gatehouse-qa-1'],
} as const;

/** What the hosts find by URL. */
export interface Outside {
  profile: Profile;
  servers: Servers;
  smtpUrl: string;
}

/** The servers that stand outside of the hosts, as RDS and its like do. */
export async function startServers(teardown: Teardown): Promise<Outside> {
  const profile = createProfile('deployment', terminalProgress, teardown);
  await stopLeftovers(profile.folder);
  const servers = await provision(profile, thisMachine(profile.progress), [nginx]);
  await allReady(servers);
  const post = await choosePost(profile);
  await post.start();
  return { profile, servers, smtpUrl: post.smtpUrl };
}

/**
 * An environment with databases, a namespace on the broker and secrets of its own.
 *
 * @param images where they are, if services run as containers
 */
export async function createWorld(
  { profile, servers, smtpUrl }: Outside,
  name: 'dev' | 'qa',
  images?: ImageSource,
): Promise<World> {
  const gatewayPort = await freePort();
  const gatewayUrl = `http://127.0.0.1:${gatewayPort}`;
  const names = chooseNames(profile);
  const settings = { servers, names, gatewayUrl, smtpUrl, logLevel: 'info', extra: {} };
  const envs = await environments(profile, settings);
  await createDatabases(servers.mysql.url, [names.authDatabase, names.mainDatabase]);
  const environment = describeEnvironment(name, gatewayUrl, envs);
  if (images !== undefined) runAsContainers(environment, images);
  const inventory = await writeInventory(join(profile.folder, 'inventories'), environment);
  return {
    name,
    runtime: images === undefined ? 'pm2' : 'containers',
    hosts: hostsOf[name],
    gatewayUrl,
    home: `/opt/gatehouse${name === 'qa' ? '_qa' : ''}`,
    user: `gatehouse${name === 'qa' ? '_qa' : ''}`,
    inventory,
    loadDemo: async () => {
      const printed = await Promise.all(
        serviceNames.map((service) => runCommand(service, 'demo', envs[service])),
      );
      return printed.flatMap(accountsIn);
    },
  };
}

function describeEnvironment(
  name: 'dev' | 'qa',
  gatewayUrl: string,
  { auth, main, notification }: Environments,
): ProofEnvironment {
  const firstPort = name === 'dev' ? 15_000 : 15_500;
  const extra = Object.fromEntries(
    ['BROKER_NAMESPACE', 'RATE_LIMIT_PER_MINUTE', 'ACCOUNT_RATE_LIMIT_PER_MINUTE'].map((key) => [
      key,
      auth[key],
    ]),
  );
  return {
    name,
    hosts: hostsOf[name],
    gatewayUrl,
    secrets: {
      vault_auth_mysql_url: auth['MYSQL_URL'] ?? '',
      vault_main_mysql_url: main['MYSQL_URL'] ?? '',
      vault_mongo_url: notification['MONGO_URL'] ?? '',
      vault_redis_url: auth['REDIS_URL'] ?? '',
      vault_rabbitmq_url: auth['RABBITMQ_URL'] ?? '',
      vault_smtp_url: notification['SMTP_URL'] ?? '',
      vault_key_encryption_secret: auth['KEY_ENCRYPTION_SECRET'] ?? '',
      vault_audit_chain_secret: main['AUDIT_CHAIN_SECRET'] ?? '',
      vault_smoke_password: 'gatehouse-demo-1',
    },
    overrides: {
      ansible_become: false,
      ansible_user: 'root',
      public_url: gatewayUrl,
      gateway_port: Number(new URL(gatewayUrl).port),
      gateway_certificate: '',
      gateway_certificate_key: '',
      nginx_requests_per_second: 10_000,
      service_host: '127.0.0.1',
      service_extra_environment: { auth: extra, main: extra, notification: extra, edge: extra },
    },
    ofHost: (index) => portsOf(firstPort + index * 100),
  };
}

function runAsContainers({ secrets, overrides }: ProofEnvironment, images: ImageSource): void {
  secrets['vault_registry_password'] = images.password;
  Object.assign(overrides, {
    service_runtime: 'containers',
    image_prefix: images.prefix,
    registry_user: images.user,
    // The network is the machine's and its own engine's; with no bridge, they would remove that one's.
    docker_settings: { bridge: 'docker0', iptables: false, 'ip-forward': false },
  });
}

/** All hosts share one network: each has ports of its own. */
function portsOf(first: number): Record<string, unknown> {
  return {
    ansible_host: '127.0.0.1',
    service_ports: {
      auth: first + 1,
      main: first + 2,
      notification: first + 3,
      edge: first + 4,
      worker: first + 5,
    },
    own_ports: {
      auth: first + 10,
      main: first + 20,
      notification: first + 30,
      edge: first + 40,
      worker: first + 50,
    },
    node_exporter_port: first + 50,
    prometheus_port: first + 51,
    blackbox_port: first + 52,
  };
}

function accountsIn(printed: string): DemoAccount[] {
  const line = printed.split('\n').find((text) => text.startsWith('{"accounts"'));
  return line === undefined ? [] : (JSON.parse(line) as { accounts: DemoAccount[] }).accounts;
}
