import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { layers, type Teardown } from '../console/teardown.js';
import { signal } from './process-table.js';
import { repositoryFolder } from '../provision/profile.js';

/** How a child ended and the end of what it said. */
export interface ChildResult {
  code: number;
  output: string;
  /** Why it had to be killed, if it had to. */
  forced?: string;
}

const keptCharacters = 40_000;
const lingerMs = 10_000;
const running = new Set<number>();

/** Ends the children that still run when the whole run is stopped. */
export function stopChildrenWith(teardown: Teardown): void {
  teardown.add(layers.gateway, () => {
    for (const pid of running) signal(pid, 'SIGTERM');
    return Promise.resolve();
  });
}

export interface RunOptions {
  /** Tells that the work is done: the program then has ten seconds to end. */
  isDone?: () => boolean;
  /** The folder of the checkout, unless another is given. */
  cwd?: string;
  /** From 0, as everybody, to 19: takes what of the processor nobody else wants. */
  niceness?: number;
}

/** Runs a Node.js program of the repository to its end, or kills it when it takes too long. */
export function runNode(
  args: string[],
  env: NodeJS.ProcessEnv,
  withinMs: number,
  { isDone = () => false, cwd = repositoryFolder, niceness = 0 }: RunOptions = {},
): Promise<ChildResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const { pid } = child;
    if (pid !== undefined) {
      running.add(pid);
      if (niceness > 0) setPriority(pid, niceness);
    }
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-keptCharacters);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let forced: string | undefined;
    const stopWatching = watch(withinMs, isDone, (why) => {
      forced = why;
      if (pid !== undefined) signal(pid, 'SIGKILL');
    });
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      stopWatching();
      if (pid !== undefined) running.delete(pid);
      resolve({ code: code ?? 1, output, ...(forced !== undefined && { forced }) });
    });
  });
}

/** Calls `force` once, when the time is over or when the work is done and nothing ends. */
function watch(withinMs: number, isDone: () => boolean, force: (why: string) => void): () => void {
  const startedAt = performance.now();
  let doneAt: number | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    if (isDone()) doneAt ??= now;
    const lingers = doneAt !== undefined && now - doneAt > lingerMs;
    if (!lingers && now - startedAt < withinMs) return;
    clearInterval(timer);
    force(
      lingers ? 'it was done but did not end; a handle is open' : `it took ${withinMs / 1000} s`,
    );
  }, 250);
  return () => clearInterval(timer);
}
