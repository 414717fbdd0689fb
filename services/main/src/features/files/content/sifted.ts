import { createHash } from 'node:crypto';
import { FileDamaged, FileEmpty, FileRefused } from '../files.errors.js';
import type { Contents, FileType } from '../files.types.js';
import { ByteReader } from './byte-reader.js';
import { HEAD_BYTES, kindOf } from './kinds.js';

/** What is known of a file before it is read. */
export interface Said {
  name: string;
  /** What it is said to be; asked which text it is, and nothing more. */
  mediaType?: string | undefined;
  /** What it has to be. */
  mustBe?: FileType | undefined;
  /** What its bytes, as they come, have to have: SHA-256 in hexadecimal digits. */
  sha256?: string | undefined;
}

/**
 * Has a file kept while it is read: what it is, is seen by its content, and only what belongs to it is
 * given to `keep`, whose work is undone when this throws.
 *
 * @throws FileRefused, FileUnreadable, FileEmpty, FileDamaged, PictureTooLarge
 */
export async function siftInto(
  keep: (chunks: AsyncIterable<Buffer>) => Promise<void>,
  bytes: AsyncIterable<Buffer>,
  said: Said,
): Promise<Contents> {
  const sent = createHash('sha256');
  const reader = new ByteReader(hashed(bytes, sent));
  const head = await reader.peek(HEAD_BYTES);
  if (head.length === 0) throw new FileEmpty();
  const { sieve, isLetThrough } = await kindOf(head, said);
  const kept = createHash('sha256');
  let length = 0;
  let mediaType: FileType | undefined;

  async function* sifted(): AsyncGenerator<Buffer> {
    const passing = sieve(reader);
    let step = await passing.next();
    for (; step.done !== true; step = await passing.next()) {
      length += step.value.length;
      if (!isLetThrough) kept.update(step.value);
      yield step.value;
    }
    mediaType = step.value;
    if (said.mustBe !== undefined && mediaType !== said.mustBe)
      throw new FileRefused(mediaType, said.mustBe);
    // Asked before the storage has kept anything for good.
    if (said.sha256 !== undefined && sent.copy().digest('hex') !== said.sha256)
      throw new FileDamaged();
  }

  await keep(gathered(sifted()));
  if (mediaType === undefined) throw new Error('The storage did not read all of it');
  return { mediaType, bytes: length, sha256: (isLetThrough ? sent : kept).digest('hex') };
}

/** What is written at once; a file of many small pieces is not to be as many writes. */
const GATHERED_BYTES = 64 * 1024;

async function* gathered(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < GATHERED_BYTES) continue;
    yield held.length === 1 ? chunk : Buffer.concat(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held);
}

async function* hashed(
  bytes: AsyncIterable<Buffer>,
  hash: { update(chunk: Buffer): unknown },
): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
