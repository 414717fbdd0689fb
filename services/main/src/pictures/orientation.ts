/*
 * How an image is to be turned is the one thing in its metadata that must stay, or it would lie on
 * its side. It stands in a TIFF, which JPEG, PNG and WebP each wrap in their own way.
 */

const ORIENTATION = 0x0112;
const UPRIGHT = 1;
const LAST = 8;

/** How a TIFF says that the picture is to be turned, when it is: 2 to 8. */
export function orientationOf(tiff: Buffer): number | undefined {
  if (tiff.length < 8) return undefined;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== ORIENTATION) continue;
    const turned = short(at + 8);
    return turned > UPRIGHT && turned <= LAST ? turned : undefined;
  }
  return undefined;
}

/** A TIFF that says this and nothing else. */
export function orientationTiff(turned: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  return Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}
