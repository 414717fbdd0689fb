import { FileRefused } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';
import type { Sieve } from './sieve.js';

/** What no text of any charset that has the letters of ASCII contains. */
const CONTROLS = controls();

/** Text of a charset that has the letters of ASCII, such as UTF-8 or Windows-1252, as it is. */
export const sieveText = (what: FileType): Sieve =>
  async function* text(reader: ByteReader) {
    for await (const bytes of reader.rest()) {
      if (!isText(bytes)) throw new FileRefused('application/octet-stream');
      yield bytes;
    }
    return what;
  };

/** Tabulators and the ends of lines and pages are text. */
function controls(): Uint8Array {
  const table = new Uint8Array(256);
  for (let code = 0; code < 32; code++) table[code] = 1;
  for (const code of [9, 10, 12, 13]) table[code] = 0;
  table[127] = 1;
  return table;
}

/** Whether these bytes may be part of a text. */
export function isText(bytes: Buffer): boolean {
  for (const code of bytes) if (CONTROLS[code] === 1) return false;
  return true;
}
