import type { AppLogger } from '../logger/logger.js';
import type { LifecyclePart } from './lifecycle.js';

export interface PeriodicOptions {
  /** Names it in the log. */
  name: string;
  /** Ends early when `signal` says so: the service is stopping. */
  work: (signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds between the end of one run and the next. */
  everyMs: number;
  /** Milliseconds from the start to the first run; `everyMs` when not given. */
  firstMs?: number;
  /**
   * Asked after each run: milliseconds to the next, when that is known to be needed before
   * `everyMs` has passed.
   */
  soonerMs?: () => number | undefined;
  logger: AppLogger;
}

/** Processes that started together should not all come at the same moment. */
const JITTER = 0.1;

/**
 * Work that is done again and again while the service runs, never twice at once in one process.
 * A run that fails is logged, and the next comes as usual. `stop` waits for the run under way.
 */
export function periodic(options: PeriodicOptions): Required<LifecyclePart> {
  const { name, work, everyMs, firstMs = everyMs, soonerMs, logger } = options;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const runIn = (ms: number): void => {
    if (stopping.signal.aborted) return;
    const inMs = ms * (1 - JITTER + 2 * JITTER * Math.random());
    timer = setTimeout(run, Math.min(inMs, soonerMs?.() ?? inMs));
  };
  const once = async (): Promise<void> => {
    try {
      await work(stopping.signal);
    } catch (error) {
      logger.warn('Periodic work failed; trying again', { work: name, error });
    }
    runIn(everyMs);
  };
  const run = (): void => {
    running = once();
  };

  return {
    name,
    start: () => runIn(firstMs),
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
