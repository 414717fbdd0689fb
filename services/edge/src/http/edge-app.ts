import { BadRequestError } from '@gatehouse/shared/errors/app-error';
import type { Readiness } from '@gatehouse/shared/http/app-options';
import { correlate } from '@gatehouse/shared/http/correlation';
import { crossOrigin } from '@gatehouse/shared/http/cross-origin';
import { routeNotFound } from '@gatehouse/shared/http/http-errors';
import { operationalRoutes } from '@gatehouse/shared/http/operational-routes';
import { PROBLEM_TYPE, toProblem } from '@gatehouse/shared/http/problem';
import { currentContext } from '@gatehouse/shared/context/request-context';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import express, { type Express, type RequestHandler } from 'express';

/** Somebody asks for sockets by plain requests, as Socket.IO's clients begin by themselves. */
class TransportUnsupported extends BadRequestError {
  constructor() {
    super('transport_unsupported', 'Sockets are WebSockets only', {
      detail: "Connect with transports: ['websocket']; /docs/socket shows how.",
    });
  }
}

/**
 * What an edge answers besides sockets: /health, /ready, /metrics, and that there is no other transport
 * than WebSocket. It has no public HTTP.
 *
 * @param origins other than ours whose pages may open sockets, and so read why one does not open
 */
export function createEdgeApp(readiness: Readiness, metrics: Metrics, origins: string[]): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(correlate);
  app.use(operationalRoutes('edge', readiness, metrics));
  app.use(
    '/socket.io',
    crossOrigin(origins, []),
    refuse(() => new TransportUnsupported()),
  );
  app.use(refuse(routeNotFound));
  return app;
}

function refuse(errorNow: () => Error): RequestHandler {
  return (_request, response) => {
    const correlationId = currentContext()?.correlationId ?? '';
    const { problem } = toProblem(errorNow(), correlationId, 'edge');
    response.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  };
}
