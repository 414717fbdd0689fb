import type { Findable, ServerName } from './source.js';
import type { Profile } from './profile.js';

/** Something that runs and can be stopped: a process or a container. */
export interface Runner {
  /** The process id; undefined when it does not run or is not a process of this machine. */
  readonly pid: number | undefined;
  /** Starts it. Resolves when it exists; {@link ready} tells when it answers. */
  start(): Promise<void>;
  /** Waits until the probe succeeds; a PlainError with the log's end when that takes too long. */
  ready(probe: () => Promise<void>, withinMs: number): Promise<void>;
  stop(): Promise<void>;
  /** Ends it without a warning, as a power cut would. */
  kill9(): Promise<void>;
  /** Runs another program where this one runs, to its end, and returns what it printed. */
  beside(program: string, args: string[]): Promise<string>;
}

/** How a kind of server runs as a container. */
export interface ContainerSpec {
  image: string;
  /** The port inside. */
  port: number;
  /** Where the image keeps its data. */
  dataFolder: string;
  env: Record<string, string>;
  /** What the server is told: a profile that keeps no data waits for no disk. */
  args: (profile: Profile) => string[];
}

/** One kind of server: how to find it, run it and talk to it. One file each. */
export interface ServerKind extends Findable {
  name: ServerName;
  variable: string;
  container: ContainerSpec;
  /** Its address when it listens on that port of 127.0.0.1. */
  urlAt(port: number): string;
  /** Makes data folder and configuration, and describes the process; does not start it. */
  prepare(program: string, profile: Profile, port: number): Promise<Runner>;
  /**
   * A real round trip through its protocol.
   *
   * @returns name and version for people.
   */
  ping(url: string): Promise<string>;
  /** Where the server's own control program may be, if it has one. */
  controlPrograms?: [string, ...string[]];
}

/** A server that was given or has been started. */
export interface RunningServer {
  name: ServerName;
  url: string;
  /** Resolves when it answers, with what it is: "MariaDB 10.11.6, this machine's program". */
  ready: Promise<string>;
  /** False when it was given by URL: it is then never stopped, and never killed in a fault test. */
  isOurs: boolean;
  readonly pid: number | undefined;
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Starts it again on the same port with the same data, and waits until it answers. */
  restart(): Promise<void>;
  /**
   * Runs its control program and returns what that printed.
   *
   * @throws Error when it has none or is not ours
   */
  control(...args: string[]): Promise<string>;
}
