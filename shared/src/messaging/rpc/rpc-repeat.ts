import { setTimeout as delay } from 'node:timers/promises';
import { createBackoff } from '../../concurrency/backoff.js';
import { RpcUnavailableError } from './rpc-errors.js';

/** How long a call that may be repeated waits for a lost connection, in milliseconds. */
const RECONNECT_PATIENCE_MS = 1000;
const REPEAT = { firstMs: 50, maxMs: 500 };

/**
 * Asks again while there is time and only the way to the callee was at fault.
 * @param attempt asks once, within the milliseconds that are left
 */
export async function repeatedly<T>(
  attempt: (leftMs: number) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const began = performance.now();
  const backoff = createBackoff(REPEAT);
  for (;;) {
    try {
      return await attempt(timeoutMs - (performance.now() - began));
    } catch (error) {
      const pause = backoff.next();
      if (performance.now() - began + pause >= patienceWith(error, timeoutMs)) throw error;
      await delay(pause);
    }
  }
}

/** For how long after its beginning a call that failed so may be made again, in milliseconds. */
function patienceWith(error: unknown, timeoutMs: number): number {
  if (!(error instanceof RpcUnavailableError)) return 0;
  if (error.reason === 'interrupted') return timeoutMs;
  return error.reason === 'no broker' ? Math.min(RECONNECT_PATIENCE_MS, timeoutMs) : 0;
}
