import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { directoryEnd, directoryEntry, headerOf, sumsOf, type Written } from './zip-records.js';

/** A file within a zip file. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** Whether to pack it would save nothing, as of pictures. */
  isPacked?: boolean;
}

/**
 * A zip file, made while it is read: no file in it is ever whole in memory. It may be longer than four
 * gigabytes and have more than 65,535 files, by the records of zip64, which stand where they are needed.
 *
 * @param at when it is made, which stands beside each file
 */
export async function* zipOf(
  entries: AsyncIterable<ZipEntry>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, content, isPacked = false } of entries) {
    const written: Written = { name, isPacked, at, offset, crc: 0, bytes: 0, packed: 0 };
    const header = headerOf(written);
    yield header;
    for await (const chunk of packed(summed(content, written), isPacked)) {
      written.packed += chunk.length;
      yield chunk;
    }
    const sums = sumsOf(written);
    yield sums;
    offset += header.length + written.packed + sums.length;
    directory.push(directoryEntry(written));
  }
  yield* directory;
  const bytes = directory.reduce((sum, { length }) => sum + length, 0);
  yield directoryEnd({ count: directory.length, bytes, offset });
}

/** What goes in is told by its length and its sum. */
async function* summed(
  content: AsyncIterable<Uint8Array>,
  written: Written,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    written.crc = crc32(chunk, written.crc);
    written.bytes += chunk.length;
    yield chunk;
  }
}

/** Whoever reads it is told of what goes wrong in `content`; whoever stops reading stops it as well. */
function packed(content: AsyncIterable<Uint8Array>, isPacked: boolean): AsyncIterable<Uint8Array> {
  if (isPacked) return content;
  const nothingElse = (): void => undefined;
  return pipeline(Readable.from(content, { objectMode: false }), createDeflateRaw(), nothingElse);
}
