/** Lets at most `limit` pieces of work run at a time; the others wait in order. */
export class Window {
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  readonly #emptied: (() => void)[] = [];
  #running = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  async enter<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#limit) this.#running += 1;
    // A finished piece of work hands its place over, so that nobody can slip in between.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Resolves when nothing runs or waits. */
  async empty(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    this.#running -= 1;
    if (this.#running === 0) for (const resolve of this.#emptied.splice(0)) resolve();
  }
}
