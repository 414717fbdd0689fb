import { UnavailableError } from '../errors/app-error.js';

/**
 * Waits for `work` at most `ms` milliseconds, and no longer than until `signal` is aborted. amqplib
 * waits for ever in many places; here nothing may. The work itself is not stopped: only the waiting
 * ends. It makes one promise and no more, because every call over the broker waits here twice.
 * @throws UnavailableError (`timed_out`) naming what took too long, or the reason of the signal
 */
export function withTimeout<T>(
  work: Promise<T>,
  ms: number,
  what: string,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    const abort = (): void => fail(signal?.reason as Error);
    const timer = setTimeout(() => fail(timedOut(what, ms)), ms);
    signal?.addEventListener('abort', abort);
    work.then((value) => {
      settle();
      resolve(value);
    }, fail);
    if (signal?.aborted === true) abort();
  });
}

function timedOut(what: string, ms: number): UnavailableError {
  return new UnavailableError('timed_out', 'The operation did not finish in time', {
    info: { what, ms },
  });
}
