import { PhotoTooLarge, PhotoUnreadable } from '../visits.errors.js';
import { readJpeg } from './jpeg.js';
import type { ReadPicture } from './picture.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

/** The kinds of images that are taken; none of them can carry anything that a browser runs. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** More would need over 80 MB in the browser of each who looks; a telephone's camera takes 12. */
const MOST_PIXELS = 20_000_000;

const readers: Readonly<Record<PhotoType, ReadPicture>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/**
 * What an image is by its content, whatever it was called, and what is kept of it. Its structure is
 * read to its end, its picture is not decoded: that is left to the browser of who looks at it.
 *
 * @throws PhotoUnreadable, PhotoTooLarge
 */
export function readPhoto(bytes: Buffer): { mediaType: PhotoType; bytes: Buffer } {
  for (const [mediaType, read] of Object.entries(readers) as [PhotoType, ReadPicture][]) {
    const picture = read(bytes);
    if (picture === undefined) continue;
    if (picture.width * picture.height > MOST_PIXELS) throw new PhotoTooLarge(MOST_PIXELS);
    return { mediaType, bytes: picture.bytes };
  }
  throw new PhotoUnreadable();
}
