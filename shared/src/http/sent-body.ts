import type { Readable } from 'node:stream';
import type { Request } from 'express';
import { AppError } from '../errors/app-error.js';
import { bodyTooLarge, invalidRequest, unsupportedEncoding } from './http-errors.js';

/** A body that is read while it comes, so that all of it is never in memory at once. */
export interface SentBody {
  /** In bytes, where the caller has said it. */
  length: number | undefined;
  /**
   * To be read once. Throws HttpRefusal (413) when there is more than the operation takes, and
   * BadRequestError when it ends early.
   */
  chunks: AsyncIterable<Buffer>;
}

/** @throws Error in the handler of an operation without `x-stream-body` */
export function sentOf({ sent }: { sent?: SentBody | undefined }): SentBody {
  if (!sent) throw new Error('Only operations with x-stream-body are given what was sent');
  return sent;
}

/**
 * The body of a request, none of it read yet; undefined when it says that there is none.
 *
 * @param limit in bytes
 * @throws HttpRefusal 413 or 415
 */
export function sentBody(request: Request, limit = 0): SentBody | undefined {
  const { 'content-length': said, 'content-encoding': encoding = 'identity' } = request.headers;
  if (encoding.toLowerCase() !== 'identity') throw unsupportedEncoding(['identity']);
  const length = said === undefined ? undefined : Number(said);
  if (length === 0 || (length === undefined && !request.headers['transfer-encoding']))
    return undefined;
  if (length !== undefined && length > limit) throw bodyTooLarge(limit);
  return { length, chunks: chunksOf(request, limit) };
}

async function* chunksOf(request: Request, limit: number): AsyncGenerator<Buffer> {
  let total = 0;
  try {
    for await (const chunk of iterate(request)) {
      total += chunk.length;
      if (total > limit) throw bodyTooLarge(limit);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw invalidRequest([
      { path: 'body', message: 'could not be read to its end', code: 'incomplete' },
    ]);
  } finally {
    // What nobody wants to read any more still has to come, or the answer would not be read.
    request.resume();
  }
}

/** A handler that stops early has an answer to give, on the connection that goes on. */
const iterate = (stream: Readable): AsyncIterable<Buffer> =>
  stream.iterator({ destroyOnReturn: false });
