import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { FieldError } from '../errors/app-error.js';
import { bodyTooLarge, invalidRequest, unsupportedEncoding } from './http-errors.js';
import { findJsonFault } from './json-faults.js';

export const USUAL_LIMIT_BYTES = 100 * 1024;

/** Others decide what they send us, and send it again and again until it is taken. */
export const RAW_LIMIT_BYTES = 256 * 1024;

const readers = new Map<string, RequestHandler>();

/**
 * Takes any type: whether the type is right has been decided before. The limit is counted after
 * decompression, so that a small gzip bomb stops here too.
 */
function readerFor({ limit, inflate }: Bounds): RequestHandler {
  const key = `${limit} ${inflate}`;
  const known = readers.get(key);
  if (known) return known;
  const reader = express.raw({ type: () => true, limit, inflate });
  readers.set(key, reader);
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
  const bytes = await readBytes(request, response, { limit, inflate: true });
  return bytes !== undefined && mediaType.endsWith('json') ? parseJson(bytes) : bytes;
}

/**
 * Reads the body of a request as it was sent, whatever it is: a signature over it holds for these
 * bytes and no others. That is also why no content encoding is taken. `undefined` when there is none.
 *
 * @param limit in bytes
 * @throws BadRequestError, or HttpRefusal 413 or 415.
 */
export function readRawBody(
  request: Request,
  response: Response,
  limit = RAW_LIMIT_BYTES,
): Promise<Uint8Array | undefined> {
  return readBytes(request, response, { limit, inflate: false });
}

interface Bounds {
  /** In bytes. */
  limit: number;
  /** Whether the body may come compressed. */
  inflate: boolean;
}

async function readBytes(
  request: Request,
  response: Response,
  bounds: Bounds,
): Promise<Uint8Array | undefined> {
  const read = readerFor(bounds);
  await new Promise<void>((resolve, reject) => {
    void read(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(toRefusal(error, bounds));
    });
  });
  const bytes: unknown = request.body;
  return bytes instanceof Uint8Array && bytes.length > 0 ? bytes : undefined;
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
function toRefusal(error: unknown, { limit, inflate }: Bounds): Error {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return bodyTooLarge(limit);
  if (status === 415)
    return unsupportedEncoding(inflate ? ['gzip', 'deflate', 'br'] : ['identity']);
  return unreadable('could not be read to its end', 'incomplete');
}
