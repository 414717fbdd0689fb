/** Lets many in at a time, or one alone. */
export class Gate {
  readonly #inside = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  /** Resolves when it is open; undefined when it is, so that nothing can come in between. */
  get opening(): Promise<void> | undefined {
    return this.#closed;
  }

  /** Goes in at once. Only while it is open. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    const working = work();
    this.#inside.add(working);
    return working.finally(() => this.#inside.delete(working));
  }

  /** Lets nobody in, and goes in alone when all are out. One at a time. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    let open = (): void => undefined;
    this.#closed = new Promise((resolve) => (open = resolve));
    try {
      await Promise.allSettled(this.#inside);
      return await work();
    } finally {
      this.#closed = undefined;
      open();
    }
  }
}
