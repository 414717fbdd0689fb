import { UnavailableError } from '../errors/app-error.js';

/**
 * Waits for `work` at most `ms` milliseconds. amqplib waits for ever in many places; here nothing
 * may. The work itself is not stopped: only the waiting ends.
 * @throws UnavailableError (`timed_out`) naming what took too long
 */
export async function withTimeout<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(timedOut(what, ms));
    }, ms);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(what: string, ms: number): UnavailableError {
  return new UnavailableError('timed_out', 'The operation did not finish in time', {
    info: { what, ms },
  });
}
