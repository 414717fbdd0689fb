/** How a build ends, from good to bad. */
const results = ['SUCCESS', 'UNSTABLE', 'FAILURE'] as const;
export type Result = (typeof results)[number];

export function worse(one: Result, other: Result): Result {
  return results.indexOf(one) > results.indexOf(other) ? one : other;
}

/** Whether a condition of `post` applies after this result; undefined when there is no such condition. */
export function appliesAfter(condition: string, result: Result): boolean | undefined {
  const conditions = new Map([
    ['always', true],
    ['success', result === 'SUCCESS'],
    ['failure', result === 'FAILURE'],
    ['unstable', result === 'UNSTABLE'],
    ['unsuccessful', result !== 'SUCCESS'],
    ['cleanup', true],
  ]);
  return conditions.get(condition);
}
