import type { RequestHandler } from 'express';
import { runInContext } from '../context/request-context.js';
import { newId } from '../ids/ids.js';

/** Safe in a log line, a header and a message property. */
const CORRELATION_ID = /^[A-Za-z0-9._-]{8,64}$/;
/** W3C Trace Context, version 00. */
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Gives each request an id that follows it through logs and messages: the caller's
 * `X-Correlation-Id` when it is harmless, else a new one. The answer carries it.
 */
export const correlate: RequestHandler = (request, response, next) => {
  const given = request.headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && CORRELATION_ID.test(given) ? given : newId();
  response.setHeader('X-Correlation-Id', correlationId);

  const traceparent = request.headers['traceparent'];
  const traced = typeof traceparent === 'string' && TRACEPARENT.test(traceparent);
  runInContext(traced ? { correlationId, traceparent } : { correlationId }, () => next());
};
