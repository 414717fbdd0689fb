import type { Request, Response } from 'express';
import { openSpan, within } from '../tracing/tracing.js';
import type { BoundOperation } from './bind-operations.js';
import { stateOf } from './request-metrics.js';

/** Serves a request as one step of its trace, which ends with the answer. */
export function traceRequest(
  operation: BoundOperation,
  request: Request,
  response: Response,
  serve: () => Promise<void>,
): Promise<void> {
  const span = openSpan(() => ({
    name: `${request.method} ${operation.path}`,
    kind: 'server',
    attributes: {
      'http.request.method': request.method,
      'http.route': operation.path,
      'gatehouse.operation': operation.id,
    },
  }));
  if (span === undefined) return serve();
  response.once('close', () => {
    const { problemCode } = stateOf(response);
    span.set({
      'http.response.status_code': response.statusCode,
      ...(problemCode === undefined ? {} : { 'error.type': problemCode }),
    });
    if (response.statusCode >= 500 || !response.writableFinished) span.fail();
    span.end();
  });
  return within(span, serve);
}
