import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { FieldError } from '../errors/app-error.js';
import { bodyTooLarge, invalidRequest, unsupportedEncoding } from './http-errors.js';
import { findJsonFault } from './json-faults.js';

const USUAL_LIMIT_BYTES = 100 * 1024;

const readers = new Map<number, RequestHandler>();

/**
 * Takes any type: whether the type is right has been decided before. The limit is counted after
 * decompression, so that a small gzip bomb stops here too.
 */
function readerFor(limit: number): RequestHandler {
  const known = readers.get(limit);
  if (known) return known;
  const reader = express.raw({ type: () => true, limit });
  readers.set(limit, reader);
  return reader;
}

/**
 * Reads the body of a request: JSON media types are parsed, others stay bytes. `undefined` when
 * there is none.
 *
 * Express's own JSON parser is not used because it takes malformed UTF-8 (as U+FFFD), a key given
 * twice (the last wins), `__proto__` and any depth, and does not say which field was wrong.
 *
 * @param limit in bytes
 * @throws BadRequestError, or HttpRefusal 413 or 415.
 */
export async function readBody(
  request: Request,
  response: Response,
  mediaType: string,
  limit = USUAL_LIMIT_BYTES,
): Promise<unknown> {
  const read = readerFor(limit);
  await new Promise<void>((resolve, reject) => {
    void read(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(toRefusal(error, limit));
    });
  });
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) return undefined;
  return mediaType.endsWith('json') ? parseJson(bytes) : bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw unreadable('is not valid UTF-8', 'encoding');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const fault = findJsonFault(text);
  if (fault) throw invalidRequest([fault]);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(`is not JSON: ${error instanceof Error ? error.message : ''}`, 'syntax');
  }
}

function unreadable(message: string, code: string): Error {
  return invalidRequest([{ path: 'body', message, code } satisfies FieldError]);
}

/** What body-parser refuses carries a status; a broken gzip stream or an aborted upload is a 400. */
function toRefusal(error: unknown, limit: number): Error {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return bodyTooLarge(limit);
  if (status === 415) return unsupportedEncoding();
  return unreadable('could not be read to its end', 'incomplete');
}
