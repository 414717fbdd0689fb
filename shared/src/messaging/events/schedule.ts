/** Decides when deliveries are worked on; `work` must not reject. */
export interface Schedule<T> {
  add(item: T): void;
  /** Starts nothing new. */
  halt(): void;
  /** Resolves when nothing is being worked on. */
  idle(): Promise<void>;
}

/** Items of one key one after the other, different keys in parallel. */
export class Lanes<T> implements Schedule<T> {
  readonly #keyOf: (item: T) => string;
  readonly #work: (item: T) => Promise<void>;
  readonly #lanes = new Map<string, Promise<void>>();
  #halted = false;

  constructor(keyOf: (item: T) => string, work: (item: T) => Promise<void>) {
    this.#keyOf = keyOf;
    this.#work = work;
  }

  add(item: T): void {
    const key = this.#keyOf(item);
    const before = this.#lanes.get(key) ?? Promise.resolve();
    const lane = before
      .then(() => (this.#halted ? undefined : this.#work(item)))
      .finally(() => {
        if (this.#lanes.get(key) === lane) this.#lanes.delete(key);
      });
    this.#lanes.set(key, lane);
  }

  halt(): void {
    this.#halted = true;
  }

  async idle(): Promise<void> {
    await Promise.all(this.#lanes.values());
  }
}

/** All that has arrived, up to `max` at a time, one batch after the other. Never waits for more. */
export class Batches<T> implements Schedule<T> {
  readonly #max: number;
  readonly #work: (items: T[]) => Promise<void>;
  readonly #pending: T[] = [];
  #running: Promise<void> | undefined;
  #halted = false;

  constructor(max: number, work: (items: T[]) => Promise<void>) {
    this.#max = max;
    this.#work = work;
  }

  add(item: T): void {
    this.#pending.push(item);
    this.#running ??= this.#drain().finally(() => (this.#running = undefined));
  }

  halt(): void {
    this.#halted = true;
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One socket read delivers many messages in the same tick: let all of them arrive first.
    await Promise.resolve();
    while (this.#pending.length > 0 && !this.#halted)
      await this.#work(this.#pending.splice(0, this.#max));
  }
}
