import type { AppLogger } from '../logger/logger.js';

/**
 * One thing a service starts and stops: a connection, a consumer, the HTTP server. What `start` and
 * `stop` return is awaited.
 */
export interface LifecyclePart {
  name: string;
  /** A part without it was open when it was added, and is stopped even if nothing was started. */
  start?(): unknown;
  stop?(): unknown;
}

export interface LifecycleOptions {
  logger: AppLogger;
  /** How long all stops together may take, in milliseconds. Below the deadline of the process. */
  deadlineMs?: number;
}

type State = 'new' | 'starting' | 'ready' | 'stopping';

/**
 * Starts the parts of a service in the order they were added and stops them in the reverse order.
 * `ready` is true only between the last start and the first stop.
 */
export class Lifecycle {
  readonly #logger: AppLogger;
  readonly #deadlineMs: number;
  readonly #parts: LifecyclePart[] = [];
  readonly #started = new Set<LifecyclePart>();
  #state: State = 'new';
  #starting: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;

  constructor({ logger, deadlineMs = 12_000 }: LifecycleOptions) {
    this.#logger = logger;
    this.#deadlineMs = deadlineMs;
  }

  get ready(): boolean {
    return this.#state === 'ready';
  }

  /** @throws when the service has started: a part added now would never be started. */
  add(...parts: readonly LifecyclePart[]): this {
    const [late] = this.#state === 'new' ? [] : parts;
    if (late !== undefined) throw new Error(`Part added after the start: ${late.name}`);
    this.#parts.push(...parts);
    return this;
  }

  /**
   * Starts every part, one after the other. When one fails, those already started are stopped and
   * its error is thrown; a stop asked for meanwhile ends the start the same way.
   */
  start(): Promise<void> {
    if (this.#state !== 'new') return Promise.reject(new Error('A lifecycle starts once'));
    this.#state = 'starting';
    this.#starting = this.#startParts();
    return this.#starting.catch(async (error: unknown) => {
      await this.stop().catch(() => undefined);
      throw error;
    });
  }

  async #startParts(): Promise<void> {
    for (const part of this.#parts) {
      if (this.#state !== 'starting') throw new Error('Stopped while starting');
      const began = performance.now();
      await part.start?.();
      this.#started.add(part);
      this.#logger.debug('Part started', { part: part.name, ms: since(began) });
    }
    if (this.#state !== 'starting') throw new Error('Stopped while starting');
    this.#state = 'ready';
  }

  /**
   * Stops what has started, in reverse. A part that fails to stop is logged and the others still
   * stop. Any number of calls share one stop.
   * @throws LifecycleStopError naming the parts that failed or did not end within the deadline.
   */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopWithin(this.#deadlineMs);
    return this.#stopping;
  }

  async #stopWithin(deadlineMs: number): Promise<void> {
    this.#state = 'stopping';
    const progress: StopProgress = { current: 'start', failed: [] };
    const { promise: deadline, cancel } = rejectAfter(deadlineMs, () => {
      this.#logger.error('Part did not stop in time', { part: progress.current, deadlineMs });
      return new LifecycleStopError([...progress.failed, progress.current]);
    });
    try {
      await Promise.race([this.#stopParts(progress), deadline]);
    } finally {
      cancel();
    }
    if (progress.failed.length > 0) throw new LifecycleStopError(progress.failed);
  }

  async #stopParts(progress: StopProgress): Promise<void> {
    // The part being started right now cannot be interrupted; it is stopped once it has started.
    await this.#starting?.catch(() => undefined);
    const open = this.#parts.filter((part) => !part.start || this.#started.has(part));
    for (const part of open.reverse()) {
      await this.#stopOne(part.name, () => part.stop?.(), progress);
    }
  }

  async #stopOne(name: string, stop: () => unknown, progress: StopProgress): Promise<void> {
    progress.current = name;
    const began = performance.now();
    try {
      await stop();
      this.#logger.debug('Part stopped', { part: name, ms: since(began) });
    } catch (error) {
      progress.failed.push(name);
      this.#logger.error('Part failed to stop', { part: name, error });
    }
  }
}

interface StopProgress {
  current: string;
  failed: string[];
}

/** The service has ended, but not cleanly. */
export class LifecycleStopError extends Error {
  override readonly name = 'LifecycleStopError';

  constructor(readonly parts: readonly string[]) {
    super(`Did not stop cleanly: ${parts.join(', ')}`);
  }
}

function rejectAfter(ms: number, error: () => Error) {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error()), ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

function since(began: number): number {
  return Math.round(performance.now() - began);
}
