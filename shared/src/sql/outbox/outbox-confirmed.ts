import type { OwnRow } from './outbox-rows.js';

/** Rows of so many events may be remembered while the database does not take their deletion. */
const MOST_REMEMBERED = 2000;

export interface ConfirmedRowsOptions {
  /** Deletes rows; all or, when it throws, perhaps none. */
  forget: (rows: readonly OwnRow[]) => Promise<void>;
  /** How long the first of them waits for others that go with the same statement. */
  gatherMs: number;
}

/**
 * Rows of events that the broker has confirmed, deleted many at a time. A row that is still there
 * when this process dies is published again, and its repetition dropped by the consumers.
 */
export class ConfirmedRows {
  readonly #options: ConfirmedRowsOptions;
  readonly #rows = new Map<number, OwnRow>();
  #timer: NodeJS.Timeout | undefined;
  #forgetting: Promise<void> | undefined;

  constructor(options: ConfirmedRowsOptions) {
    this.#options = options;
  }

  add(row: OwnRow): void {
    this.#rows.set(row.id, row);
    this.#timer ??= setTimeout(() => void this.forget(), this.#options.gatherMs);
  }

  has(id: number): boolean {
    return this.#rows.has(id);
  }

  subjects(): string[] {
    return [...this.#rows.values()].map(({ subject }) => subject);
  }

  /** Deletes what there is, now. Never throws: what could not be deleted is tried again. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#forgetting !== undefined) await this.#forgetting;
    if (this.#rows.size === 0) return;
    this.#forgetting = this.#forgetAll();
    await this.#forgetting;
  }

  async #forgetAll(): Promise<void> {
    const rows = [...this.#rows.values()];
    try {
      await this.#options.forget(rows);
      for (const { id } of rows) this.#rows.delete(id);
    } catch {
      // The relay's own looks tell of a database that is away.
      if (this.#rows.size > MOST_REMEMBERED) this.#rows.clear();
      else this.#timer ??= setTimeout(() => void this.forget(), this.#options.gatherMs);
    } finally {
      this.#forgetting = undefined;
    }
  }
}
