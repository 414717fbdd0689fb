import { PlainError } from '../console/plain-error.js';

/** The servers the system stands on. */
export type ServerName = 'mysql' | 'mongo' | 'redis' | 'rabbitmq';

/** Where a server comes from. */
export type Source =
  | { from: 'url'; url: string }
  | { from: 'docker' }
  | { from: 'program'; program: string }
  | { from: 'packages'; packages: string[] }
  | { from: 'stand-in' };

/** What has to be known about a kind of server to find one. */
export interface Findable {
  /** For people: "MySQL or MariaDB". */
  title: string;
  /** The environment variable that names a server to use. */
  variable?: string;
  /** Debian packages that bring it; none where the distribution has none. */
  packages: string[];
  /** Whether our own stand-in may take its place. */
  hasStandIn?: boolean;
  /** The image it runs from; none for what has to reach 127.0.0.1, which a container cannot. */
  container?: { image: string };
  /** The path of its program on this machine. */
  findProgram(): Promise<string | undefined>;
}

/** What the machine offers. Injected, so that the order can be tested without a machine. */
export interface Machine {
  env: Partial<Record<string, string>>;
  /** Whether a Docker engine answers and has the image, or can fetch it. */
  canRun(image: string): Promise<boolean>;
  /** Why packages cannot be installed here, or undefined when they can. */
  whyNoPackages(): Promise<string | undefined>;
}

/**
 * Decides where a server comes from: a URL given, else Docker, else a program on this machine, else
 * the system's packages, else (MongoDB only) our stand-in.
 *
 * @throws PlainError when there is no way; it names what would help.
 */
export async function findSource(kind: Findable, machine: Machine): Promise<Source> {
  const url = kind.variable === undefined ? undefined : machine.env[kind.variable];
  if (url !== undefined && url !== '') return { from: 'url', url };
  if (kind.container && (await machine.canRun(kind.container.image))) return { from: 'docker' };
  const program = await kind.findProgram();
  if (program !== undefined) return { from: 'program', program };
  if (kind.packages.length === 0 && kind.hasStandIn) return { from: 'stand-in' };

  const obstacle = await machine.whyNoPackages();
  if (obstacle === undefined) return { from: 'packages', packages: kind.packages };
  const orUrl = kind.variable === undefined ? '' : `, or give ${kind.variable}`;
  throw new PlainError(
    `${kind.title} is not on this machine, Docker cannot run it, and nothing can be installed: ${obstacle}; install ${kind.packages.join(' ')}${orUrl}`,
  );
}
