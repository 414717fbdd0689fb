import { crc32 } from 'node:zlib';
import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import type { Picture } from './picture.js';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Chunks that belong to the picture: the picture itself, its transparency, its colours, its size. */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'bKGD', 'sBIT', 'hIST', 'pHYs'],
  ...['cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
]);

interface Chunk {
  type: string;
  bytes: Buffer;
  content: Buffer;
}

/** Reads a PNG (ISO/IEC 15948); of an animated one only the picture that stands for it. */
export function readPng(bytes: Buffer): Picture | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const kept: Buffer[] = [SIGNATURE];
  let size: Pick<Picture, 'width' | 'height'> | undefined;
  let hasData = false;
  for (let at = SIGNATURE.length; ;) {
    const chunk = chunkAt(bytes, at);
    if (chunk === undefined || isUnknown(chunk)) return undefined;
    at += chunk.bytes.length;
    if (size === undefined) {
      size = sizeOf(chunk);
      if (size === undefined) return undefined;
    }
    hasData ||= chunk.type === 'IDAT' && chunk.content.length > 0;
    kept.push(...keptOf(chunk));
    if (chunk.type === 'IEND') return hasData ? { ...size, bytes: Buffer.concat(kept) } : undefined;
  }
}

function chunkAt(bytes: Buffer, at: number): Chunk | undefined {
  if (at + 12 > bytes.length) return undefined;
  const end = at + 12 + bytes.readUInt32BE(at);
  if (end > bytes.length) return undefined;
  const isSound = crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4);
  if (!isSound) return undefined;
  const type = bytes.toString('latin1', at + 4, at + 8);
  return { type, bytes: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) };
}

/** A capital first letter says that the picture cannot be shown without the chunk. */
function isUnknown({ type }: Chunk): boolean {
  return !KEPT.has(type) && /^[A-Z]/.test(type);
}

/** The first chunk has to say how large the picture is. */
function sizeOf({ type, content }: Chunk): Pick<Picture, 'width' | 'height'> | undefined {
  if (type !== 'IHDR' || content.length !== 13) return undefined;
  const [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function keptOf({ type, bytes, content }: Chunk): Buffer[] {
  if (KEPT.has(type)) return [bytes];
  const turned = type === 'eXIf' ? orientationOf(content) : undefined;
  return turned === undefined ? [] : [chunkOf('eXIf', orientationTiff(turned))];
}

/** A chunk with its length before it and its check sum behind it. */
export function chunkOf(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
