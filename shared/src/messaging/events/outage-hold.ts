import { OutageError } from '../../errors/app-error.js';
import type { AppLogger } from '../../logger/logger.js';
import { createBackoff } from '../../concurrency/backoff.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

/**
 * Holds a consumer's messages while a store that all of them need is away. Were each put aside
 * instead, an outage longer than the ladder would end with all of them given up, and what came
 * after the outage would overtake what came before.
 */
export class OutageHold {
  readonly #queue: string;
  readonly #logger: AppLogger;
  readonly #waiting = new Set<() => void>();
  #holding = false;
  #givenUp = false;

  constructor(queue: string, logger: AppLogger) {
    this.#queue = queue;
    this.#logger = logger;
  }

  /**
   * Runs `work` until it fails no more with an OutageError.
   *
   * @param goOn asked after each pause
   * @throws OutageError when there is no point in going on; every other error of `work` at once
   */
  async whileAway(work: () => Promise<void>, goOn: () => boolean): Promise<void> {
    const backoff = createBackoff({ firstMs: FIRST_PAUSE_MS, maxMs: LONGEST_PAUSE_MS });
    for (;;) {
      try {
        await work();
        this.#note(false);
        return;
      } catch (error) {
        if (!(error instanceof OutageError)) throw error;
        this.#note(true, error);
        await this.#pause(backoff.next());
        if (this.#givenUp || !goOn()) throw error;
      }
    }
  }

  /** Ends all waiting: the consumer stops. */
  giveUp(): void {
    this.#givenUp = true;
    for (const end of this.#waiting) end();
  }

  #note(holding: boolean, error?: OutageError): void {
    if (this.#holding === holding) return;
    this.#holding = holding;
    const queue = this.#queue;
    if (holding) this.#logger.warn('Messages are held: a store does not answer', { queue, error });
    else this.#logger.info('Messages are handled again', { queue });
  }

  async #pause(ms: number): Promise<void> {
    if (this.#givenUp) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#waiting.add(end);
    });
  }
}
