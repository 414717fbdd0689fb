import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import type { Picture } from './picture.js';

type Size = Pick<Picture, 'width' | 'height'>;

interface Chunk {
  type: string;
  content: Buffer;
}

/** Chunks that belong to the picture: its transparency, its colours, and the picture itself. */
const KEPT: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);

const HEADER_LENGTH = 12;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Bits of the first byte of VP8X, which says what other chunks there are. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** Reads a WebP (RFC 9649) that shows one picture; animations are none. */
export function readWebp(bytes: Buffer): Picture | undefined {
  const chunks = chunksOf(bytes);
  if (chunks === undefined || chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF'))
    return undefined;
  const [first] = chunks;
  const pictures = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const [picture] = pictures;
  if (first === undefined || picture === undefined || pictures.length > 1) return undefined;
  const size = sizeOf(picture);
  const isExtended = first.type === 'VP8X';
  if (size === undefined || (!isExtended && first !== picture)) return undefined;
  if (isExtended && !isSame(size, canvasOf(first))) return undefined;
  return { ...size, bytes: webpOf(isExtended ? withoutMetadata(chunks) : [picture]) };
}

/** All chunks, or undefined when the file ends before its last one does. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  if (bytes.length < HEADER_LENGTH || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP')
    return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  for (let at = HEADER_LENGTH; at < end;) {
    if (at + 8 > end) return undefined;
    const contentEnd = at + 8 + bytes.readUInt32LE(at + 4);
    if (contentEnd > end) return undefined;
    chunks.push({ type: textAt(bytes, at), content: bytes.subarray(at + 8, contentEnd) });
    at = contentEnd + (contentEnd % 2);
  }
  return chunks;
}

function textAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + 4);
}

function sizeOf({ type, content }: Chunk): Size | undefined {
  return type === 'VP8 ' ? sizeOfLossy(content) : sizeOfLossless(content);
}

/** RFC 6386 §9.1: a key frame, its start code, and two numbers of 14 bits. */
function sizeOfLossy(content: Buffer): Size | undefined {
  const isKeyFrame = ((content[0] ?? 1) & 1) === 0;
  if (content.length <= 10 || !isKeyFrame || content.readUIntBE(3, 3) !== 0x9d012a)
    return undefined;
  const [width, height] = [content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** RFC 9649 §3.4: a signature, and two numbers of 14 bits, each less by one. */
function sizeOfLossless(content: Buffer): Size | undefined {
  if (content.length <= 5 || content[0] !== 0x2f) return undefined;
  const bits = content.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function canvasOf({ content }: Chunk): Size | undefined {
  if (content.length < 10) return undefined;
  return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
}

function isSame(one: Size, other: Size | undefined): boolean {
  return one.width === other?.width && one.height === other.height;
}

function withoutMetadata(chunks: Chunk[]): Chunk[] {
  const exif = chunks.find(({ type }) => type === 'EXIF')?.content;
  const turned = exif && orientationOf(isPrefixed(exif) ? exif.subarray(EXIF.length) : exif);
  const kept = chunks
    .filter(({ type }) => KEPT.has(type))
    .map((chunk) => (chunk.type === 'VP8X' ? flagged(chunk, turned !== undefined) : chunk));
  if (turned === undefined) return kept;
  return [...kept, { type: 'EXIF', content: orientationTiff(turned) }];
}

/** Some cameras write what JPEG puts before the TIFF. */
function isPrefixed(exif: Buffer): boolean {
  return exif.subarray(0, EXIF.length).equals(EXIF);
}

function flagged({ type, content }: Chunk, hasExif: boolean): Chunk {
  const changed = Buffer.from(content);
  changed[0] = ((content[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (hasExif ? HAS_EXIF : 0);
  return { type, content: changed };
}

function webpOf(chunks: Chunk[]): Buffer {
  const body = chunks.flatMap(({ type, content }) => {
    const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return [head, content, Buffer.alloc(content.length % 2)];
  });
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(4 + body.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([header, ...body]);
}
