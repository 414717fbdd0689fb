/**
 * The types that turn an `operations` interface made by openapi-typescript into the signatures of
 * the handlers. A handler is a function of a typed request that returns its answer; it never sees
 * Express. A response that the specification does not name does not compile.
 */

import type { SentBody } from './sent-body.js';

/** Who calls, as told by the access token and the tenant chosen for this request. */
export interface Caller {
  accountId: string;
  sessionId: string;
  /** The tenant acted in; empty when the caller has none or the operation does not choose one. */
  tenantId: string;
  /** Every tenant the caller belongs to; undefined for whoever has rights in all there are. */
  tenantIds: string[] | undefined;
  roles: string[];
  permissions: string[];
  /** Who really acts, when it is not the account itself. */
  actorId?: string | undefined;
  tokenId: string;
  /** When the access token was issued, in seconds since 1970. */
  issuedAt: number;
  /** When the access token ends, in seconds since 1970. */
  expiresAt: number;
}

/** Names one attempt at an `x-idempotent` operation; see `idempotency.ts`. */
export interface Idempotency {
  /** The client's `Idempotency-Key`. */
  key: string;
  /** Who did what with which key: unique in the store. */
  scope: string;
  /** SHA-256 of what was asked for: the same key with another fingerprint is refused. */
  fingerprint: string;
}

/** An answer as the idempotency store keeps it. */
export interface StoredResponse {
  status: number;
  body: unknown;
  /** Those that the handler gave, where the service keeps them. */
  headers?: Record<string, string | string[]> | undefined;
}

interface AnyParameters {
  query?: unknown;
  header?: unknown;
  path?: unknown;
  cookie?: unknown;
}

/** `undefined | T` of an optional parameter group becomes `T`; a group without members is empty. */
type Group<P, K extends keyof AnyParameters> = P extends { [Key in K]?: infer G }
  ? [Exclude<G, undefined>] extends [never]
    ? Record<string, never>
    : Exclude<G, undefined>
  : Record<string, never>;

type ParametersOf<Op> = Op extends { parameters: infer P } ? P : Record<string, never>;

/** Node lower-cases header names; so does this. */
type LowerCaseKeys<T> = { [K in keyof T as K extends string ? Lowercase<K> : never]: T[K] };

/**
 * One of the bodies a `content` object allows. Bytes stay bytes unless they are JSON; JSON that is
 * described as a text is a raw body (`x-raw-body`), and so bytes as well.
 */
type ContentOf<C> = {
  [T in keyof C]: T extends `${string}json`
    ? C[T] extends string
      ? Uint8Array
      : C[T]
    : Uint8Array;
}[keyof C];

type BodyOf<Op> = Op extends { requestBody: { content: infer C } }
  ? ContentOf<C>
  : Op extends { requestBody?: infer R }
    ? R extends { content: infer C }
      ? ContentOf<C> | undefined
      : undefined
    : undefined;

/** What a handler is given: already valid in shape, the meaning is for the service to check. */
export interface OperationRequest<Op> {
  params: Group<ParametersOf<Op>, 'path'>;
  query: Group<ParametersOf<Op>, 'query'>;
  /** The declared headers only, by lower-case name. */
  headers: LowerCaseKeys<Group<ParametersOf<Op>, 'header'>>;
  cookies: Record<string, string>;
  body: BodyOf<Op>;
  /** The body of operations with `x-stream-body`, which have no other; see `sentOf`. */
  sent?: SentBody | undefined;
  /** Undefined on operations without security; elsewhere use `callerOf(req)`. */
  caller: Caller | undefined;
  /** The client's IP address, through the trusted proxies. */
  address: string;
  /** Whether the client came over HTTPS, through the trusted proxies. */
  secure: boolean;
  /** Whether a browser says that a page of another origin sent it, and not one that is allowed. */
  crossOrigin: boolean;
  userAgent: string | undefined;
  correlationId: string;
  idempotencyKey?: string;
  idempotency?: Idempotency;
  /**
   * Of operations with `x-if-match`: throws (412) when the caller knows another state than this.
   * @param current the body that a read would be answered with now
   */
  assertIfMatch: (current: unknown) => void;
}

/** Bytes that are sent while they are read, so that all of them are never in memory at once. */
export interface ByteStream {
  /** How many there are. */
  length: number;
  chunks: AsyncIterable<Uint8Array>;
}

/** Text and bytes go out as they are; everything JSON is an object of the documented type. */
type ReplyContent<C> = {
  [T in keyof C]: T extends `${string}json` ? C[T] : string | Uint8Array | ByteStream;
}[keyof C];

type ReplyBody<R> = R extends { content: infer C }
  ? [C] extends [never]
    ? { body?: undefined }
    : { body: ReplyContent<C> }
  : { body?: undefined };

type Reply<S, R> = { status: S; headers?: Record<string, string | string[]> } & ReplyBody<R>;

type ResponsesOf<Op> = Op extends { responses: infer R } ? R : never;

/** A problem document is thrown as an `AppError`; only an answer of another kind is returned. */
type IsProblem<R> = R extends { content: { 'application/problem+json': unknown } } ? true : false;

/** A union over the documented answers that are not problems. */
export type OperationResult<Op> = {
  [S in keyof ResponsesOf<Op>]: S extends number
    ? IsProblem<ResponsesOf<Op>[S]> extends true
      ? never
      : Reply<S, ResponsesOf<Op>[S]>
    : never;
}[keyof ResponsesOf<Op>];

/** Does one operation of the specification. Errors are thrown as `AppError`s. */
export type Handler<Op> = (request: OperationRequest<Op>) => Promise<OperationResult<Op>>;

/** Exactly one handler per operation: a missing or surplus one does not compile. */
export type Handlers<Operations> = { [Id in keyof Operations]: Handler<Operations[Id]> };
