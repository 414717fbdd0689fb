/** One offending field of a request, in the shape of a problem document's `errors[]`. */
export interface FieldError {
  /** Where it is, e.g. `body.unitId`, `query.limit`, `header.idempotency-key`. */
  path: string;
  message: string;
  code?: string;
}

export interface AppErrorOptions {
  /** What happened this time, safe to show to the caller. */
  detail?: string;
  errors?: FieldError[];
  /** Facts that help the caller to go on, such as who won; shown as the problem's `context`. */
  context?: Record<string, unknown>;
  /** Facts for the log; never shown to the caller. */
  info?: Record<string, unknown>;
  cause?: unknown;
}

/**
 * An error the domain expects. It knows nothing of HTTP or AMQP: one mapper in `http/problem.ts`
 * and one in `messaging/rpc/rpc-errors.ts` translate it.
 *
 * The title (message) is a constant string, so that logs and dashboards group well; what varies
 * goes into `detail` and `info`.
 */
export abstract class AppError extends Error {
  readonly code: string;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly context: Record<string, unknown> | undefined;
  readonly info: Record<string, unknown> | undefined;

  constructor(code: string, title: string, options: AppErrorOptions = {}) {
    super(title, { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors;
    this.context = options.context;
    this.info = options.info;
  }
}

/** The thing asked for does not exist, or the caller may not know that it does. */
export class NotFoundError extends AppError {}

/** The request is sound, but the state of the thing forbids it now. */
export class ConflictError extends AppError {}

/** The caller is known and may not do this. */
export class ForbiddenError extends AppError {}

/** The caller is not known: no, expired, revoked or forged credentials. */
export class UnauthenticatedError extends AppError {}

/** The request cannot be read as what it claims to be. */
export class BadRequestError extends AppError {}

/** What is asked for was there once, and nobody gets it any more. */
export class GoneError extends AppError {}

/** The request has the right shape and a meaning that cannot be. */
export class InvalidError extends AppError {}

export interface RetryableErrorOptions extends AppErrorOptions {
  retryAfterSeconds?: number;
}

/** Something we depend on does not answer; the same request may work later. */
export class UnavailableError extends AppError {
  readonly retryAfterSeconds: number;

  constructor(code: string, title: string, options: RetryableErrorOptions = {}) {
    super(code, title, options);
    this.retryAfterSeconds = options.retryAfterSeconds ?? 1;
  }
}

/**
 * A store of ours does not answer, so nothing that needs it can be done. Consumers hold their
 * messages until it does: no message is to blame, and none may overtake another.
 */
export class OutageError extends UnavailableError {}

/** The caller asks more often than it may. */
export class TooManyRequestsError extends AppError {
  readonly retryAfterSeconds: number;

  constructor(code: string, title: string, options: RetryableErrorOptions = {}) {
    super(code, title, options);
    this.retryAfterSeconds = options.retryAfterSeconds ?? 1;
  }
}
