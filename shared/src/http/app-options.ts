import type { AccessClaims } from '../auth/claims.js';
import type { AppError } from '../errors/app-error.js';
import type { AppLogger } from '../logger/logger.js';
import type { Metrics } from '../metrics/metrics.js';
import type { RedisClient } from '../redis/redis.js';
import type { DefaultRates } from './default-limits.js';
import type { IdempotencyStore } from './idempotency.js';
import type { Handlers } from './operation.types.js';
import type { Spec } from './load-spec.js';

/** How bearer tokens are checked and how a tenant is chosen. */
export interface SecurityOptions {
  /**
   * Checks an `Authorization` header; `createBearerAuthenticator` makes one.
   * Rejects with UnauthenticatedError, or UnavailableError when that cannot be known now.
   */
  authenticate: (authorization: string | undefined) => Promise<AccessClaims>;
  /** The request header that names the tenant to act in, as the specification spells it. */
  tenantHeader: string;
  /**
   * Whether there is such a tenant, asked when somebody with rights everywhere names one that they
   * are no member of: rights in a tenant that does not exist are none. Without it all exist.
   * Rejects with UnavailableError when that cannot be known now.
   */
  tenantExists?: (tenantId: string) => Promise<boolean>;
  /**
   * Why nothing may be changed in the tenant now; undefined where it may. Asked before every operation
   * that takes the tenant header, changes something and is not marked `x-when-suspended: allow`, and so
   * before a repeat is answered again. Without it all tenants are open.
   */
  refusalIn?: (tenantId: string) => Promise<AppError | undefined>;
}

/**
 * `strict`: an answer that breaks the specification, or that an `x-idempotent` operation gave and did
 * not keep for repeats, becomes a logged 500 (tests, development).
 * `report`: a sample is checked, logged as a warning and sent as it is (production). `off`: none.
 */
export type ResponseValidation = 'strict' | 'report' | 'off';

/** What `GET /ready` asks. */
export interface Readiness {
  /** Of the service: it takes no more work before its start has ended and once its stop begins. */
  lifecycle: { readonly ready: boolean };
  /** By name; each resolves when its dependency answers. */
  checks: Record<string, () => Promise<unknown>>;
}

/** Swagger UI at `/docs`, for this service or, with `urls`, for several behind one selector. */
export interface DocsOptions {
  title?: string;
  urls?: { name: string; url: string }[];
}

/** What is the same until the next start, by path: pages, or machine-readable documents. */
export type Documents = Record<string, { text: string; type: string }>;

export interface AppOptions<Operations> {
  service: string;
  /** From `loadSpec`, so that a broken specification stops the service before anything starts. */
  spec: Spec;
  handlers: Handlers<Operations>;
  /** Required when any operation names `bearerAuth`. */
  security?: SecurityOptions;
  logger: AppLogger;
  metrics: Metrics;
  /** For operations without `x-rate-limit`; see `DEFAULT_RATES`. */
  defaultRates?: DefaultRates;
  /** Required when any operation has `x-rate-limit` or `x-idempotent`. */
  redis?: RedisClient;
  /** Required when any operation has `x-idempotent`. */
  idempotency?: IdempotencyStore;
  validateResponses?: ResponseValidation;
  /** `false` serves neither Swagger UI nor the specification. */
  docs?: DocsOptions | false;
  /** More that callers read. */
  documents?: Documents;
  /** Without it `/ready` is 200 whenever it is answered. */
  readiness?: Readiness;
  /** Other origins whose pages may call, also with cookies; by default only the gateway's own may. */
  corsOrigins?: string[];
  /** Express's `trust proxy`: which proxies' `X-Forwarded-For` is believed. Default `loopback`. */
  trustProxy?: number | string;
  /** Keeps the counters of two services (or two tests) in one Redis apart. Default: `service`. */
  redisPrefix?: string;
}
