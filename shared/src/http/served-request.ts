import { parseCookie } from 'cookie';
import type { Request } from 'express';
import { currentContext } from '../context/request-context.js';
import type { RequestParts } from './request-parts.js';
import { isForeignOrigin } from './cross-origin.js';
import { assertIfMatch } from './entity-tags.js';
import type { Caller, Idempotency } from './operation.types.js';
import type { SentBody } from './sent-body.js';

/**
 * The request as a handler sees it. A class, so that what few handlers ask for (the address through
 * the proxies, the cookies) is worked out only for them.
 */
export class ServedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
  readonly sent: SentBody | undefined;
  readonly correlationId: string;
  idempotencyKey?: string;
  idempotency?: Idempotency;
  readonly #request: Request;
  readonly #origins: readonly string[];

  constructor(
    { params, query, headers, body, sent }: RequestParts,
    readonly caller: Caller | undefined,
    request: Request,
    { origins }: { origins: readonly string[] },
  ) {
    this.params = params;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.sent = sent;
    this.correlationId = currentContext()?.correlationId ?? '';
    this.#request = request;
    this.#origins = origins;
  }

  /** A function of its own, so that it can be handed on. */
  readonly assertIfMatch = (current: unknown): void =>
    assertIfMatch(this.#request.headers['if-match'], current);

  get address(): string {
    return this.#request.ip ?? 'unknown';
  }

  get url(): string {
    return this.#request.originalUrl;
  }

  get secure(): boolean {
    return this.#request.secure;
  }

  get crossOrigin(): boolean {
    return isCrossOrigin(this.#request, this.#origins);
  }

  get userAgent(): string | undefined {
    return this.#request.headers['user-agent'];
  }

  get cookies(): Record<string, string> {
    return cookiesOf(this.#request);
  }
}

export function cookiesOf(request: Request): Record<string, string> {
  const cookies = Object.entries(parseCookie(request.headers.cookie ?? ''));
  return Object.fromEntries(
    cookies.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * By what no page can forge: `Sec-Fetch-Site`, or `Origin` from browsers that do not send it. Who
 * sends neither is no browser.
 */
function isCrossOrigin({ headers, host }: Request, allowed: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && allowed.includes(origin)) return false;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && isForeignOrigin(origin, host, allowed);
}
