import type { components } from '@gatehouse/contracts/main';

export type Problem = components['schemas']['Problem'];

/** The API refused or failed: the problem document that it answered with, as an error. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail ?? problem.title}`);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Makes a problem of an answer that is none, such as one from a proxy in between. */
export function asProblem(body: unknown, response: Response): Problem {
  if (isProblem(body)) return body;
  return {
    type: 'about:blank',
    title: response.statusText || 'The answer is not a problem document',
    status: response.status,
    code: 'unexpected_answer',
    correlationId: response.headers.get('x-correlation-id') ?? '',
  };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'status' in body && 'code' in body;
}
