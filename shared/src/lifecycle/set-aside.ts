interface Failure {
  times: number;
  until: number;
}

const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** Beyond so many, something else is wrong than a row. */
const MOST = 1000;

/** Rows that failed and are left alone for a while, twice as long each time. Bounded; the oldest go. */
export class SetAside {
  readonly #failures = new Map<string, Failure>();

  /** Whether the row is to be left alone at this moment. */
  has(id: string, at: Date): boolean {
    const failure = this.#failures.get(id);
    return failure !== undefined && at.getTime() < failure.until;
  }

  add(id: string, at: Date): void {
    const times = (this.#failures.get(id)?.times ?? 0) + 1;
    const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (times - 1));
    this.#failures.delete(id);
    this.#failures.set(id, { times, until: at.getTime() + waitMs });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MOST && oldest !== undefined) this.#failures.delete(oldest);
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#failures.delete(id);
  }
}
