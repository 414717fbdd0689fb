import type { Request, RequestHandler, Response } from 'express';
import { UnauthenticatedError } from '../errors/app-error.js';
import { networkOf } from '../net/network-of.js';
import type { BoundOperation } from './bind-operations.js';
import type { Reply } from './reply.js';
import type { Validators } from './eov-validators.js';
import type { DefaultLimits } from './default-limits.js';
import { preconditionRequired } from './http-errors.js';
import { toIdempotency, type IdempotencyGuard } from './idempotency.js';
import type { ReplyInspector } from './inspect-reply.js';
import type { Match, OperationRouter } from './operation-router.js';
import type { Caller, OperationRequest } from './operation.types.js';
import type { RateLimits } from './rate-limits.js';
import { locationOf } from './resource-rules.js';
import { readParts } from './read-parts.js';
import { ServedRequest } from './served-request.js';
import { stateOf } from './request-metrics.js';
import type { Admit } from './security.js';
import { send } from './send.js';
import type { Deprecation } from './operation.js';
import { traceRequest } from './trace-request.js';

/** The steps between a request and its handler, each with one job. */
export interface Pipeline {
  /** Other origins whose pages count as ours. */
  origins: readonly string[];
  /** What stands before every path of the specification. */
  basePath: string;
  router: OperationRouter;
  limits: RateLimits | undefined;
  defaultLimits: DefaultLimits;
  admit: Admit | undefined;
  /** The request header that names the tenant to act in. */
  tenantHeader: string | undefined;
  validators: Validators;
  idempotency: IdempotencyGuard | undefined;
  inspector: ReplyInspector;
}

/**
 * Serves everything below the base path of the specification. The order is part of the contract:
 * cheap refusals come first, nothing is read of a body before its sender is known, and a handler
 * sees only what is valid.
 */
export function serveOperations(pipeline: Pipeline): RequestHandler {
  return async (request, response, next) => {
    const match = pipeline.router.match(request.method, request.originalUrl);
    if (!match) {
      next();
      return;
    }
    stateOf(response).operation = match.operation;
    await traceRequest(match.operation, request, response, () =>
      serve(pipeline, match, request, response),
    );
  };
}

async function serve(
  pipeline: Pipeline,
  { operation, params }: Match,
  request: Request,
  response: Response,
): Promise<void> {
  if (operation.deprecation) response.set(deprecationHeaders(operation.deprecation));
  await limitByAddress(pipeline, operation, request, response);
  const caller = await admit(pipeline, operation, request, response);
  await limitByAccount(pipeline, operation, caller, response);
  if (operation.ifMatch === 'required' && request.headers['if-match'] === undefined)
    throw preconditionRequired();
  const parts = await readParts(pipeline.validators, operation, params, request, response);
  const call = toOperationRequest(
    pipeline,
    operation,
    new ServedRequest(parts, caller, request, pipeline),
  );
  const reply = await perform(pipeline, operation, call);
  answer(pipeline, operation, reply, request, response);
}

/** RFC 9745 and RFC 8594, on refusals too. */
function deprecationHeaders({ since, sunset }: Deprecation): Record<string, string> {
  return {
    Deprecation: `@${Date.parse(since) / 1000}`,
    Sunset: new Date(sunset).toUTCString(),
  };
}

async function limitByAddress(
  { limits, defaultLimits }: Pipeline,
  operation: BoundOperation,
  request: Request,
  response: Response,
): Promise<void> {
  const { rateLimit, secured } = operation;
  if (rateLimit?.by === 'address')
    await limits?.count(operation, 'address', networkOf(addressOf(request)), response);
  else if (!secured) await defaultLimits.countAddress(addressOf(request), response);
}

/** Whoever is not known after all is counted by address; who is known is not held up by them. */
async function admit(
  pipeline: Pipeline,
  operation: BoundOperation,
  request: Request,
  response: Response,
): Promise<Caller | undefined> {
  try {
    return await pipeline.admit?.(operation, request.headers);
  } catch (error) {
    const counted = operation.rateLimit?.by === 'address';
    if (error instanceof UnauthenticatedError && !counted)
      await pipeline.defaultLimits.countAddress(addressOf(request), response);
    throw error;
  }
}

function addressOf(request: Request): string {
  return request.ip ?? 'unknown';
}

async function limitByAccount(
  { limits, defaultLimits }: Pipeline,
  operation: BoundOperation,
  caller: Caller | undefined,
  response: Response,
): Promise<void> {
  if (!caller || operation.unlimited) return;
  if (operation.rateLimit === undefined)
    await defaultLimits.countAccount(caller.accountId, response);
  else await limits?.count(operation, 'account', caller.accountId, response);
}

function toOperationRequest(
  { tenantHeader = '' }: Pipeline,
  operation: BoundOperation,
  call: ServedRequest,
): OperationRequest<unknown> {
  const key = call.headers['idempotency-key'];
  if (operation.idempotent && typeof key === 'string') {
    call.idempotencyKey = key;
    call.idempotency = toIdempotency({
      subject: subjectOf(call.caller) ?? call.address,
      // What names no tenant is the same in any: also if its caller belongs to one more by now.
      tenantId: takesHeader(operation, tenantHeader) ? (call.caller?.tenantId ?? '') : '',
      operationId: operation.id,
      key,
      method: operation.method,
      url: askedUrl(operation, call.params as Record<string, unknown>, call.url),
      // Of a body that is not read yet, its length is known at the most.
      body: call.sent ? { length: call.sent.length } : call.body,
    });
  }
  // The validator has made the parts what the generated types say they are.
  return call as unknown as OperationRequest<unknown>;
}

const takesHeader = ({ headerNames }: BoundOperation, name: string): boolean =>
  headerNames.includes(name.toLowerCase());

/** With the ids as the handler sees them: in either case they name the same thing. */
function askedUrl({ path }: BoundOperation, params: Record<string, unknown>, url: string): string {
  const normal = path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  const query = url.indexOf('?');
  return query === -1 ? normal : normal + url.slice(query);
}

/** Who acts for somebody must not be given what was answered to them: it may hold their secrets. */
function subjectOf(caller: Caller | undefined): string | undefined {
  if (caller?.actorId === undefined) return caller?.accountId;
  return `${caller.accountId} by ${caller.actorId}`;
}

async function perform(
  { idempotency }: Pipeline,
  operation: BoundOperation,
  call: OperationRequest<unknown>,
): Promise<Reply> {
  if (!call.idempotency || !idempotency) return operation.handle(call);
  return idempotency.once(call.idempotency, () => operation.handle(call));
}

function answer(
  { inspector, basePath }: Pipeline,
  operation: BoundOperation,
  reply: Reply,
  request: Request,
  response: Response,
): void {
  const { status, body } = reply;
  const location = locationOf(operation, basePath, reply);
  const headers = location === undefined ? reply.headers : { ...reply.headers, Location: location };
  const mediaType = replyTypeOf(operation, status, body, headers);
  const breach = inspector.breachOf(operation, { status, mediaType, body });
  if (breach) throw breach;
  const tagged = operation.tagged && status === 200;
  send(request, response, { status, mediaType, body, headers, tagged });
}

/** What the handler says, else what the specification says first. */
function replyTypeOf(
  operation: BoundOperation,
  status: number,
  body: unknown,
  headers: Reply['headers'],
): string | undefined {
  if (body === undefined) return undefined;
  const given = headers?.['content-type'] ?? headers?.['Content-Type'];
  if (typeof given === 'string') return given.split(';')[0];
  return operation.replyTypes.get(String(status))?.[0];
}
