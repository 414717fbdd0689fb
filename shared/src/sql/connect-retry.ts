import { setTimeout as delay } from 'node:timers/promises';
import type { AppLogger } from '../logger/logger.js';
import { UnavailableError } from '../errors/app-error.js';
import { mysqlErrno } from './database-errors.js';

/** Wrong credentials (1044, 1045) or an unknown database (1049) do not heal by waiting. */
const HOPELESS = new Set([1044, 1045, 1049]);

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

/**
 * Repeats `attempt` while the server is not there yet, as happens when everything starts at once.
 *
 * @throws UnavailableError('database_unavailable') when it has not worked within `deadlineMs`;
 *   the server's own error at once when waiting cannot help.
 */
export async function untilConnected<T>(
  attempt: () => Promise<T>,
  { deadlineMs, logger }: { deadlineMs: number; logger: AppLogger },
): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (caught) {
      const error = caught instanceof UnavailableError ? caught.cause : caught;
      const errno = mysqlErrno(error);
      if (errno !== undefined && HOPELESS.has(errno)) throw error;
      if (performance.now() + pause > deadline) throw notReached(error, deadlineMs);
      logger.warn('database not reachable yet', { reason: String(error), retryInMs: pause });
    }
    await delay(pause);
  }
}

function notReached(cause: unknown, deadlineMs: number): UnavailableError {
  return new UnavailableError('database_unavailable', 'The database cannot be reached', {
    cause,
    info: { deadlineMs },
  });
}
