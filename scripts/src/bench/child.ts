import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { layers, type Teardown } from '../console/teardown.js';

/** What travels between the benchmark and its processes. */
interface Question {
  id: number;
}
interface Answer {
  id: number;
  value?: unknown;
  failure?: string;
}

/** The first thing a process says, when it can be measured. */
const readyId = 0;

export interface ChildSpec {
  /** The compiled program, beside the one that starts it: `new URL('./x.process.js', import.meta.url)`. */
  program: URL;
  args: string[];
  execArgv?: string[];
}

/**
 * Something that is measured, in a process of its own: what it costs is not mixed with what the
 * load costs. It ends with the benchmark, however that ends.
 */
export class BenchChild {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = readyId;
  #port = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (answer: Answer) => this.#waiting.get(answer.id)?.(answer));
    child.on('exit', (code) => {
      const failure = `a process of the benchmark ended with ${code ?? 'a signal'}`;
      for (const [id, settle] of this.#waiting) settle({ id, failure });
    });
  }

  /** Starts a process and waits until it is ready. */
  static async start(
    teardown: Teardown,
    { program, args, execArgv = [] }: ChildSpec,
  ): Promise<BenchChild> {
    const started = fork(fileURLToPath(program), args, {
      execArgv,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const child = new BenchChild(started);
    teardown.add(layers.edge, () => child.stop());
    child.#port = (await child.#answerTo(readyId)) as number;
    return child;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Where it listens on 127.0.0.1; 0 when it does not. */
  get port(): number {
    return this.#port;
  }

  /** Processor time of the process so far, its own and the kernel's for it, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    this.#asked += 1;
    const answer = this.#answerTo(this.#asked);
    const question: Question = { id: this.#asked };
    this.#child.send(question);
    return (await answer) as number;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
  }

  #answerTo(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ value, failure }) => {
        this.#waiting.delete(id);
        if (failure === undefined) resolve(value);
        else reject(new Error(failure));
      });
    });
  }
}

/**
 * The other end: says that this process is ready, tells what it has used whenever asked, and ends
 * when the benchmark is gone.
 *
 * @param port where it listens on 127.0.0.1
 */
export function beMeasured(port = 0): void {
  const reply = (answer: Answer): void => void process.send?.(answer);
  process.on('message', ({ id }: Question) => {
    const { user, system } = process.cpuUsage();
    reply({ id, value: user + system });
  });
  process.on('disconnect', () => process.exit());
  // Ctrl-C reaches the whole group of the terminal; the benchmark decides what stops when.
  process.on('SIGINT', () => undefined);
  reply({ id: readyId, value: port });
}
