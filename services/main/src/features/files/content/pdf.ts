import { FileUnreadable } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';

/** Readers look for the end of a PDF in its last kilobyte (ISO 32000-2, 7.5.5). */
const TAIL_BYTES = 1024;

/** A PDF from its beginning to its end, as it is. */
export async function* sievePdf(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  let tail = Buffer.alloc(0);
  for await (const bytes of reader.rest()) {
    tail = Buffer.concat([tail, bytes.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    yield bytes;
  }
  if (!tail.includes('%%EOF')) throw new FileUnreadable();
  return 'application/pdf';
}
