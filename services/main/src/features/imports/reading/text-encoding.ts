import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import type { Encoding } from './reading.types.js';

/** So many bytes with signs beyond ASCII tell of which code page they are. */
const SAMPLE = 64 * 1024;

/** What chardet may say, and what it then is; it knows many more, which are wrong more often. */
const CODE_PAGES: Readonly<Record<string, Encoding>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'windows-1251',
  'ISO-8859-6': 'windows-1256',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'windows-1251',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1254': 'windows-1254',
  'windows-1256': 'windows-1256',
};

/**
 * How a text is written: as its mark says; else in UTF-8 if all of it can be, which no other text of
 * some length is by chance; else in the code page that its letters are most likely of.
 */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const unusual: Uint8Array[] = [];
  let [sampled, isUtf8, isFirst] = [0, true, true];
  for await (const chunk of bytes) {
    const marked = isFirst ? markOf(chunk) : undefined;
    if (marked !== undefined) return marked;
    isFirst = false;
    isUtf8 &&= isValid(utf8, chunk);
    if (sampled < SAMPLE && chunk.some((byte) => byte > 127)) {
      const part = beyondAscii(chunk).subarray(0, SAMPLE - sampled);
      unusual.push(part);
      sampled += part.length;
    }
    if (!isUtf8 && sampled >= SAMPLE) break;
  }
  if (isUtf8) return 'utf-8';
  return codePageOf(Buffer.concat(unusual));
}

/** By the mark at the beginning, or by the zeros that every second byte of UTF-16 is. */
function markOf(start: Uint8Array): Encoding | undefined {
  const [one, two, three] = start;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const pairs = Math.min(64, Math.floor(start.length / 2));
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 1)
    if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs / 2 && even === 0) return 'utf-16le';
  if (even > pairs / 2 && odd === 0) return 'utf-16be';
  return undefined;
}

function isValid(utf8: TextDecoder, chunk: Uint8Array): boolean {
  try {
    utf8.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** From the first such byte on, with the word that it is in. */
function beyondAscii(chunk: Uint8Array): Uint8Array {
  const first = chunk.findIndex((byte) => byte > 127);
  return chunk.subarray(Math.max(0, first - 32));
}

function codePageOf(sample: Uint8Array): Encoding {
  // What is read as windows-1252 has no byte that is not, but for five; so it is what remains.
  const [likely] = analyse(sample).flatMap(({ name }) => CODE_PAGES[name] ?? []);
  return likely ?? 'windows-1252';
}
