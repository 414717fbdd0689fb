import { pipeline, Readable } from 'node:stream';
import compression from 'compression';
import type { Request, Response } from 'express';
import type { ByteStream } from './operation.types.js';
import { entityTagOfText, namesTag } from './entity-tags.js';

export interface Payload {
  status: number;
  mediaType: string | undefined;
  body: unknown;
  headers?: Record<string, string | string[]> | undefined;
  /** Whether it gets an ETag, by which a reader is spared what they have. */
  tagged?: boolean;
}

/** Below this gzip costs more than it saves: it still fits one TCP segment. */
const COMPRESS_FROM_BYTES = 1400;

const compress = compression({ threshold: COMPRESS_FROM_BYTES });

/**
 * Writes an answer. `res.json` would stringify, hash and compare for answers that are never cached;
 * and the compression middleware, which wraps every response it sees, is only called for those long
 * enough.
 */
export function send(request: Request, response: Response, payload: Payload): void {
  const { status, mediaType, body, headers } = payload;
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  if (headers) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
  if (mediaType === undefined || body === undefined) {
    response.end();
    return;
  }
  if (isByteStream(mediaType, body)) {
    sendStream(response, mediaType, body);
    return;
  }
  const bytes = toBytes(mediaType, body);
  if (payload.tagged === true && isKnown(request, response, entityTagOfText(bytes))) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const length = Buffer.byteLength(bytes);
  if (!response.hasHeader('Content-Type')) {
    response.setHeader('Content-Type', withCharset(mediaType));
  }
  response.setHeader('Content-Length', length);
  const compressible = length >= COMPRESS_FROM_BYTES && isText(mediaType);
  if (compressible) response.vary('Accept-Encoding');
  if (!compressible || request.headers['accept-encoding'] === undefined) response.end(bytes);
  else compress(request, response, () => response.end(bytes));
}

/** Tells the tag, and whether a reader has what it stands for. */
function isKnown(request: Request, response: Response, tag: string): boolean {
  response.setHeader('ETag', tag);
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  // A browser may keep it for its user, and asks each time whether it is still right.
  response.setHeader('Cache-Control', 'private, no-cache');
  const known = request.headers['if-none-match'];
  return known !== undefined && namesTag(known, tag);
}

function isByteStream(mediaType: string, body: unknown): body is ByteStream {
  return !isJson(mediaType) && typeof body === 'object' && body !== null && 'chunks' in body;
}

/** A reader who goes away ends it; one that fails on our side is cut off, since 200 has been said. */
function sendStream(response: Response, mediaType: string, { length, chunks }: ByteStream): void {
  if (!response.hasHeader('Content-Type'))
    response.setHeader('Content-Type', withCharset(mediaType));
  response.setHeader('Content-Length', length);
  pipeline(Readable.from(chunks, { objectMode: false }), response, () => undefined);
}

function toBytes(mediaType: string, body: unknown): string | Uint8Array {
  if (isJson(mediaType)) return JSON.stringify(body);
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  throw new TypeError(`A ${mediaType} body must be text or bytes`);
}

function isJson(mediaType: string): boolean {
  return mediaType.endsWith('json');
}

function isText(mediaType: string): boolean {
  return isJson(mediaType) || mediaType.startsWith('text/');
}

/** JSON is UTF-8 by definition; some old clients want to be told for plain JSON all the same. */
function withCharset(mediaType: string): string {
  const needs = mediaType.startsWith('text/') || mediaType === 'application/json';
  return needs ? `${mediaType}; charset=utf-8` : mediaType;
}
