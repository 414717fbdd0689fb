import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

/**
 * Answers with a document that is the same until the next start: compressed once, and 304 for whoever
 * has it already.
 *
 * @param type as in `Content-Type`
 */
export function fixedDocument(text: string, type: string): RequestHandler {
  const plain = Buffer.from(text);
  const compressed = gzipSync(plain);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return (request, response) => {
    response.set({ ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' });
    response.type(type);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const takesGzip = request.acceptsEncodings('gzip', 'identity') === 'gzip';
    if (takesGzip) response.set('Content-Encoding', 'gzip');
    response.send(takesGzip ? compressed : plain);
  };
}
