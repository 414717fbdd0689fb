import { parseCookie } from 'cookie';
import type { Request } from 'express';
import { currentContext } from '../context/request-context.js';
import type { RequestParts } from './eov-validators.js';
import type { Caller, Idempotency } from './operation.types.js';

/**
 * The request as a handler sees it. A class, so that what few handlers ask for (the address through
 * the proxies, the cookies) is worked out only for them.
 */
export class ServedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
  readonly correlationId: string;
  idempotencyKey?: string;
  idempotency?: Idempotency;
  readonly #request: Request;

  constructor(
    { params, query, headers, body }: RequestParts,
    readonly caller: Caller | undefined,
    request: Request,
  ) {
    this.params = params;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.correlationId = currentContext()?.correlationId ?? '';
    this.#request = request;
  }

  get address(): string {
    return this.#request.ip ?? 'unknown';
  }

  get secure(): boolean {
    return this.#request.secure;
  }

  get crossOrigin(): boolean {
    return isCrossOrigin(this.#request);
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
 * sends neither is no browser. The scheme is left out, because TLS may end before the gateway.
 */
function isCrossOrigin(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}
