const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Which partitions a relay leaves alone for a while because nothing of them could be published. With
 * the broker away all of them rest, and that is the relay's backoff.
 */
export class PartitionCooldown {
  readonly #pauses = new Map<number, { until: number; pauseMs: number }>();

  /** The partitions that are resting now. */
  resting(): number[] {
    const now = performance.now();
    return [...this.#pauses].filter(([, { until }]) => until > now).map(([partition]) => partition);
  }

  failed(partition: number): void {
    const last = this.#pauses.get(partition)?.pauseMs ?? FIRST_PAUSE_MS / 2;
    const pauseMs = Math.min(last * 2, LONGEST_PAUSE_MS);
    this.#pauses.set(partition, { until: performance.now() + pauseMs, pauseMs });
  }

  succeeded(partition: number): void {
    this.#pauses.delete(partition);
  }

  /** Ends all rests: what they waited for has come back. */
  end(): void {
    for (const pause of this.#pauses.values()) pause.until = 0;
  }

  /** True when the last publishing from some partition failed. */
  get troubled(): boolean {
    return this.#pauses.size > 0;
  }
}
