import type { paths as AuthPaths } from '@gatehouse/contracts/auth';
import type { paths as MainPaths } from '@gatehouse/contracts/main';
import type { paths as NotificationPaths } from '@gatehouse/contracts/notification';
import type { FetchResponse } from 'openapi-fetch';
import { createAsking, type Asking } from './asking.js';
import { asProblem, ProblemError } from './problem-error.js';
import type { Send } from './send.js';

export interface Http {
  auth: Asking<AuthPaths>;
  main: Asking<MainPaths>;
  notification: Asking<NotificationPaths>;
}

/**
 * One typed HTTP client per specification, all through the gateway.
 *
 * @param gatewayUrl for example `http://localhost:8080`
 */
export function createHttp(gatewayUrl: string, send: Send): Http {
  const baseUrl = new URL('/api/v1', gatewayUrl).href;
  return {
    auth: createAsking<AuthPaths>(baseUrl, send),
    main: createAsking<MainPaths>(baseUrl, send),
    notification: createAsking<NotificationPaths>(baseUrl, send),
  };
}

/**
 * The body of an answer.
 *
 * @throws ProblemError for an answer that is not a success
 */
export async function bodyOf<
  T extends Record<string | number, unknown>,
  O,
  M extends `${string}/${string}`,
>(answer: Promise<FetchResponse<T, O, M>>): Promise<NonNullable<FetchResponse<T, O, M>['data']>> {
  const { data, ...rest } = await answer;
  requireSuccess(rest);
  // A success without a body (204) has no data; the type of such an operation is never used.
  return data as NonNullable<FetchResponse<T, O, M>['data']>;
}

interface Answer {
  error?: unknown;
  response: Response;
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
