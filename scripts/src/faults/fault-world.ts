import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { seedEstate, type Estate } from '../bench/seed.js';
import { silentProgress } from '../console/progress.js';
import { layers, type Teardown } from '../console/teardown.js';
import { stopLeftovers } from '../process/leftovers.js';
import { takeLock } from '../process/lock.js';
import { createProfile, type Profile } from '../provision/profile.js';
import { allReady, provision, thisMachine, type Servers } from '../provision/provision.js';
import {
  rabbitmqProgram,
  startBrokerCluster,
  type BrokerCluster,
} from '../provision/rabbitmq.cluster.js';
import type { RunningServer } from '../provision/server.js';
import type { ServerName } from '../provision/source.js';
import { nginx } from '../system/gateway.js';
import type { ServiceProcess } from '../system/service-process.js';
import { startSystemIn, type RunningSystem } from '../system/start-system.js';
import { Truth } from './truth.js';

type Wires = Readonly<Record<ServerName, TcpProxy>>;

/** `cluster`: RabbitMQ has three nodes. */
export type WorldKind = 'usual' | 'cluster';

/** How a service runs otherwise than usual, until {@link FaultWorld.heal}. */
export interface Otherwise {
  /** `outbox.after-commit=kill@3`; see shared/src/failpoints. */
  failpoints?: readonly string[];
  /** A file of weaken/, which switches a protection off in that process. */
  without?: string | undefined;
  env?: NodeJS.ProcessEnv;
  /** Modules that the process loads before everything else. */
  preload?: readonly URL[];
}

/** A whole system to break: two edges, and a wire that can be spoiled in front of each server. */
export class FaultWorld {
  readonly system: RunningSystem;
  /** The servers themselves, past the wires. */
  readonly servers: Servers;
  readonly wires: Wires;
  readonly truth: Truth;
  readonly #changed = new Set<string>();
  readonly #dead = new Set<RunningServer>();
  #estate: Promise<Estate> | undefined;

  private constructor(system: RunningSystem, servers: Servers, wires: Wires) {
    this.system = system;
    this.servers = servers;
    this.wires = wires;
    this.truth = new Truth(servers, system.names);
  }

  static async start(teardown: Teardown, kind: WorldKind = 'usual'): Promise<FaultWorld> {
    const profile = createProfile(profiles[kind], silentProgress, teardown);
    teardown.add(layers.support, await takeLock(`${profile.folder}.lock`, 'npm run test:faults'));
    await stopLeftovers(profile.folder);
    const servers = await provisionAs(kind, profile);
    await allReady(servers);
    const wires = await layWires(servers, teardown);
    const system = await startSystemIn(profile, {
      servers: {
        mysql: throughWire(servers.mysql, wires.mysql),
        mongo: throughWire(servers.mongo, wires.mongo),
        redis: throughWire(servers.redis, wires.redis),
        rabbitmq:
          kind === 'usual' ? throughWire(servers.rabbitmq, wires.rabbitmq) : servers.rabbitmq,
      },
      edges: 2,
      // Nobody answers in time here, and nothing may expire under a test.
      env: { VISIT_RING_SECONDS: '3600', LOG_LEVEL: 'warn' },
      requestsPerSecond: 100_000,
      connectionsPerAddress: 60_000,
    });
    return new FaultWorld(system, servers, wires);
  }

  service(name: string): ServiceProcess {
    const service = this.system.services.get(name);
    if (service === undefined) throw new Error(`there is no service ${name}`);
    return service;
  }

  /** Homes with two residents each; made when they are first wanted, and then kept. */
  estate(units: number): Promise<Estate> {
    this.#estate ??= seedEstate(this.system, units);
    return this.#estate;
  }

  /** Starts a service anew, to run otherwise than usual. */
  async restart(name: string, otherwise: Otherwise = {}): Promise<void> {
    this.#changed.add(name);
    await this.service(name).restart(environmentFor(otherwise));
  }

  /** Starts a service anew and waits until it has died at a failpoint, be it before it is ready. */
  async untilDead(name: string, otherwise: Otherwise): Promise<void> {
    const service = this.service(name);
    await this.restart(name, otherwise).catch((error: unknown) => {
      if (service.pid !== undefined) throw error;
    });
    await service.exited;
  }

  /** As {@link restart}, and nothing at all where it is to run as usual. */
  async equip(name: string, otherwise: Otherwise): Promise<void> {
    if (otherwise.without === undefined) return;
    await this.restart(name, otherwise);
  }

  /** The broker's nodes: three in a cluster. */
  get brokerNodes(): readonly RunningServer[] {
    const { rabbitmq } = this.servers;
    return 'nodes' in rabbitmq ? (rabbitmq as BrokerCluster).nodes : [rabbitmq];
  }

  /** kill -9 of a server, until {@link bringBack} or {@link heal}. */
  async kill(what: ServerName | RunningServer): Promise<void> {
    const server = typeof what === 'string' ? this.servers[what] : what;
    this.#dead.add(server);
    await server.kill9();
  }

  async bringBack(what: ServerName | RunningServer): Promise<void> {
    const server = typeof what === 'string' ? this.servers[what] : what;
    await server.restart();
    this.#dead.delete(server);
  }

  /** Brings back whatever is dead, spoiled or runs otherwise than usual. */
  async heal(): Promise<void> {
    for (const wire of Object.values(this.wires)) wire.restore();
    for (const server of this.#dead) await this.bringBack(server);
    for (const { name, pid } of this.system.services.values())
      if (pid === undefined || this.#changed.has(name)) await this.service(name).restart();
    this.#changed.clear();
  }
}

const profiles: Readonly<Record<WorldKind, string>> = {
  usual: 'faults',
  cluster: 'faults-cluster',
};

function provisionAs(kind: WorldKind, profile: Profile): Promise<Servers> {
  if (kind === 'usual') return provision(profile, thisMachine(), [nginx]);
  const needed = [nginx, rabbitmqProgram];
  return provision(profile, thisMachine(), needed, { rabbitmq: startBrokerCluster });
}

async function layWires(servers: Servers, teardown: Teardown): Promise<Wires> {
  const lay = async (server: RunningServer): Promise<TcpProxy> => {
    // A cluster is reached past its wire, which leads to one node.
    const wire = await startTcpProxy(server.url.split(',')[0] ?? '');
    teardown.add(layers.support, () => wire.close());
    return wire;
  };
  return {
    mysql: await lay(servers.mysql),
    mongo: await lay(servers.mongo),
    redis: await lay(servers.redis),
    rabbitmq: await lay(servers.rabbitmq),
  };
}

/** The same server, reached by the wire. */
function throughWire(server: RunningServer, { url }: TcpProxy): RunningServer {
  return Object.create(server, { url: { value: url, enumerable: true } }) as RunningServer;
}

function environmentFor(otherwise: Otherwise): NodeJS.ProcessEnv {
  const { failpoints = [], without, env = {}, preload = [] } = otherwise;
  const weaken = without === undefined ? [] : [new URL(`./weaken/${without}.js`, import.meta.url)];
  const imports = [...preload, ...weaken].map(({ href }) => `--import ${href}`);
  return {
    ...env,
    FAILPOINTS: failpoints.join(','),
    NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', ...imports].join(' ').trim(),
  };
}
