export interface Retry {
  /** Runs `attempt` after a while; a plan that stands already is kept. */
  plan(attempt: () => void): void;
  /** After a success: the next failure starts small again. */
  reset(): void;
  cancel(): void;
}

/** Waits twice as long after each failure, ±50 % so that many clients do not return in step. */
export function createRetry({ firstMs, maxMs }: { firstMs: number; maxMs: number }): Retry {
  let base = firstMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    plan(attempt) {
      if (timer !== undefined) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          attempt();
        },
        base * (0.5 + Math.random()),
      );
      base = Math.min(maxMs, base * 2);
    },
    reset() {
      base = firstMs;
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
