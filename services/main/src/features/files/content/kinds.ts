import { fileTypeFromBuffer } from 'file-type';
import { FileRefused } from '../files.errors.js';
import { FILE_TYPES, type FileType } from '../files.types.js';
import { sieveJpeg } from './jpeg.js';
import { sieveMp4 } from './mp4.js';
import { sieveOffice } from './office.js';
import { sievePdf } from './pdf.js';
import { isText, sieveText } from './plain-text.js';
import { sievePng } from './png.js';
import type { Sieve } from './sieve.js';
import { sieveWebp } from './webp.js';

/** As much of a file as says what it is. */
export const HEAD_BYTES = 4100;

/** How a file is read, and whether all of it is let through as it came. */
export interface Kind {
  sieve: Sieve;
  isLetThrough: boolean;
}

const PICTURES: Partial<Record<string, Sieve>> = {
  'image/jpeg': sieveJpeg,
  'image/png': sievePng,
  'image/webp': sieveWebp,
  'video/mp4': sieveMp4,
};
const CSV: FileType = 'text/csv';

/**
 * What a file is by its beginning, whatever it is called.
 *
 * @param said what it is called, or said to be; asked only which text it is
 * @throws FileRefused naming what was found
 */
export async function kindOf(
  head: Buffer,
  said: { name: string; mediaType?: string | undefined },
): Promise<Kind> {
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04')
    return { sieve: sieveOffice, isLetThrough: true };
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime;
  const sieve = PICTURES[found ?? ''];
  if (sieve) return { sieve, isLetThrough: false };
  if (head.subarray(0, 5).toString('latin1') === '%PDF-')
    return { sieve: sievePdf, isLetThrough: true };
  const markup = markupIn(head);
  if (markup !== undefined) throw new FileRefused(markup);
  // Two letters make a bitmap or a program to whoever looks no further: text may begin with them.
  if (!isText(head)) throw new FileRefused(found ?? 'application/octet-stream');
  const isCsv = said.mediaType === CSV || /\.csv$/i.test(said.name);
  return { sieve: sieveText(isCsv ? CSV : FILE_TYPES.text), isLetThrough: true };
}

/** What begins with a tag is no text to a browser, whatever it is called. */
function markupIn(head: Buffer): string | undefined {
  const text = head.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (!/^<[!?/a-z]/i.test(text)) return undefined;
  if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
  return /^<\?xml/i.test(text) && !/<html[\s>]/i.test(text) ? 'application/xml' : 'text/html';
}
