import { UnavailableError } from '@gatehouse/shared/errors/app-error';

export interface CallQueueOptions {
  /** Calls that run at a time. */
  concurrency: number;
  /** Calls that may wait for their turn. */
  capacity: number;
}

/**
 * Lets a bounded number of calls run at a time, in the order in which they came. When thousands of
 * clients come back at once, each call then meets its deadline instead of all missing it together.
 */
export class CallQueue {
  readonly #options: CallQueueOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: CallQueueOptions) {
    this.#options = options;
  }

  /** @throws UnavailableError (`edge_busy`) when too many wait already; else as `call` does */
  async run<T>(call: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await call();
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on; nobody who comes now can overtake those who wait.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#running < this.#options.concurrency) {
      this.#running += 1;
      return Promise.resolve();
    }
    if (this.#waiting.length >= this.#options.capacity)
      return Promise.reject(
        new UnavailableError('edge_busy', 'Too many clients come back at once'),
      );
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
