import { crc32, deflateSync } from 'node:zlib';

/*
 * The smallest pictures that a decoder shows, made here byte by byte, so that a test can say what
 * else stands in them.
 */

/** A TIFF as cameras write it: where the picture was taken, and how to turn it. */
export function cameraTiff(orientation: number, little = true): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  if (little) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(2, 8);
  short(0x8825, 10);
  short(0x0112, 22);
  short(3, 24);
  short(orientation, 30);
  return Buffer.concat([tiff, Buffer.from('GPS')]);
}

/** A segment of a JPEG. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export function exifSegment(orientation: number, little?: boolean): Buffer {
  const tiff = cameraTiff(orientation, little);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

export const JFIF = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0');

interface Sample {
  width?: number;
  height?: number;
  /** Segments or chunks before the picture. */
  with?: Buffer[];
}

/**
 * A grey picture; a decoder of one pixel needs no more of it.
 * @param scanned how many bytes its compressed picture has
 */
export function jpeg(sample: Sample & { scanned?: number } = {}): Buffer {
  const { width = 1, height = 1, scanned = 1 } = sample;
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const oneCode = (table: number) => Buffer.from([table, 1, ...new Array<number>(15).fill(0), 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    JFIF,
    ...(sample.with ?? []),
    segment(0xdb, Buffer.from([0, ...new Array<number>(64).fill(1)])),
    segment(0xc0, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])),
    segment(0xc4, Buffer.concat([oneCode(0x00), oneCode(0x10)])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(scanned, 0x3f),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A chunk of a PNG. */
export function pngChunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A black picture. */
export function png(sample: Sample = {}): Buffer {
  const { width = 1, height = 1 } = sample;
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    ...(sample.with ?? []),
    pngChunk('IDAT', deflateSync(Buffer.alloc(2))),
    pngChunk('IEND', ''),
  ]);
}

/** A chunk of a WebP. */
export function riffChunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

export function riff(...chunks: Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** One pixel each, from libwebp's own samples. */
const LOSSY = Buffer.from('MAEAnQEqAQABAA7A/iWkAANwAAAAAA==', 'base64');
const LOSSLESS = Buffer.from('LwAAABAHEBERiIj+Bw==', 'base64');

export function webp({ width = 1, height = 1 }: Sample = {}): Buffer {
  const picture = Buffer.from(LOSSY);
  picture.writeUInt16LE(width, 6);
  picture.writeUInt16LE(height, 8);
  return riff(riffChunk('VP8 ', picture));
}

export const losslessWebp = riff(riffChunk('VP8L', LOSSLESS));

/** With a canvas, and chunks behind the picture as cameras put them. */
export function extendedWebp(flags: number, behind: Buffer[] = [], canvas = 1): Buffer {
  const header = Buffer.alloc(10);
  header[0] = flags;
  header.writeUIntLE(canvas - 1, 4, 3);
  header.writeUIntLE(canvas - 1, 7, 3);
  return riff(riffChunk('VP8X', header), riffChunk('VP8 ', LOSSY), ...behind);
}
