import type { Progress } from '../console/progress.js';
import { layers, type Teardown } from '../console/teardown.js';
import { stopLeftovers } from '../process/leftovers.js';
import { takeLock } from '../process/lock.js';
import { createProfile, type Profile } from '../provision/profile.js';
import { provision, thisMachine, type Servers } from '../provision/provision.js';
import { nginx } from '../system/gateway.js';
import { startSystemIn, type RunningSystem } from '../system/start-system.js';
import { Crowd } from './crowd.js';
import { residentsPerUnit, seedEstate } from './seed.js';

/** A system with an estate in it, and a browser open for each of its residents. */
export interface BenchSystem {
  system: RunningSystem;
  crowd: Crowd;
}

export const estateUnits = 250;
const benchEnv: NodeJS.ProcessEnv = {
  // As in production, but for the hash: 500 logins at the real cost would take two minutes.
  NODE_ENV: 'production',
  VALIDATE_RESPONSES: 'report',
  BCRYPT_COST: '4',
  // Nobody answers here; expiring visits would be a second load.
  VISIT_RING_SECONDS: '3600',
};

/** What the parts of the benchmark share. Each thing is started when the first part wants it. */
export class BenchWorld {
  readonly profile: Profile;
  readonly #release: () => Promise<void>;
  #servers: Promise<Servers> | undefined;
  #empty: Promise<RunningSystem> | undefined;
  #system: Promise<BenchSystem> | undefined;

  private constructor(profile: Profile, release: () => Promise<void>) {
    this.profile = profile;
    this.#release = release;
    profile.teardown.add(layers.support, this.#release);
  }

  /** Takes the folder of the benchmark for this run. */
  static async open(progress: Progress, teardown: Teardown): Promise<BenchWorld> {
    const profile = createProfile('bench', progress, teardown);
    const release = await takeLock(`${profile.folder}.lock`, 'npm run bench');
    await stopLeftovers(profile.folder);
    return new BenchWorld(profile, release);
  }

  get teardown(): Teardown {
    return this.profile.teardown;
  }

  servers(): Promise<Servers> {
    this.#servers ??= provision(this.profile, thisMachine(), [nginx]).then(async (servers) => {
      await Promise.all(Object.values(servers).map(({ ready }) => ready));
      return servers;
    });
    return this.#servers;
  }

  /** The system as it starts, until the first part that wants {@link system}. */
  emptySystem(): Promise<RunningSystem> {
    this.#empty ??= this.servers().then((servers) =>
      startSystemIn(this.profile, {
        servers,
        env: benchEnv,
        requestsPerSecond: 100_000,
        connectionsPerAddress: 20_000,
      }),
    );
    return this.#empty;
  }

  system(): Promise<BenchSystem> {
    this.#system ??= this.#fillSystem();
    return this.#system;
  }

  /** The same system with more residents, until so many browsers are open in all. */
  async crowdedSystem(browsers: number): Promise<BenchSystem> {
    const { system, crowd } = await this.system();
    const more = (browsers - crowd.size) / residentsPerUnit;
    if (more > 0) await crowd.admit(system, await seedEstate(system, more));
    return { system, crowd };
  }

  async #fillSystem(): Promise<BenchSystem> {
    const system = await this.emptySystem();
    const estate = await seedEstate(system, estateUnits);
    const crowd = await Crowd.gather(system, estate);
    // Closed with the gateway, so that nobody reconnects to a system that is going away.
    this.teardown.add(layers.gateway, () => {
      crowd.close();
      return Promise.resolve();
    });
    return { system, crowd };
  }
}
