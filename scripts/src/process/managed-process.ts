import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PlainError } from '../console/plain-error.js';
import { gone, signal } from './process-table.js';

/** How to run one program that keeps running. */
export interface ProcessSpec {
  /** For messages: "MariaDB", "auth". */
  name: string;
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Working directory; it also marks the process as ours, should we have to find it again. */
  cwd: string;
  /** Standard output and error go here, a new file at each start of the command. */
  logFile: string;
  /** Holds the process id while it runs. */
  pidFile: string;
  /** Called for each line of output, besides the log file. */
  onLine?: (line: string) => void;
  /** How long a stop may take before it is forced, in milliseconds. */
  stopWithinMs?: number;
}

/** What is other than usual about one start. */
export interface OtherwiseStarted {
  /** Added to the variables of the specification. */
  env?: NodeJS.ProcessEnv | undefined;
  /** In place of the arguments of the specification. */
  args?: string[] | undefined;
}

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const run = promisify(execFile);

const linesTold = 20;

// util-linux is on every Debian: with it, our children end even when we are killed with SIGKILL.
const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));

/**
 * One program that keeps running, in a process group of its own: Ctrl-C in the terminal reaches us
 * alone, and we decide what stops when.
 */
export class ManagedProcess {
  readonly spec: ProcessSpec;
  #child: ChildProcess | undefined;
  #exit: Promise<Exit> = Promise.resolve({ code: 0, signal: null });
  #log: WriteStream | undefined;
  #silent: Promise<void> = Promise.resolve();
  #lastLines: string[] = [];

  constructor(spec: ProcessSpec) {
    this.spec = spec;
  }

  /** The id of the running process; undefined when it does not run. */
  get pid(): number | undefined {
    const child = this.#child;
    return child?.exitCode === null && child.signalCode === null ? child.pid : undefined;
  }

  /** Resolves when the process that runs now has ended, whatever the reason. */
  get exited(): Promise<Exit> {
    return this.#exit;
  }

  /**
   * Spawns the program. Resolves when the process exists, not when it is ready.
   *
   * @param otherwise holds for this one start
   */
  async start({ env = {}, args: given }: OtherwiseStarted = {}): Promise<void> {
    const { spec } = this;
    await mkdir(dirname(spec.logFile), { recursive: true });
    await mkdir(dirname(spec.pidFile), { recursive: true });
    this.#log ??= createWriteStream(spec.logFile, { flags: 'w' });
    const [program = spec.program, ...args] = [
      ...(setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'TERM']),
      spec.program,
      ...(given ?? spec.args),
    ];
    const child = spawn(program, args, {
      cwd: spec.cwd,
      env: { ...process.env, ...spec.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#child = child;
    this.#exit = new Promise((resolve) => {
      child.once('exit', (code, by) => resolve({ code, signal: by }));
      child.once('error', () => resolve({ code: 127, signal: null }));
    });
    this.#silent = new Promise((resolve) => child.once('close', () => resolve()));
    this.#follow(child);
    if (child.pid === undefined) throw new PlainError(`${spec.program} could not be run`);
    await writeFile(spec.pidFile, String(child.pid));
  }

  /**
   * Waits until the probe succeeds.
   *
   * @throws PlainError with the end of the log when the process ends first or the time is over.
   */
  async ready(probe: () => Promise<void>, withinMs: number): Promise<void> {
    const deadline = performance.now() + withinMs;
    let lastFailure: unknown;
    while (performance.now() < deadline) {
      try {
        await probe();
        return;
      } catch (error) {
        lastFailure = error;
      }
      if (this.pid === undefined) break;
      await delay(25);
    }
    const why =
      this.pid === undefined ? 'ended while starting' : `is not ready after ${withinMs / 1000} s`;
    throw new PlainError(
      `${this.spec.name} ${why}${this.pid === undefined ? '' : ` (${String(lastFailure)})`}; the end of ${this.spec.logFile}:\n${await this.#logTail()}`,
    );
  }

  /** Asks the process to end, forces it when it takes too long, and removes the pid file. */
  async stop(): Promise<void> {
    const { pid } = this;
    if (pid !== undefined) {
      signal(pid, 'SIGTERM');
      const forced = setTimeout(() => signal(pid, 'SIGKILL'), this.spec.stopWithinMs ?? 10_000);
      await this.#exit;
      clearTimeout(forced);
    }
    await rm(this.spec.pidFile, { force: true });
  }

  /** Kills the process and its group without a warning, as a power cut would. */
  async kill9(): Promise<void> {
    const { pid } = this;
    if (pid === undefined) return;
    signal(pid, 'SIGKILL');
    await this.#exit;
    await gone(pid, 2000);
  }

  /** Stops it in the midst of whatever it does, without its knowledge: SIGSTOP. */
  pause(): void {
    if (this.pid !== undefined) signal(this.pid, 'SIGSTOP');
  }

  /** Lets it go on where it was stopped. */
  resume(): void {
    if (this.pid !== undefined) signal(this.pid, 'SIGCONT');
  }

  /** Runs another program in the same place and environment, to its end. */
  async beside(program: string, args: string[]): Promise<string> {
    const { cwd, env } = this.spec;
    const { stdout } = await run(program, args, { cwd, env: { ...process.env, ...env } });
    return stdout;
  }

  #follow(child: ChildProcess): void {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        this.#log?.write(`${line}\n`);
        this.#lastLines = [...this.#lastLines.slice(1 - linesTold), line];
        this.spec.onLine?.(line);
      });
    }
  }

  /** From memory: the file may not have been written to the end yet. */
  async #logTail(): Promise<string> {
    // What was said last is still on its way when the process ends, unless a grandchild holds on.
    if (this.pid === undefined) await Promise.race([this.#silent, delay(500)]);
    return this.#lastLines.map((line) => `  ${this.spec.name}: ${line}`).join('\n');
  }
}
