import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import { FileUnreadable, PictureTooLarge } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';
import { MOST_PIXELS } from './sieve.js';

/** Chunks that belong to the picture, or to those of an animation. */
const KEPT: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ALPH', 'ANIM', 'ANMF', 'VP8 ', 'VP8L']);
const PICTURES: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);

/** A type of chunk that nobody knows, and so nobody reads. */
const NOBODYS = 'JUNK';
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const MOST_EXIF_BYTES = 256 * 1024;
/** Ten bytes, and what later versions of the format may add. */
const MOST_CANVAS_BYTES = 64;
/** Of the first byte of VP8X, which says what other chunks there are. */
const HAS_XMP = 0x04;

/**
 * A WebP (RFC 9649) without what stands beside its picture. It says how long it is before all else,
 * so it stays as long: what is not kept becomes zeros.
 */
export async function* sieveWebp(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  const start = await reader.take(12);
  const end = 8 + start.readUInt32LE(4);
  yield start;
  let pictures = 0;
  while (reader.position < end) {
    const head = await reader.take(8);
    const type = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (reader.position + length > end) throw new FileUnreadable();
    if (PICTURES.has(type)) pictures++;
    yield* chunk(reader, head, type, length);
    if (length % 2 === 1 && reader.position < end) yield* reader.blank(1);
  }
  if (pictures === 0) throw new FileUnreadable();
  await reader.drain();
  return 'image/webp';
}

async function* chunk(
  reader: ByteReader,
  head: Buffer,
  type: string,
  length: number,
): AsyncGenerator<Buffer> {
  if (type === 'VP8X') {
    if (length > MOST_CANVAS_BYTES) throw new FileUnreadable();
    yield* [head, canvas(await reader.take(length))];
  } else if (KEPT.has(type)) {
    assertSize(type, await reader.peek(Math.min(length, 10)));
    yield head;
    yield* reader.pass(length);
  } else if (type === 'EXIF' && length <= MOST_EXIF_BYTES) {
    yield* exif(head, await reader.take(length));
  } else {
    yield named(head, NOBODYS);
    yield* reader.blank(length);
  }
}

function canvas(content: Buffer): Buffer {
  if (content.length < 10) throw new FileUnreadable();
  assertFew((content.readUIntLE(4, 3) + 1) * (content.readUIntLE(7, 3) + 1));
  const changed = Buffer.from(content);
  changed[0] = (content[0] ?? 0) & ~HAS_XMP;
  return changed;
}

/** RFC 6386 §9.1, or RFC 9649 §3.4: two numbers of 14 bits behind a signature. */
function assertSize(type: string, content: Buffer): void {
  if (type === 'VP8 ') {
    const isKeyFrame = ((content[0] ?? 1) & 1) === 0;
    if (content.length < 10 || !isKeyFrame || content.readUIntBE(3, 3) !== 0x9d012a)
      throw new FileUnreadable();
    assertFew((content.readUInt16LE(6) & 0x3fff) * (content.readUInt16LE(8) & 0x3fff));
  } else if (type === 'VP8L') {
    if (content.length < 5 || content[0] !== 0x2f) throw new FileUnreadable();
    const bits = content.readUInt32LE(1);
    assertFew(((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1));
  }
}

function assertFew(pixels: number): void {
  if (pixels === 0) throw new FileUnreadable();
  if (pixels > MOST_PIXELS) throw new PictureTooLarge(MOST_PIXELS);
}

/** As long as it was: how to turn the picture, and zeros. */
function exif(head: Buffer, content: Buffer): Buffer[] {
  // Some cameras write what JPEG puts before the TIFF.
  const isPrefixed = content.subarray(0, EXIF.length).equals(EXIF);
  const turned = orientationOf(isPrefixed ? content.subarray(EXIF.length) : content);
  const blank = Buffer.alloc(content.length);
  if (turned === undefined) return [named(head, NOBODYS), blank];
  orientationTiff(turned).copy(blank);
  return [head, blank];
}

function named(head: Buffer, type: string): Buffer {
  const renamed = Buffer.from(head);
  renamed.write(type, 0, 'latin1');
  return renamed;
}
