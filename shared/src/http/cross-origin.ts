import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Operation } from './operation.js';

/** What a browser of another origin may read of an answer beside its body. */
const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'WWW-Authenticate',
  'X-Correlation-Id',
];

/** What it may send with every request; the headers of its operations come on top. */
const SENT = ['Authorization', 'Content-Type', 'If-None-Match', 'Traceparent', 'X-Correlation-Id'];

/** Browsers keep the answer to a preflight for two hours at the most. */
const PREFLIGHT_SECONDS = 7200;

/**
 * Browsers of other origins may call only where the operator names them. Their preflights are
 * answered here, before anything is counted or asked for.
 */
export function crossOrigin(origins: string[], operations: Operation[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  const declared = operations.flatMap(({ headerNames }) => headerNames);
  return cors({
    origin: origins,
    credentials: true,
    maxAge: PREFLIGHT_SECONDS,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [...new Set([...SENT, ...declared].map((name) => name.toLowerCase()))],
    exposedHeaders: EXPOSED,
  });
}

/**
 * Whether a page of this origin is neither one of ours nor one that the operator names. The scheme
 * is left out of the comparison with ours, because TLS may end before the gateway.
 *
 * @param host under which we were reached
 */
export function isForeignOrigin(
  origin: string,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (allowed.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
