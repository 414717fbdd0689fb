import type { FetchResponse } from 'openapi-fetch';
import { bodyOf } from './http.js';

/** What was read, and the mark of the state that it was in. */
export interface Seen<T> {
  value: T;
  /** The `ETag`: named as `ifMatch` of an edit, nothing is changed that is not as it was seen. */
  tag: string | undefined;
}

/**
 * The body of an answer with its mark.
 *
 * @throws ProblemError for an answer that is not a success
 */
export async function seenOf<
  T extends Record<string | number, unknown>,
  O,
  M extends `${string}/${string}`,
>(
  answer: Promise<FetchResponse<T, O, M>>,
): Promise<Seen<NonNullable<FetchResponse<T, O, M>['data']>>> {
  const value = await bodyOf(answer);
  const { response } = await answer;
  return { value, tag: response.headers.get('ETag') ?? undefined };
}
