import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'amqplib';
import { PlainError } from '../console/plain-error.js';
import { layers } from '../console/teardown.js';
import { ManagedProcess } from '../process/managed-process.js';
import { dataPlaceOf } from './data-place.js';
import { placesOf, portFor, uniqueName, type Profile } from './profile.js';
import { findProgram } from './programs.js';
import type { ServerKind } from './server.js';

/** RabbitMQ 3.10 and newer. */
export const rabbitmqServer: ServerKind = {
  name: 'rabbitmq',
  title: 'RabbitMQ',
  variable: 'RABBITMQ_URL',
  packages: ['rabbitmq-server'],
  container: {
    image: 'rabbitmq:4-management',
    port: 5672,
    dataFolder: '/var/lib/rabbitmq',
    env: { RABBITMQ_NODENAME: 'rabbit@localhost' },
    args: () => [],
  },
  // Not /usr/sbin/rabbitmq-server: that wrapper changes to the distribution's own user.
  findProgram: () =>
    findProgram('/usr/lib/rabbitmq/bin/rabbitmq-server', '/opt/homebrew/sbin/rabbitmq-server'),
  controlPrograms: ['/usr/lib/rabbitmq/bin/rabbitmqctl', '/opt/homebrew/sbin/rabbitmqctl'],
  urlAt: (port) => `amqp://guest:guest@127.0.0.1:${port}`,
  prepare,
  ping,
};

async function prepare(program: string, profile: Profile, port: number): Promise<ManagedProcess> {
  return prepareNode(program, profile, {
    name: 'rabbitmq',
    port,
    nodesPort: await portFor(profile, 'rabbitmq-nodes'),
    epmdPort: await startPortMapper(profile),
  });
}

/** One node of RabbitMQ. */
export interface BrokerNode {
  /** Names its folder too. */
  name: string;
  port: number;
  /** Where other nodes and the control program reach it. */
  nodesPort: number;
  epmdPort: number;
  /** The name of a node of this profile whose cluster it joins. */
  joins?: string;
}

/** Makes data folder and configuration of a node, and describes its process. */
export async function prepareNode(
  program: string,
  profile: Profile,
  node: BrokerNode,
): Promise<ManagedProcess> {
  const places = placesOf(profile, node.name);
  if (!profile.keepsData) await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  await writeFile(join(places.cwd, 'rabbitmq.conf'), configuration(profile, node));
  await writeFile(join(places.cwd, 'enabled_plugins'), '[].\n');
  return new ManagedProcess({
    ...places,
    name: 'RabbitMQ',
    program,
    args: [],
    env: environment(profile, places.cwd, await dataPlaceOf(profile, node.name), node),
    stopWithinMs: 15_000,
  });
}

function nodeName(profile: Profile, name: string): string {
  return `${uniqueName(profile, name)}@localhost`;
}

function configuration(profile: Profile, { port, joins }: BrokerNode): string {
  const cluster =
    joins === undefined
      ? []
      : [
          'cluster_formation.peer_discovery_backend = classic_config',
          `cluster_formation.classic_config.nodes.1 = ${nodeName(profile, joins)}`,
        ];
  return `${[
    ...cluster,
    `listeners.tcp.local = 127.0.0.1:${port}`,
    'log.console = true',
    'log.console.level = warning',
    'log.file = false',
    // Of a whole disk only this much has to stay free; a laptop is fuller than a server.
    'disk_free_limit.absolute = 100MB',
    // The default preallocates for a server; a small log makes a restart read less.
    'raft.wal_max_size_bytes = 33554432',
  ].join('\n')}\n`;
}

/** Nothing is read from or written to where the distribution's own RabbitMQ lives. */
function environment(
  profile: Profile,
  folder: string,
  data: string,
  { name, nodesPort, epmdPort }: BrokerNode,
): NodeJS.ProcessEnv {
  return {
    HOME: folder, // where Erlang keeps its cookie
    RUNNING_UNDER_SYSTEMD: 'true', // the script becomes the server: one process, which hears signals
    RABBITMQ_NODENAME: nodeName(profile, name),
    RABBITMQ_CONF_ENV_FILE: join(folder, 'none'),
    RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
    RABBITMQ_ADVANCED_CONFIG_FILE: join(folder, 'none.config'),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
    RABBITMQ_MNESIA_BASE: data,
    RABBITMQ_LOG_BASE: join(folder, 'log'),
    RABBITMQ_PID_FILE: join(folder, 'server.pid'),
    RABBITMQ_DIST_PORT: String(nodesPort),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
      '-start_epmd false -kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none',
    ERL_EPMD_ADDRESS: '127.0.0.1',
    ERL_EPMD_PORT: String(epmdPort),
  };
}

/** Erlang's port mapper, our own: the machine's may belong to somebody else's node. */
export async function startPortMapper(profile: Profile): Promise<number> {
  const places = placesOf(profile, 'rabbitmq-epmd');
  const program = await findProgram('epmd');
  if (program === undefined) throw new PlainError('RabbitMQ is here, but Erlang (epmd) is not');
  const port = await portFor(profile, 'rabbitmq-epmd');
  const args = ['-address', '127.0.0.1', '-port', String(port), '-relaxed_command_check'];
  await mkdir(places.cwd, { recursive: true });
  const mapper = new ManagedProcess({ ...places, name: 'epmd', program, args });
  profile.teardown.add(layers.support, () => mapper.stop());
  await mapper.start();
  return port;
}

async function ping(url: string): Promise<string> {
  const connection = await connect(url, { timeout: 3000 });
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createChannel();
    await channel.close();
    const { version } = connection.connection.serverProperties;
    return `RabbitMQ ${version}`;
  } finally {
    await connection.close();
  }
}
