import { BSON } from 'bson';
import type { Doc } from './bson-values.js';

/** Sizes in bytes of the BSON values that always have the same; the others carry their own. */
const FIXED_SIZES: Record<number, number> = {
  0x01: 8, // double
  0x06: 0, // undefined
  0x07: 12, // ObjectId
  0x08: 1, // bool
  0x09: 8, // date
  0x0a: 0, // null
  0x10: 4, // int32
  0x11: 8, // timestamp
  0x12: 8, // int64
  0x13: 16, // decimal128
  0x7f: 0, // MaxKey
  0xff: 0, // MinKey
};
const STRING = 0x02;
const DOUBLE = 0x01;
const NULL = 0x0a;
const INT32 = 0x10;

/**
 * Decodes only the named top-level fields of a document. Indexing is most of what an insert costs,
 * and it needs a handful of fields: the others stay bytes until somebody asks.
 */
export function decodeFields(raw: Uint8Array, names: ReadonlySet<string>): Doc {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const doc: Doc = {};
  let found = 0;
  for (let at = 4; at < bytes.length - 1 && found < names.size;) {
    const type = bytes[at] ?? 0;
    const nameEnd = bytes.indexOf(0, at + 1);
    const start = nameEnd + 1;
    const size = sizeOf(bytes, type, start);
    // A type of unknown size: let the real decoder have the whole document.
    if (size === undefined) return BSON.deserialize(raw);
    const name = bytes.toString('utf8', at + 1, nameEnd);
    if (names.has(name)) {
      doc[name] = valueOf(bytes, type, name, at, start, start + size);
      found++;
    }
    at = start + size;
  }
  return doc;
}

function sizeOf(bytes: Buffer, type: number, at: number): number | undefined {
  const fixed = FIXED_SIZES[type];
  if (fixed !== undefined) return fixed;
  if (type === STRING) return 4 + bytes.readInt32LE(at);
  if (type === 0x03 || type === 0x04) return bytes.readInt32LE(at);
  if (type === 0x05) return 5 + bytes.readInt32LE(at);
  return undefined;
}

function valueOf(
  bytes: Buffer,
  type: number,
  name: string,
  element: number,
  start: number,
  end: number,
): unknown {
  if (type === STRING) return bytes.toString('utf8', start + 4, end - 1);
  if (type === INT32) return bytes.readInt32LE(start);
  if (type === DOUBLE) return bytes.readDoubleLE(start);
  if (type === NULL) return null;
  // Any other value: a document of this one field, for the real decoder.
  const one = Buffer.alloc(end - element + 5);
  one.writeInt32LE(one.length, 0);
  bytes.copy(one, 4, element, end);
  return BSON.deserialize(one)[name];
}
