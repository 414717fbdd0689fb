import type { AppLogger } from '../logger/logger.js';

/** What a service gives to the process that runs it. */
export interface RunnableService {
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
  /** Where it answers once started, e.g. `http://127.0.0.1:3000`; told to a waiting parent. */
  readonly address?: string | undefined;
}

/** A root logger is closed before the process exits, so that its last lines are not lost. */
type ProcessLogger = AppLogger & { close?(): Promise<void> };

export interface RunProcessOptions {
  logger: ProcessLogger;
  /** The process is gone this many milliseconds after it was asked to stop, come what may. */
  deadlineMs?: number;
}

/** Sent to a parent that forked us (`child.on('message')`) once the service answers. */
export interface ReadyMessage {
  type: 'ready';
  address: string | undefined;
}

/**
 * Runs a service as a process: SIGTERM and SIGINT stop it (exit 0 when it stopped cleanly, 1 when
 * not or not within the deadline), a second signal exits at once, and an error nobody caught is
 * logged, stops the service and exits 1. Supervisors read these exit codes.
 */
export async function runProcess(
  create: () => Promise<RunnableService>,
  { logger, deadlineMs = 15_000 }: RunProcessOptions,
): Promise<void> {
  const run = new ProcessRun(logger, deadlineMs);
  run.listen();
  await run.start(create);
}

class ProcessRun {
  readonly #logger: ProcessLogger;
  readonly #deadlineMs: number;
  #service: RunnableService | undefined;
  #ending = false;

  constructor(logger: ProcessLogger, deadlineMs: number) {
    this.#logger = logger;
    this.#deadlineMs = deadlineMs;
  }

  /** Before anything is created: a signal during the start must not leave half a service behind. */
  listen(): void {
    process.on('SIGTERM', (signal) => this.#onSignal(signal));
    process.on('SIGINT', (signal) => this.#onSignal(signal));
    process.on('uncaughtException', (error) => this.#onUncaught(error));
    process.on('unhandledRejection', (reason) => this.#onUncaught(reason));
  }

  async start(create: () => Promise<RunnableService>): Promise<void> {
    try {
      this.#service = await create();
      if (this.#ending) return;
      await this.#service.start();
      this.#announce(this.#service.address);
    } catch (error) {
      if (!this.#ending) this.#logger.error('Start failed', { error });
      await this.#end(1);
    }
  }

  #announce(address: string | undefined): void {
    if (this.#ending) return;
    this.#logger.info('Started', { address, pid: process.pid });
    const message: ReadyMessage = { type: 'ready', address };
    process.send?.(message);
    // The word that PM2 waits for before it stops the process that this one replaces.
    process.send?.('ready');
  }

  #onSignal(signal: NodeJS.Signals): void {
    // Whoever signals twice does not want to wait.
    if (this.#ending) process.exit(1);
    this.#logger.info('Stopping', { signal });
    void this.#end(0);
  }

  #onUncaught(error: unknown): void {
    this.#logger.error('Error nobody caught', { error });
    void this.#end(1);
  }

  async #end(code: 0 | 1): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    setTimeout(() => {
      this.#logger.error('Process did not stop in time', { deadlineMs: this.#deadlineMs });
      process.exit(1);
    }, this.#deadlineMs);
    const clean = await this.#stopService();
    await this.#logger.close?.();
    process.exit(clean ? code : 1);
  }

  async #stopService(): Promise<boolean> {
    try {
      await this.#service?.stop();
      this.#logger.info('Stopped');
      return true;
    } catch (error) {
      this.#logger.error('Stop failed', { error });
      return false;
    }
  }
}
