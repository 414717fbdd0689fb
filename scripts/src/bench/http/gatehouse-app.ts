import type { operations } from '@gatehouse/contracts/main';
import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import type { ResponseValidation } from '@gatehouse/shared/http/app-options';
import { createApp } from '@gatehouse/shared/http/create-app';
import type { Spec } from '@gatehouse/shared/http/load-spec';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { Express } from 'express';
import { fixedVisit } from './fixed-visit.js';

export interface GatehouseOptions {
  spec: Spec;
  authenticate: AuthenticateBearer;
  redis: RedisClient;
  validateResponses: ResponseValidation;
  /** Handlers that do something. */
  handlers?: Partial<Handlers<operations>>;
}

/**
 * The HTTP layer of main with all that a request passes through there (metrics, correlation,
 * headers, permissions), and a handler that does nothing.
 */
export function gatehouseApp(options: GatehouseOptions): Express {
  const { spec, authenticate } = options;
  return createApp<operations>({
    ...options,
    service: 'bench',
    handlers: { ...handlersFor(spec), ...options.handlers },
    security: { authenticate, tenantHeader: 'X-Community-Id' },
    // main logs nothing about a request that went well.
    logger: silentLogger,
    metrics: createMetrics('bench'),
    // Asked only for requests with an Idempotency-Key; these have none.
    idempotency: { find: () => Promise.resolve(undefined) },
    // Counted like everywhere, and never reached.
    defaultRates: { perAddress: 1e9, perAccount: 1e9 },
    docs: false,
  });
}

function handlersFor(spec: Spec): Handlers<operations> {
  const unused = (): Promise<never> => Promise.reject(new Error('this is not measured'));
  const rest = Object.fromEntries(spec.operations.map(({ id }) => [id, unused]));
  const requestVisit: Handlers<operations>['requestVisit'] = () =>
    Promise.resolve({ status: 201, body: fixedVisit });
  // One for each operation of the same specification that the type was generated from.
  return { ...rest, requestVisit } as unknown as Handlers<operations>;
}
