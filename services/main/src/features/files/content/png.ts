import { crc32 } from 'node:zlib';
import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import { FileUnreadable, PictureTooLarge } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';
import { MOST_PIXELS } from './sieve.js';

/** Chunks that belong to the picture: the picture itself, its transparency, its colours, its size. */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'bKGD', 'sBIT', 'hIST', 'pHYs'],
  ...['cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
]);

/** What says how to turn a picture is shorter than this by far; a thumbnail beside it may not be. */
const MOST_EXIF_BYTES = 256 * 1024;

interface Head {
  type: string;
  length: number;
  bytes: Buffer;
}

/** A PNG (ISO/IEC 15948) with its picture and nothing beside it; of an animated one, its first. */
export async function* sievePng(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  yield await reader.take(8);
  yield* header(reader);
  let hasData = false;
  for (;;) {
    const head = await headOf(reader);
    hasData ||= head.type === 'IDAT' && head.length > 0;
    if (KEPT.has(head.type)) yield* whole(reader, head);
    else if (/^[A-Z]/.test(head.type)) throw new FileUnreadable();
    else yield* turned(reader, head);
    if (head.type === 'IEND') break;
  }
  if (!hasData) throw new FileUnreadable();
  await reader.drain();
  return 'image/png';
}

async function headOf(reader: ByteReader): Promise<Head> {
  const bytes = await reader.take(8);
  return { bytes, length: bytes.readUInt32BE(0), type: bytes.toString('latin1', 4, 8) };
}

/** The first chunk has to say how large the picture is. */
async function* header(reader: ByteReader): AsyncGenerator<Buffer> {
  const head = await headOf(reader);
  const { type, length } = head;
  const content = await reader.peek(8);
  if (type !== 'IHDR' || length !== 13 || content.length < 8) throw new FileUnreadable();
  const pixels = content.readUInt32BE(0) * content.readUInt32BE(4);
  if (pixels === 0) throw new FileUnreadable();
  if (pixels > MOST_PIXELS) throw new PictureTooLarge(MOST_PIXELS);
  yield* whole(reader, head);
}

/** @throws FileUnreadable when its check sum is another */
async function* whole(reader: ByteReader, { bytes, length }: Head): AsyncGenerator<Buffer> {
  yield bytes;
  let sum = crc32(bytes.subarray(4));
  for await (const content of reader.pass(length)) {
    sum = crc32(content, sum);
    yield content;
  }
  const told = await reader.take(4);
  if (told.readUInt32BE(0) !== sum) throw new FileUnreadable();
  yield told;
}

/** Of what stands beside the picture, only how to turn it. */
async function* turned(reader: ByteReader, { type, length }: Head): AsyncGenerator<Buffer> {
  if (type !== 'eXIf' || length > MOST_EXIF_BYTES) {
    await reader.skip(length + 4);
    return;
  }
  const turn = orientationOf(await reader.take(length));
  await reader.take(4);
  if (turn !== undefined) yield chunkOf('eXIf', orientationTiff(turn));
}

function chunkOf(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
