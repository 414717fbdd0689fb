import { parse as parseQuery } from 'node:querystring';
import type { Request, Response } from 'express';
import type { BoundOperation } from './bind-operations.js';
import { mediaTypeOf } from './content-type.js';
import type { Validators } from './eov-validators.js';
import type { RequestParts } from './request-parts.js';
import { invalidRequest, malformedUrl } from './http-errors.js';
import { readBody, readRawBody } from './read-body.js';
import { sentBody } from './sent-body.js';
import { cookiesOf } from './served-request.js';

/**
 * Takes out of the request what the specification names, and has it validated.
 *
 * @throws BadRequestError and HttpRefusal, which name what is wrong
 */
export async function readParts(
  validators: Validators,
  operation: BoundOperation,
  params: Record<string, string | undefined>,
  request: Request,
  response: Response,
): Promise<RequestParts> {
  const mediaType = mediaTypeOf(operation, request.headers);
  const sent = operation.streamBody ? sentBody(request, operation.bodyLimit) : undefined;
  const body = sent ? undefined : await bodyOf(operation, mediaType, request, response);
  // EOV notices only where the body's schema requires one of its properties.
  if ((sent ?? body) === undefined && operation.bodyRequired) throw bodyMissing();
  const parts: RequestParts = {
    params,
    query: queryOf(request.originalUrl),
    headers: pick(request.headers, operation.headerNames),
    cookies: operation.readsCookies ? cookiesOf(request) : undefined,
    body,
    ...(sent && { sent }),
  };
  validators.checkRequest(operation, request.originalUrl, mediaType, parts);
  return parts;
}

async function bodyOf(
  { rawBody, streamBody, bodyLimit }: BoundOperation,
  mediaType: string | undefined,
  request: Request,
  response: Response,
): Promise<unknown> {
  if (mediaType === undefined || streamBody) return undefined;
  if (rawBody) return readRawBody(request, response, bodyLimit);
  return readBody(request, response, mediaType, bodyLimit);
}

function bodyMissing(): Error {
  return invalidRequest([{ path: 'body', message: 'is required', code: 'required' }]);
}

function queryOf(url: string): Record<string, unknown> {
  const start = url.indexOf('?');
  if (start === -1) return {};
  const text = url.slice(start + 1);
  if (text.includes('%')) assertDecodable(text);
  return { ...parseQuery(text) };
}

/** `querystring` replaces what it cannot decode; the caller should hear of it instead. */
function assertDecodable(text: string): void {
  try {
    decodeURIComponent(text);
  } catch {
    throw malformedUrl('query');
  }
}

function pick(headers: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    if (headers[name] !== undefined) picked[name] = headers[name];
  }
  return picked;
}
