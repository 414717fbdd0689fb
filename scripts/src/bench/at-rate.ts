import { setTimeout as delay } from 'node:timers/promises';

/**
 * Starts `work` so many times a second, whether earlier ones are done or not: a load that waits for
 * a slow server would hide that it is slow. Resolves when all are done.
 */
export async function atRate(
  perSecond: number,
  seconds: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const begin = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    const wait = begin + (index * 1000) / perSecond - performance.now();
    if (wait > 0) await delay(wait);
    running.push(work(index));
  }
  await Promise.all(running);
}
