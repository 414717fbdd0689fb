import type { Readiness } from '@gatehouse/shared/http/app-options';
import { correlate } from '@gatehouse/shared/http/correlation';
import { routeNotFound } from '@gatehouse/shared/http/http-errors';
import { operationalRoutes } from '@gatehouse/shared/http/operational-routes';
import { PROBLEM_TYPE, toProblem } from '@gatehouse/shared/http/problem';
import { currentContext } from '@gatehouse/shared/context/request-context';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import express, { type Express, type RequestHandler } from 'express';

/** What an edge answers besides sockets: /health, /ready, /metrics. It has no public HTTP. */
export function createEdgeApp(readiness: Readiness, metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(correlate);
  app.use(operationalRoutes('edge', readiness, metrics));
  app.use(nothingHere);
  return app;
}

const nothingHere: RequestHandler = (_request, response) => {
  const correlationId = currentContext()?.correlationId ?? '';
  const { problem } = toProblem(routeNotFound(), correlationId, 'edge');
  response.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
};
