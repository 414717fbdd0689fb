import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { placesOf, portFor, type Listener, type Profile } from './profile.js';
import { runServer } from './provision.js';
import {
  prepareNode,
  rabbitmqServer,
  startPortMapper,
  type BrokerNode,
} from './rabbitmq.server.js';
import type { RunningServer } from './server.js';
import type { Findable } from './source.js';

/** A cluster as one server, whose address is that of all nodes. */
export interface BrokerCluster extends RunningServer {
  nodes: readonly RunningServer[];
}

/** A cluster is made of this machine's own programs: nodes of a broker elsewhere are not ours to kill. */
export const rabbitmqProgram: Findable = {
  title: rabbitmqServer.title,
  packages: rabbitmqServer.packages,
  findProgram: () => rabbitmqServer.findProgram(),
};

const listeners: readonly (readonly [Listener, nodes: Listener])[] = [
  ['rabbitmq', 'rabbitmq-nodes'],
  ['rabbitmq-2', 'rabbitmq-2-nodes'],
  ['rabbitmq-3', 'rabbitmq-3-nodes'],
];

/** Three nodes of RabbitMQ on this machine, each a process that can be killed by itself. */
export async function startBrokerCluster(profile: Profile): Promise<BrokerCluster> {
  const program = await rabbitmqServer.findProgram();
  if (program === undefined) throw new PlainError('RabbitMQ is not on this machine');
  const epmdPort = await startPortMapper(profile);
  const nodes: RunningServer[] = [];
  for (const [name, nodesName] of listeners) {
    const [port, nodesPort] = [await portFor(profile, name), await portFor(profile, nodesName)];
    const first = nodes.length === 0 ? {} : { joins: listeners[0]?.[0] ?? '' };
    const node = { name, port, nodesPort, epmdPort, ...first };
    // One after the other: a node joins a cluster that stands.
    nodes.push(await startNode(program, profile, node));
  }
  return asOneServer(nodes);
}

async function startNode(
  program: string,
  profile: Profile,
  node: BrokerNode,
): Promise<RunningServer> {
  const runner = await prepareNode(program, profile, node);
  if (node.joins !== undefined) await shareCookie(profile, node.joins, node.name);
  const url = rabbitmqServer.urlAt(node.port);
  const running = await runServer(rabbitmqServer, profile, { runner, origin: node.name, url });
  await running.ready;
  return running;
}

/** Erlang lets in those who have the same cookie. */
async function shareCookie(profile: Profile, from: string, to: string): Promise<void> {
  const cookieOf = (name: string): string => join(placesOf(profile, name).cwd, '.erlang.cookie');
  await copyFile(cookieOf(from), cookieOf(to));
  await chmod(cookieOf(to), 0o400);
}

function asOneServer(nodes: readonly RunningServer[]): BrokerCluster {
  const [first] = nodes;
  if (first === undefined) throw new Error('a cluster has nodes');
  const each = async (work: (node: RunningServer) => Promise<void>): Promise<void> => {
    await Promise.all(nodes.map(work));
  };
  return {
    name: 'rabbitmq',
    url: nodes.map(({ url }) => url).join(','),
    ready: first.ready,
    isOurs: true,
    pid: undefined,
    nodes,
    stop: () => each((node) => node.stop()),
    kill9: () => each((node) => node.kill9()),
    restart: () => each((node) => node.restart()),
    control: (...args) => first.control(...args),
  };
}
