import { ProblemError } from '@gatehouse/client/problem-error';

/** Which handover is to be read before a shift can be begun; undefined where it failed otherwise. */
export function unreadHandover(error: unknown): string | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'handover_unread') return undefined;
  const id = error.problem.context?.['handoverId'];
  return typeof id === 'string' ? id : undefined;
}
