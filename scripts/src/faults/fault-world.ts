import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
import type { ProcessName, ServiceProcess } from '../system/service-process.js';
import { startSystemIn, type RunningSystem } from '../system/start-system.js';
import { buildNextRelease } from './next-release/build.js';
import { runOf, type Otherwise } from './otherwise.js';
import { Truth } from './truth.js';
import { layWires, throughWire, type Wires } from './wires.js';

/** `cluster`: RabbitMQ has three nodes. */
export type WorldKind = 'usual' | 'cluster';

/** How many processes of each service there are, as in every place where Gatehouse is run. */
export const PROCESSES = 2;

/**
 * The gateway leaves alone for a second who has refused a connection: fail_timeout in gateway.ts. It
 * counts in whole seconds, so that it may be two.
 */
const gatewayForgetsMs = 2500;

/** All processes of a service, or these. */
export type Target = ProcessName | ServiceProcess | readonly ServiceProcess[];

/**
 * A whole system to break: two processes of each service behind the gateway, and a wire that can be
 * spoiled in front of each server.
 */
export class FaultWorld {
  readonly system: RunningSystem;
  /** The servers themselves, past the wires. */
  readonly servers: Servers;
  readonly wires: Wires;
  readonly truth: Truth;
  readonly #changed = new Set<ServiceProcess>();
  readonly #paused = new Set<ServiceProcess>();
  readonly #turns = new Map<ProcessName, number>();
  readonly #dead = new Set<RunningServer>();
  #estate: Promise<Estate> | undefined;
  #next: Promise<string> | undefined;

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
      processes: PROCESSES,
      // Nobody answers in time here, and nothing may expire under a test.
      env: { VISIT_RING_SECONDS: '3600', LOG_LEVEL: 'warn' },
      requestsPerSecond: 100_000,
      connectionsPerAddress: 60_000,
    });
    return new FaultWorld(system, servers, wires);
  }

  /** The processes of a service; those of all where none is named. */
  processes(service?: ProcessName): readonly ServiceProcess[] {
    const all = [...this.system.services.values()];
    return service === undefined ? all : all.filter((one) => one.service === service);
  }

  /** The first process of a service, where one alone is meant: to be measured, or to die. */
  first(service: ProcessName): ServiceProcess {
    const [first] = this.processes(service);
    if (first === undefined) throw new Error(`there is no ${service}`);
    return first;
  }

  /** Where a process of a service is reached past the gateway: each in its turn. */
  urlOf(service: ProcessName): string {
    const turn = this.#turns.get(service) ?? 0;
    this.#turns.set(service, turn + 1);
    const processes = this.processes(service);
    return processes[turn % processes.length]?.url ?? '';
  }

  /** Homes with two residents each; made when they are first wanted, and then kept. */
  estate(units: number): Promise<Estate> {
    this.#estate ??= seedEstate(this.system, units);
    return this.#estate;
  }

  /** The folder of the next release, compiled; see next-release/. Made when it is first wanted. */
  nextRelease(): Promise<string> {
    this.#next ??= buildNextRelease(join(this.system.folder, 'next-release'));
    return this.#next;
  }

  /** Starts processes anew, all at once, to run otherwise than usual. */
  async restart(target: Target, otherwise: Otherwise = {}): Promise<void> {
    await each(this.#of(target), async (process) => {
      this.#changed.add(process);
      await process.restart(runOf(otherwise));
    });
  }

  /** Restarts one process as a deployment does, which goes on once the gateway has found it again. */
  async replace(process: ServiceProcess, otherwise: Otherwise = {}): Promise<void> {
    await this.restart(process, otherwise);
    await delay(gatewayForgetsMs);
  }

  /**
   * Starts processes anew and waits until each has died at a failpoint, be it before
   * it is ready. Whoever dies later has meanwhile taken over the work of who died first.
   */
  async untilDead(target: Target, otherwise: Otherwise): Promise<void> {
    await each(this.#of(target), async (process) => {
      await this.restart(process, otherwise).catch((error: unknown) => {
        if (process.pid !== undefined) throw error;
      });
      await process.exited;
    });
  }

  /** As {@link restart}, and nothing at all where it is to run as usual. */
  async equip(target: Target, otherwise: Otherwise): Promise<void> {
    if (otherwise.without === undefined) return;
    await this.restart(target, otherwise);
  }

  /** SIGTERM to processes, all at once, until they are restarted or {@link heal}. */
  async stop(target: Target): Promise<void> {
    await each(this.#of(target), (process) => process.stop());
  }

  /** kill -9 of processes, all at once, until they are restarted or {@link heal}. */
  async kill9(target: Target): Promise<void> {
    await each(this.#of(target), (process) => process.kill9());
  }

  /** SIGSTOP for so many milliseconds, and SIGCONT. */
  async pause(process: ServiceProcess, ms: number): Promise<void> {
    this.#paused.add(process);
    process.pause();
    await delay(ms);
    process.resume();
    this.#paused.delete(process);
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
    for (const process of this.#paused) process.resume();
    this.#paused.clear();
    const unusual = this.processes().filter(
      (process) => process.pid === undefined || this.#changed.has(process),
    );
    await each(unusual, (process) => process.restart());
    this.#changed.clear();
  }

  #of(target: Target): readonly ServiceProcess[] {
    if (typeof target === 'string') return this.processes(target);
    return 'pid' in target ? [target] : target;
  }
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  await Promise.all(items.map(work));
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
