export interface Backoff {
  /** Milliseconds to wait before the next attempt. */
  next(): number;
  /** After a success: the next failure starts small again. */
  reset(): void;
}

/** Doubles up to a maximum; ±25 % of jitter, so that many clients do not return in step. */
export function createBackoff({ firstMs, maxMs }: { firstMs: number; maxMs: number }): Backoff {
  let base = firstMs;
  return {
    next() {
      const delay = base * (0.75 + Math.random() / 2);
      base = Math.min(maxMs, base * 2);
      return delay;
    },
    reset() {
      base = firstMs;
    },
  };
}
