import type { SentBody } from './sent-body.js';

/** The parts of a request that the specification describes; the validator coerces them in place. */
export interface RequestParts {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  cookies: Record<string, string> | undefined;
  body: unknown;
  /** In the place of `body`, where the operation reads it while it comes. */
  sent?: SentBody;
}
