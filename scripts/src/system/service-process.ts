import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { layers } from '../console/teardown.js';
import { ManagedProcess, type Exit } from '../process/managed-process.js';
import { placesOf, repositoryFolder, type Profile } from '../provision/profile.js';

const run = promisify(execFile);

const startWithinMs = 60_000;

/** How Node.js runs every service: here, and as docker/Dockerfile and scripts/pm2 have it (D62). */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=32'];

/** The four services, in the order they start. */
export const serviceNames = ['auth', 'main', 'notification', 'edge'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What runs: the services, and the worker, a process of main's that nobody calls. */
export const processNames = [...serviceNames, 'worker'] as const;
export type ProcessName = (typeof processNames)[number];

/** What is other than usual about one start of a service. */
export interface OtherwiseRun {
  env?: NodeJS.ProcessEnv;
  /** Another release: the folder of a checkout that is compiled. */
  checkout?: string;
}

/** One running process of a service. */
export interface ServiceProcess {
  /** "main", or "main-2" for the second process of a service. */
  name: string;
  /** Of which service, or kind, it is one. */
  service: ProcessName;
  /** Its own address, past the gateway. */
  url: string;
  readonly pid: number | undefined;
  /** Resolves when the process that runs now has ended. */
  readonly exited: Promise<Exit>;
  kill9(): Promise<void>;
  stop(): Promise<void>;
  /** SIGSTOP: it holds what it holds, and does not know that time passes. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /**
   * Stops it where it runs, starts it again on the same port and waits until it is ready.
   *
   * @param otherwise holds for this one start
   */
  restart(otherwise?: OtherwiseRun): Promise<void>;
}

/**
 * Runs a command of a service (`migrate`, `demo`) to its end, if the service has it.
 *
 * @returns what it printed.
 * @throws PlainError with what it said when it fails.
 */
export async function runCommand(
  service: ServiceName,
  command: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<string> {
  const path = join(compiledOf(service), 'commands', `${command}.js`);
  if (!existsSync(path)) return '';
  try {
    const { stdout } = await run(process.execPath, ['--enable-source-maps', path, ...args], {
      env: { ...process.env, ...env },
      cwd: repositoryFolder,
      timeout: 60_000,
    });
    return stdout;
  } catch (error) {
    const said = reasonOf(error).trimEnd().split('\n').slice(-12).join('\n');
    throw new PlainError(`${service}'s ${command} failed:\n${said}`);
  }
}

/** Starts one process of a service and waits until it says that it is ready. */
export async function startService(
  profile: Profile,
  service: ProcessName,
  name: string,
  env: NodeJS.ProcessEnv & { PORT: string },
  onLine: (line: string) => void,
): Promise<ServiceProcess> {
  const places = placesOf(profile, name);
  await mkdir(places.cwd, { recursive: true });
  const child = new ManagedProcess({
    ...places,
    name,
    program: process.execPath,
    args: argsOf(service),
    env,
    onLine,
    // The service's own deadline is 15 s; it is forced only after that.
    stopWithinMs: 17_000,
  });
  const url = `http://127.0.0.1:${env.PORT}`;
  const start = async ({ env: more, checkout }: OtherwiseRun = {}): Promise<void> => {
    await child.start({ env: more, args: argsOf(service, checkout) });
    await child.ready(() => probe(url), startWithinMs);
  };
  profile.teardown.add(layers[service], () => child.stop());
  await start();
  return {
    name,
    service,
    url,
    get pid() {
      return child.pid;
    },
    get exited() {
      return child.exited;
    },
    kill9: () => child.kill9(),
    stop: () => child.stop(),
    pause: () => child.pause(),
    resume: () => child.resume(),
    restart: async (otherwise) => {
      await child.stop();
      await start(otherwise);
    },
  };
}

function compiledOf(service: ServiceName, checkout = repositoryFolder): string {
  return join(checkout, 'services', service, 'dist', 'src');
}

function argsOf(name: ProcessName, checkout?: string): string[] {
  const program = name === 'worker' ? 'worker.js' : 'main.js';
  return [...nodeFlags, join(compiledOf(ownerOf(name), checkout), program)];
}

/** The service whose code a process runs. */
export function ownerOf(name: ProcessName): ServiceName {
  return name === 'worker' ? 'main' : name;
}

async function probe(url: string): Promise<void> {
  const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(1000) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`/ready answers ${response.status}`);
}
