import { ProblemError } from '@gatehouse/client/problem-error';

/** Somebody else was first, or the time is over: there is nothing left to answer. */
export function isTooLate(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 409 || error.status === 404);
}
