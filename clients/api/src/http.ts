import type { paths as AuthPaths } from '@gatehouse/contracts/auth';
import type { paths as MainPaths } from '@gatehouse/contracts/main';
import { createAsk, createAsking, type Answer, type Ask, type Asking } from './asking.js';
import { asProblem, ProblemError } from './problem-error.js';
import type { Send } from './send.js';

export interface Http {
  ask: Ask;
  auth: Asking<AuthPaths>;
  main: Asking<MainPaths>;
}

/**
 * The way to the API through the gateway, and what of it is typed by a specification.
 *
 * @param gatewayUrl for example `http://localhost:8080`
 */
export function createHttp(gatewayUrl: string, send: Send): Http {
  const ask = createAsk(new URL('/api/v1', gatewayUrl).href, send);
  return { ask, auth: createAsking<AuthPaths>(ask), main: createAsking<MainPaths>(ask) };
}

type AnswerOf<Body> = Answer & { data?: Body };

/**
 * The body of an answer.
 *
 * @throws ProblemError for an answer that is not a success
 */
export async function bodyOf<Body>(answer: Promise<AnswerOf<Body>>): Promise<NonNullable<Body>> {
  const { data, ...rest } = await answer;
  requireSuccess(rest);
  // A success without a body (204) has no data; the type of such an operation says nothing of it.
  return data as NonNullable<Body>;
}

/**
 * Waits for an answer without a body.
 *
 * @throws ProblemError for an answer that is not a success
 */
export async function done(answer: Promise<Answer>): Promise<void> {
  requireSuccess(await answer);
}

function requireSuccess({ error, response }: Answer): void {
  if (!response.ok) throw new ProblemError(asProblem(error, response));
}
