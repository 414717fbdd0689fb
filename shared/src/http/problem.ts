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
  type FieldError,
} from '../errors/app-error.js';
import { HttpRefusal } from './http-errors.js';

export const PROBLEM_TYPE = 'application/problem+json';

/** RFC 9457, in the shape of `openapi/common/problem.yaml`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  correlationId: string;
  errors?: FieldError[];
  /** Facts about a conflict that help the caller to go on. */
  context?: Record<string, unknown>;
}

export interface ProblemReply {
  problem: Problem;
  headers: Record<string, string>;
}

/** Errors of the domain and their meaning in HTTP: the only place that knows both. */
const STATUSES = [
  [BadRequestError, 400],
  [UnauthenticatedError, 401],
  [ForbiddenError, 403],
  [NotFoundError, 404],
  [ConflictError, 409],
  [GoneError, 410],
  [InvalidError, 422],
  [TooManyRequestsError, 429],
  [UnavailableError, 503],
] as const;

/** What the caller is told about `error`; of an error nobody foresaw, nothing but the id. */
export function toProblem(error: unknown, correlationId: string, realm: string): ProblemReply {
  const status = statusOf(error);
  if (status === undefined || !(error instanceof AppError)) return internalError(correlationId);
  const problem: Problem = {
    type: `/problems/${error.code}`,
    title: error.message,
    status,
    code: error.code,
    correlationId,
  };
  if (error.detail !== undefined) problem.detail = error.detail;
  if (error.errors !== undefined) problem.errors = error.errors;
  if (error.context !== undefined) problem.context = error.context;
  return { problem, headers: headersOf(error, realm) };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpRefusal) return error.status;
  return STATUSES.find(([kind]) => error instanceof kind)?.[1];
}

function internalError(correlationId: string): ProblemReply {
  return {
    problem: {
      type: '/problems/internal_error',
      title: 'Something went wrong on our side',
      status: 500,
      code: 'internal_error',
      correlationId,
    },
    headers: {},
  };
}

function headersOf(error: AppError, realm: string): Record<string, string> {
  if (error instanceof HttpRefusal) return error.headers;
  if (error instanceof UnavailableError || error instanceof TooManyRequestsError) {
    return { 'Retry-After': String(Math.ceil(error.retryAfterSeconds)) };
  }
  if (error instanceof UnauthenticatedError) return { 'WWW-Authenticate': challenge(error, realm) };
  return {};
}

/** RFC 9470 §3: the token is good, and not enough. */
function stepUpChallenge({ context }: AppError): string {
  return `error="insufficient_user_authentication", max_age=${Number(context?.['maxAgeSeconds'])}`;
}

/** RFC 6750 §3: a request without a token is told no more than how to send one. */
function challenge(error: UnauthenticatedError, realm: string): string {
  const scheme = `Bearer realm="${realm}"`;
  if (error.code === 'step_up_required') return `${scheme}, ${stepUpChallenge(error)}`;
  return error.code.startsWith('token_') && error.code !== 'token_missing'
    ? `${scheme}, error="invalid_token"`
    : scheme;
}
