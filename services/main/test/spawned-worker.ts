import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/worker.js', import.meta.url));

/** A worker that is a process of its own, so that it can be killed. */
export interface SpawnedWorker {
  /** Once it has died: the signal of which it did. */
  death: Promise<string | null>;
  kill(): void;
}

/**
 * Starts the worker of a main service.
 *
 * @param env what main was configured with
 * @param failpoints where it is to die, such as `import.rows-applied=kill@9`
 * @returns once it hears of jobs
 */
export async function spawnWorker(
  env: Readonly<Record<string, string>>,
  failpoints?: string,
): Promise<SpawnedWorker> {
  const child = spawn(process.execPath, [program], {
    env: {
      ...{ PATH: process.env['PATH'], ...env, PORT: '0', LOG_LEVEL: 'info' },
      ...(failpoints !== undefined && { FAILPOINTS: failpoints }),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const death = deathOf(child);
  for await (const line of createInterface(child.stdout))
    if (line.includes('"message":"Started"')) break;
  child.stdout.resume();
  return { death, kill: () => child.kill('SIGKILL') };
}

async function deathOf(child: ChildProcess): Promise<string | null> {
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}
