import express, { type Express, type RequestHandler } from 'express';
import { answerProblems } from './answer-problems.js';
import type { AppOptions } from './app-options.js';
import { bindOperations, type BoundOperation } from './bind-operations.js';
import { correlate } from './correlation.js';
import { crossOrigin } from './cross-origin.js';
import { createDefaultLimits, DEFAULT_RATES } from './default-limits.js';
import { docsRoutes, documentRoutes } from './docs.js';
import { createValidators } from './eov-validators.js';
import { routeNotFound } from './http-errors.js';
import { createIdempotencyGuard } from './idempotency.js';
import { createReplyInspector } from './inspect-reply.js';
import { operationalRoutes } from './operational-routes.js';
import { createOperationRouter } from './operation-router.js';
import { createRateLimits } from './rate-limits.js';
import { measureRequests } from './request-metrics.js';
import { apiHeaders } from './security-headers.js';
import { createAdmission } from './security.js';
import { serveOperations, type Pipeline } from './serve-operations.js';
import { SpecError } from './spec-error.js';

/**
 * Builds the HTTP side of a service out of its specification and its handlers. Everything that can
 * be wrong with either is found here, before the service listens.
 *
 * @throws SpecError naming every operation without handler, every handler without operation, every
 *   schema that does not compile and every option that the specification asks for and is missing.
 */
export function createApp<Operations>(options: AppOptions<Operations>): Express {
  const { service, spec, logger, metrics, docs = {}, readiness } = options;
  const operations = bindOperations(spec, options.handlers);
  const validators = createValidators(spec);
  const inspector = createReplyInspector(validators, options.validateResponses ?? 'report', logger);

  const app = bareApp(options.trustProxy ?? 'loopback');
  app.use(measureRequests(metrics));
  app.use(correlate);
  app.use(apiHeaders);
  app.use(crossOrigin(options.corsOrigins ?? [], operations));
  app.use(serveOperations({ validators, inspector, ...pipelineOf(options, operations) }));
  app.use(operationalRoutes(service, readiness, metrics));
  app.use(documentRoutes(options.documents ?? {}));
  if (docs !== false) app.use(docsRoutes(service, spec, docs));
  app.use(nothingHere);
  app.use(answerProblems(service, inspector, logger));
  return app;
}

function bareApp(trustProxy: number | string): Express {
  const app = express();
  app.disable('x-powered-by');
  // Answers differ by caller and moment; hashing them for a cache that must not be is wasted.
  app.disable('etag');
  app.set('trust proxy', trustProxy);
  return app;
}

const nothingHere: RequestHandler = () => {
  throw routeNotFound();
};

/** The parts that the specification asks for; those it does not ask for stay undefined. */
function pipelineOf<Operations>(
  options: AppOptions<Operations>,
  operations: BoundOperation[],
): Omit<Pipeline, 'validators' | 'inspector'> {
  const { service, spec, redis, security, idempotency, logger } = options;
  const prefix = options.redisPrefix ?? service;
  const limited = operations.filter((operation) => operation.rateLimit);
  const idempotent = operations.filter((operation) => operation.idempotent);
  const secured = operations.filter((operation) => operation.secured);
  const faults = [
    ...missing('redis', redis, [...limited, ...idempotent]),
    ...missing('idempotency', idempotency, idempotent),
    ...missing('security', security, secured),
  ];
  if (faults.length > 0) throw new SpecError(spec.title, faults);
  return {
    basePath: spec.basePath,
    origins: options.corsOrigins ?? [],
    router: createOperationRouter(spec.basePath, operations),
    admit: security && createAdmission(security),
    tenantHeader: security?.tenantHeader,
    defaultLimits: createDefaultLimits(options.defaultRates ?? DEFAULT_RATES),
    limits: redis && createRateLimits(limited, redis, prefix),
    idempotency:
      redis &&
      idempotency &&
      createIdempotencyGuard({
        redis,
        store: idempotency,
        logger,
        prefix,
        provesKept: options.validateResponses === 'strict',
      }),
  };
}

function missing(option: string, value: unknown, needing: BoundOperation[]): string[] {
  if (value !== undefined || needing.length === 0) return [];
  return [`option "${option}" is needed by ${needing.map(({ id }) => id).join(', ')}`];
}
