import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file within a zip file. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** Whether to pack it would save nothing, as of pictures. */
  isPacked?: boolean;
}

const NOTHING = new Uint8Array();

/**
 * A zip file, made while it is read: no file in it is ever whole in memory.
 *
 * @param at when it is made, which stands beside each file
 */
export async function* zipOf(
  entries: AsyncIterable<ZipEntry>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = made;
    made = [];
    return chunks;
  };
  for await (const { name, content, isPacked = false } of entries) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = at;
    zip.add(file);
    for await (const chunk of content) {
      file.push(chunk);
      yield* taken();
    }
    file.push(NOTHING, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
