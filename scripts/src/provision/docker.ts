import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Progress } from '../console/progress.js';
import { uniqueName, type Profile } from './profile.js';
import type { ContainerSpec, Runner } from './server.js';

const run = promisify(execFile);

/** Whether a Docker engine (not just its client) answers within two seconds. */
export async function dockerAnswers(): Promise<boolean> {
  return run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 2000 }).then(
    ({ stdout }) => /^\d/.test(stdout.trim()),
    () => false,
  );
}

/** Whether the engine has the image or could fetch it now. */
export async function hasImage(image: string, progress: Progress): Promise<boolean> {
  if (await succeeds(['image', 'inspect', image])) return true;
  progress.note(`fetching the image ${image}`);
  try {
    await docker(['pull', '--quiet', image]);
    return true;
  } catch (error) {
    progress.warn(`${reasonOf(error)}; it has to come from elsewhere`);
    return false;
  }
}

/**
 * One container, named after checkout, profile and server: what a killed run left under that name
 * is ours. Data that is kept lives in a volume of the same name.
 */
export class Container implements Runner {
  readonly pid = undefined;
  readonly #name: string;

  constructor(
    readonly profile: Profile,
    readonly server: string,
    readonly spec: ContainerSpec,
    readonly port: number,
  ) {
    this.#name = uniqueName(profile, server);
  }

  async start(): Promise<void> {
    const { spec, profile } = this;
    if (await succeeds(['start', this.#name])) return;
    const env = Object.entries(spec.env).flatMap(([key, value]) => ['-e', `${key}=${value}`]);
    const data = profile.keepsData ? `${this.#name}:${spec.dataFolder}` : spec.dataFolder;
    await docker([
      ...['run', '--detach', '--name', this.#name, '--hostname', 'localhost'],
      ...['--publish', `127.0.0.1:${this.port}:${spec.port}`, '--volume', data],
      ...env,
      spec.image,
      ...spec.args(profile),
    ]);
  }

  async ready(probe: () => Promise<void>, withinMs: number): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      try {
        await probe();
        return;
      } catch (error) {
        if (performance.now() < deadline) await delay(100);
        else {
          const { stdout, stderr } = await run('docker', ['logs', '--tail', '8', this.#name]);
          throw new PlainError(
            `the container of ${this.spec.image} does not answer (${reasonOf(error)}); its log ends:\n${stdout}${stderr}`,
          );
        }
      }
    }
  }

  /** Stops and removes the container; the volume of a profile that keeps its data stays. */
  async stop(): Promise<void> {
    await succeeds(['stop', '--time', '10', this.#name]);
    await this.remove();
  }

  async kill9(): Promise<void> {
    await docker(['kill', this.#name]);
  }

  async beside(program: string, args: string[]): Promise<string> {
    const { stdout } = await run('docker', ['exec', this.#name, basename(program), ...args]);
    return stdout;
  }

  /** Removes a container of this name, running or not. */
  async remove(): Promise<void> {
    await succeeds(['rm', '--force', '--volumes', this.#name]);
  }

  /** Forgets the kept data. */
  async reset(): Promise<void> {
    await this.remove();
    await succeeds(['volume', 'rm', '--force', this.#name]);
  }
}

async function docker(args: string[]): Promise<void> {
  try {
    await run('docker', args);
  } catch (error) {
    const lines = reasonOf(error).trim().split('\n');
    throw new PlainError(`docker ${args[0] ?? ''} failed: ${lines.at(-1) ?? ''}`);
  }
}

function succeeds(args: string[]): Promise<boolean> {
  return run('docker', args).then(
    () => true,
    () => false,
  );
}
