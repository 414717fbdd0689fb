import type { RequestHandler, Response } from 'express';
import type { Metrics } from '../metrics/metrics.js';
import type { BoundOperation } from './bind-operations.js';

/** What the parts of the pipeline tell each other about one request, in `response.locals`. */
export interface RequestState {
  operation?: BoundOperation;
  /** The code of the problem that was answered. */
  problemCode?: string;
}

export function stateOf(response: Response): RequestState {
  return response.locals;
}

/** nginx's name for a client that went away before the answer. */
const CLIENT_CLOSED_REQUEST = 499;

/** Counts each request by operation, method and status; URLs are no label, they are endless. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const { operation, problemCode } = stateOf(response);
      const labels = {
        operation: operation?.id ?? 'none',
        method: request.method,
        status: String(response.writableFinished ? response.statusCode : CLIENT_CLOSED_REQUEST),
      };
      metrics.httpRequests.inc(labels);
      metrics.httpDuration.observe(labels, (performance.now() - start) / 1000);
      if (problemCode !== undefined) metrics.httpErrors.inc({ ...labels, code: problemCode });
    });
    next();
  };
}
