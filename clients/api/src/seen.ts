import type { Answer } from './asking.js';
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
export async function seenOf(answer: Promise<Answer>): Promise<Seen<unknown>> {
  const value = await bodyOf(answer);
  const { response } = await answer;
  return { value, tag: response.headers.get('ETag') ?? undefined };
}
