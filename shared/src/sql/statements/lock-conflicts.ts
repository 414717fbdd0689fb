import { setTimeout as delay } from 'node:timers/promises';
import { UnavailableError } from '../../errors/app-error.js';
import { mysqlErrno, MysqlErrno } from '../database-errors.js';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/** No further attempt starts after this time: somebody is waiting for an answer. */
const RETRY_WITHIN_MS = 5000;

/**
 * Runs `work` again, from its start, when the server chose it as a deadlock's victim or it waited
 * too long for a lock; both mean that nothing of it was done.
 *
 * @throws UnavailableError('database_contention') when it lost five times, or for five seconds.
 */
export async function retryLockConflicts<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + RETRY_WITHIN_MS;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isLockConflict(error)) throw error;
      if (attempt === ATTEMPTS || performance.now() > giveUpAt) throw tooContended(error, attempt);
    }
    // The jitter keeps the rivals of one deadlock from meeting again in step.
    await delay(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
  }
}

function isLockConflict(error: unknown): boolean {
  const errno = mysqlErrno(error);
  return errno === MysqlErrno.deadlock || errno === MysqlErrno.lockWaitTimeout;
}

function tooContended(cause: unknown, attempts: number): UnavailableError {
  return new UnavailableError('database_contention', 'Too many changes to the same rows at once', {
    cause,
    info: { attempts },
  });
}
