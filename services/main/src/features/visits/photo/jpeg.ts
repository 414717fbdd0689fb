import { orientationOf, orientationTiff } from '../../../pictures/orientation.js';
import type { Picture } from './picture.js';

const FILL = 0xff;
const START = Buffer.from([FILL, 0xd8]);
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Segments of applications that belong to the picture: what JFIF says, its colours. */
const KEPT: Readonly<Record<number, string>> = {
  0xe0: 'JFIF\0',
  0xe2: 'ICC_PROFILE\0',
  0xee: 'Adobe',
};

/** A segment from its marker on, with the compressed picture that follows it if it is a scan. */
interface Segment {
  marker: number;
  bytes: Buffer;
  /** What stands after marker and length. */
  content: Buffer;
}

/** Reads a JPEG (ITU-T T.81) from its first marker to the end of its image. */
export function readJpeg(bytes: Buffer): Picture | undefined {
  if (!bytes.subarray(0, 2).equals(START)) return undefined;
  const kept: Buffer[] = [START];
  let size: Pick<Picture, 'width' | 'height'> | undefined;
  let wasScanned = false;
  for (let at = START.length; ;) {
    const segment = segmentAt(bytes, at);
    if (segment === undefined) return undefined;
    at += segment.bytes.length;
    if (segment.marker === END_OF_IMAGE) {
      if (!wasScanned || size === undefined) return undefined;
      return { ...size, bytes: Buffer.concat([...kept, segment.bytes]) };
    }
    if (isFrame(segment.marker)) {
      if (size !== undefined) return undefined;
      size = sizeOf(segment);
    }
    if (segment.marker === START_OF_SCAN) wasScanned = true;
    kept.push(...keptOf(segment));
  }
}

function segmentAt(bytes: Buffer, start: number): Segment | undefined {
  let at = start;
  while (bytes[at] === FILL && bytes[at + 1] === FILL) at++;
  const marker = bytes[at + 1];
  if (bytes[at] !== FILL || marker === undefined || marker === 0) return undefined;
  if (marker === END_OF_IMAGE)
    return { marker, bytes: bytes.subarray(start, at + 2), content: Buffer.alloc(0) };
  if (at + 4 > bytes.length) return undefined;
  const contentEnd = at + 2 + bytes.readUInt16BE(at + 2);
  if (contentEnd < at + 4 || contentEnd > bytes.length) return undefined;
  const end = marker === START_OF_SCAN ? endOfScan(bytes, contentEnd) : contentEnd;
  return { marker, bytes: bytes.subarray(start, end), content: bytes.subarray(at + 4, contentEnd) };
}

/** Where the next marker stands: in a scan, 0xFF is followed by a zero or counts a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(FILL, start); at !== -1; at = bytes.indexOf(FILL, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== FILL && !isRestart) return at;
  }
  return bytes.length;
}

/** SOF0 to SOF15; three numbers among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sizeOf({ content }: Segment): Pick<Picture, 'width' | 'height'> | undefined {
  if (content.length < 6) return undefined;
  const [height, width] = [content.readUInt16BE(1), content.readUInt16BE(3)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function keptOf({ marker, bytes, content }: Segment): Buffer[] {
  const isComment = marker === 0xfe;
  const isOfApplication = marker >= 0xe0 && marker <= 0xef;
  if (!isComment && !isOfApplication) return [bytes];
  const name = KEPT[marker];
  if (name !== undefined && content.toString('latin1', 0, name.length) === name) return [bytes];
  if (marker !== 0xe1 || !content.subarray(0, EXIF.length).equals(EXIF)) return [];
  const turned = orientationOf(content.subarray(EXIF.length));
  return turned === undefined ? [] : [exifSegment(orientationTiff(turned))];
}

function exifSegment(tiff: Buffer): Buffer {
  const head = Buffer.from([FILL, 0xe1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([head, EXIF, tiff]);
}
