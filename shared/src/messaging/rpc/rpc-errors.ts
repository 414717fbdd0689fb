import {
  AppError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GoneError,
  InvalidError,
  NotFoundError,
  TooManyRequestsError,
  UnauthenticatedError,
  UnavailableError,
  type AppErrorOptions,
  type FieldError,
} from '../../errors/app-error.js';

/** The callee did not answer before the deadline. Whether it did the work is not known. */
export class RpcTimeoutError extends UnavailableError {
  constructor(name: string, timeoutMs: number) {
    super('rpc_timeout', 'A service did not answer in time', { info: { name, timeoutMs } });
  }
}

export type RpcUnavailableReason =
  'no callee' | 'no broker' | 'breaker open' | 'interrupted' | 'shutting down';

/** There is nobody to ask. Only `interrupted` leaves open whether the work was done. */
export class RpcUnavailableError extends UnavailableError {
  readonly reason: RpcUnavailableReason;

  constructor(name: string, reason: RpcUnavailableReason) {
    super('rpc_unavailable', 'A service is not available', { info: { name, reason } });
    this.reason = reason;
  }
}

/** The kinds that keep their class across the wire; subclasses arrive as the kind they extend. */
const KINDS = {
  'bad-request': BadRequestError,
  conflict: ConflictError,
  forbidden: ForbiddenError,
  gone: GoneError,
  invalid: InvalidError,
  'not-found': NotFoundError,
  'too-many-requests': TooManyRequestsError,
  unauthenticated: UnauthenticatedError,
  unavailable: UnavailableError,
} as const;

type Kind = keyof typeof KINDS;

/** An AppError as JSON. `info` stays behind: it is for the log of the service that knows it. */
export interface WireError {
  kind: Kind;
  code: string;
  title: string;
  detail?: string;
  errors?: FieldError[];
  context?: Record<string, unknown>;
  retryAfterSeconds?: number;
}

/** What the caller may know of an error; of an unexpected one nothing but that there was one. */
export function toWireError(error: unknown): WireError {
  const kind = kindOf(error);
  if (!(error instanceof AppError) || kind === undefined)
    return { kind: 'unavailable', code: 'internal', title: 'The service failed to answer' };
  return {
    kind,
    code: error.code,
    title: error.message,
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    ...(error.context === undefined ? {} : { context: error.context }),
    ...(error instanceof UnavailableError || error instanceof TooManyRequestsError
      ? { retryAfterSeconds: error.retryAfterSeconds }
      : {}),
  };
}

/**
 * The same kind with the same code, title, detail and errors. A kind of a newer release is not known
 * to this one, which may ask again later; anything else is `internal`.
 */
export function fromWireError(value: unknown): AppError {
  if (!isWireError(value)) return new UnavailableError('internal', 'The service failed to answer');
  const kind = (Object.keys(KINDS) as Kind[]).find((known) => known === value.kind);
  if (kind === undefined) return new UnavailableError(value.code, value.title);
  const options: AppErrorOptions & { retryAfterSeconds?: number } = {
    ...(value.detail === undefined ? {} : { detail: value.detail }),
    ...(value.errors === undefined ? {} : { errors: value.errors }),
    ...(value.context === undefined ? {} : { context: value.context }),
    ...(value.retryAfterSeconds === undefined
      ? {}
      : { retryAfterSeconds: value.retryAfterSeconds }),
  };
  return new KINDS[kind](value.code, value.title, options);
}

function kindOf(error: unknown): Kind | undefined {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds.find((kind) => error instanceof KINDS[kind]);
}

function isWireError(value: unknown): value is Omit<WireError, 'kind'> & { kind: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, code, title } = value as Record<string, unknown>;
  return typeof kind === 'string' && typeof code === 'string' && typeof title === 'string';
}
