import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import { FileUnreadable, PictureTooLarge } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';
import { MOST_PIXELS } from './sieve.js';

const FILL = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Segments of applications that belong to the picture: what JFIF says, its colours. */
const KEPT: Readonly<Record<number, string>> = {
  0xe0: 'JFIF\0',
  0xe2: 'ICC_PROFILE\0',
  0xee: 'Adobe',
};

/**
 * A JPEG (ITU-T T.81) without what a camera wrote beside the picture and without what comes after its
 * end. How to turn it stays.
 */
export async function* sieveJpeg(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  yield await reader.take(2);
  let wasFramed = false;
  let wasScanned = false;
  for (;;) {
    const marker = await markerOf(reader);
    if (marker === END_OF_IMAGE) break;
    const size = await reader.take(2);
    const content = await reader.take(lengthOf(size));
    if (isFrame(marker)) {
      if (wasFramed) throw new FileUnreadable();
      assertSize(content);
      wasFramed = true;
    }
    yield* kept(marker, size, content);
    if (marker === START_OF_SCAN) {
      wasScanned = true;
      yield* scan(reader);
    }
  }
  if (!wasFramed || !wasScanned) throw new FileUnreadable();
  yield Buffer.from([FILL, END_OF_IMAGE]);
  await reader.drain();
  return 'image/jpeg';
}

async function markerOf(reader: ByteReader): Promise<number> {
  const [first] = await reader.take(1);
  if (first !== FILL) throw new FileUnreadable();
  let [marker = 0] = await reader.take(1);
  while (marker === FILL) [marker = 0] = await reader.take(1);
  if (marker === 0) throw new FileUnreadable();
  return marker;
}

function lengthOf(size: Buffer): number {
  const length = size.readUInt16BE(0) - 2;
  if (length < 0) throw new FileUnreadable();
  return length;
}

/** SOF0 to SOF15; three numbers among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function assertSize(content: Buffer): void {
  if (content.length < 6) throw new FileUnreadable();
  const pixels = content.readUInt16BE(1) * content.readUInt16BE(3);
  if (pixels === 0) throw new FileUnreadable();
  if (pixels > MOST_PIXELS) throw new PictureTooLarge(MOST_PIXELS);
}

function* kept(marker: number, size: Buffer, content: Buffer): Generator<Buffer> {
  const whole = [Buffer.from([FILL, marker]), size, content];
  const isOfApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker !== COMMENT && !isOfApplication) return yield* whole;
  const name = KEPT[marker];
  if (name !== undefined && content.toString('latin1', 0, name.length) === name)
    return yield* whole;
  if (marker !== 0xe1 || !content.subarray(0, EXIF.length).equals(EXIF)) return;
  const turned = orientationOf(content.subarray(EXIF.length));
  if (turned === undefined) return;
  const tiff = orientationTiff(turned);
  yield* [Buffer.from([FILL, 0xe1, 0, 2 + EXIF.length + tiff.length]), EXIF, tiff];
}

/** The compressed picture up to the next marker: in it, 0xFF is followed by a zero or counts a restart. */
async function* scan(reader: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const held = await reader.peek(2);
    if (held.length < 2) throw new FileUnreadable();
    if (held[0] === FILL && isMarker(held[1])) return;
    yield await reader.take(lengthOfScan((await reader.peekChunk()) ?? held));
  }
}

/** How much of it surely belongs to the scan; at least one byte, as its first is known to. */
function lengthOfScan(bytes: Buffer): number {
  for (let at = bytes.indexOf(FILL, 1); at !== -1; at = bytes.indexOf(FILL, at + 1))
    if (at + 1 === bytes.length || isMarker(bytes[at + 1])) return at;
  return bytes.length;
}

const isMarker = (next = 0): boolean =>
  next !== 0 && next !== FILL && !(next >= 0xd0 && next <= 0xd7);
