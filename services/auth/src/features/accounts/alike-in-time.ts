import { setTimeout as delay } from 'node:timers/promises';

/** Longer than the statements take that run for a known address only. */
const AT_LEAST_MS = 150;

/**
 * Runs work that is more for an address that has an account than for one that has none, and ends
 * no sooner than the longer of the two would: the time must not tell which it was.
 */
export async function alikeInTime<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), delay(AT_LEAST_MS)]);
  return result;
}
