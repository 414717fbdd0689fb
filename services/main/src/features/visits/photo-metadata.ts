const soi = 0xd8;
const startOfScan = 0xda;
/** Segments that tell of more than the picture: Exif and XMP, IPTC, comments. */
const telling: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);

/**
 * A JPEG without what a camera wrote beside it: where and when it was taken, and by which device. How
 * to turn it stays, or it would lie on its side. What is no JPEG, or is broken, stays as it is from
 * there on.
 */
export function withoutMetadata(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== soi) return bytes;
  const kept: Buffer[] = [];
  let at = 2;
  for (let end = endOfSegment(bytes, at); end !== undefined; end = endOfSegment(bytes, at)) {
    const segment = bytes.subarray(at, end);
    const turned = orientationOf(segment);
    if (!telling.has(segment[1] ?? 0)) kept.push(segment);
    else if (turned !== undefined) kept.push(orientationSegment(turned));
    at = end;
  }
  return Buffer.concat([bytes.subarray(0, 2), ...kept, bytes.subarray(at)]);
}

/** Where the segment that begins here ends; undefined at the picture itself, and where there is none. */
function endOfSegment(bytes: Buffer, at: number): number | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || bytes[at + 1] === startOfScan)
    return undefined;
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  return end > bytes.length ? undefined : end;
}

const orientationTag = 0x0112;
const upright = 1;
/** Marker and length, and "Exif" with two zeros; then comes a TIFF. */
const tiffBegins = 10;

/** How an Exif segment says that the picture is to be turned, when it is. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment[1] !== 0xe1 || segment.toString('latin1', 4, tiffBegins) !== 'Exif\0\0')
    return undefined;
  const tiff = segment.subarray(tiffBegins);
  if (tiff.length < 8) return undefined;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== orientationTag) continue;
    const turned = short(at + 8);
    return turned > upright && turned <= 8 ? turned : undefined;
  }
  return undefined;
}

/** An Exif segment that says this and nothing else. */
function orientationSegment(turned: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const length = 2 + 6 + tiff.length;
  return Buffer.from([0xff, 0xe1, 0, length, ...Buffer.from('Exif\0\0', 'latin1'), ...tiff]);
}
