import { ProblemError } from '@gatehouse/client/problem-error';

/** Which of several homes a problem is about, by their places in the question: none, where it is another. */
export function faultyHomes(error: unknown): number[] {
  if (!(error instanceof ProblemError)) return [];
  return (error.problem.errors ?? []).flatMap(({ path }) => {
    if (path === 'body.unitId') return [0];
    const [, place] = /^body\.alsoUnitIds\.(\d+)$/.exec(path) ?? [];
    return place === undefined ? [] : [Number(place) + 1];
  });
}
