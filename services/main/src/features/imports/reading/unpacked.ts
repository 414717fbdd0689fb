import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { SheetUnreadable } from './reading.errors.js';

/** All parts of a file together, unpacked; twenty thousand rows are a tenth of it. */
const MOST_BYTES = 96 * 1024 * 1024;
/** A sheet that was saved has some dozens. */
const MOST_PARTS = 2000;
/** A file of two gigabytes can be packed to two thousandth; a table never is. */
const MOST_PACKED = 500;
/** What is packed well because it is short. */
const SMALL = 1024 * 1024;

const unzip = promisify<Buffer, object, ZipFile>(fromBuffer as never);

/** The parts of a packed file by their names. */
export interface Unpacked {
  has: (name: string) => boolean;
  /** How long a part is, unpacked. */
  bytesOf: (name: string) => number;
  /** @throws SheetUnreadable when there is no such part; the stream fails when it is longer than was said */
  open: (name: string) => Promise<Readable>;
}

/**
 * Looks at what a packed file says of its parts before any of them is unpacked: whoever lies about a
 * length is cut off where the part was said to end.
 *
 * @throws SheetUnreadable
 */
export async function unpack(bytes: Buffer): Promise<Unpacked> {
  const zip = await readable(() => unzip(bytes, { lazyEntries: true, autoClose: false }));
  const entries = await entriesOf(zip);
  const open = promisify<Entry, Readable>(zip.openReadStream.bind(zip) as never);
  return {
    has: (name) => entries.has(name),
    bytesOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new SheetUnreadable('broken');
      return readable(() => open(entry));
    },
  };
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new SheetUnreadable('broken');
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new SheetUnreadable('broken')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const { uncompressedSize, compressedSize } = entry;
      bytes += uncompressedSize;
      const isBomb = uncompressedSize > SMALL && uncompressedSize > MOST_PACKED * compressedSize;
      if (bytes > MOST_BYTES || isBomb || entries.size >= MOST_PARTS)
        reject(new SheetUnreadable('too_large'));
      else readOn(entry);
    });
    const readOn = (entry: Entry): void => {
      entries.set(entry.fileName.replace(/^\//, ''), entry);
      zip.readEntry();
    };
    zip.readEntry();
  });
}
