import { setTimeout as delay } from 'node:timers/promises';

/**
 * Repeats `probe` until it stops throwing and returns its result; fails with the last error when
 * that has not happened `within` milliseconds.
 */
export async function eventually<T>(
  probe: () => T | Promise<T>,
  { within = 15_000, every = 25 }: { within?: number; every?: number } = {},
): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (performance.now() >= deadline) throw error;
    }
    await delay(every);
  }
}
