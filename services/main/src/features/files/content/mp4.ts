import { FileUnreadable } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';

/** Boxes of boxes in which cameras write where they were: the index, and in it one for each track. */
const ENTERED = ['moov', 'trak'] as const;
/** What users and devices write beside the film: where, when, by what. */
const BESIDE: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);
/** A box that says of itself that it is empty space. */
const FREE = 'free';

interface Found {
  hasIndex: boolean;
  hasMedia: boolean;
}

/**
 * An MP4 (ISO/IEC 14496-12) without what stands beside its film. Its index says at which byte each
 * picture begins, so it stays as long: what is not kept becomes empty space.
 */
export async function* sieveMp4(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  const found: Found = { hasIndex: false, hasMedia: false };
  yield* boxes(reader, { end: Infinity, depth: 0 }, found);
  if (!found.hasIndex || !found.hasMedia) throw new FileUnreadable();
  return 'video/mp4';
}

interface Within {
  /** Where the box ends that is read. */
  end: number;
  depth: number;
}

async function* boxes(
  reader: ByteReader,
  { end, depth }: Within,
  found: Found,
): AsyncGenerator<Buffer> {
  while (reader.position < end) {
    if (end === Infinity && (await reader.peek(1)).length === 0) return;
    const start = reader.position;
    const { head, type, size } = await headOf(reader);
    const boxEnd = size === 0 ? end : start + size;
    if (boxEnd > end || boxEnd < reader.position) throw new FileUnreadable();
    found.hasIndex ||= type === 'moov';
    found.hasMedia ||= type === 'mdat';
    if (BESIDE.has(type)) yield renamed(head);
    else yield head;
    if (type === ENTERED[depth]) yield* boxes(reader, { end: boxEnd, depth: depth + 1 }, found);
    else yield* content(reader, boxEnd, BESIDE.has(type));
  }
}

/** 32 bits of size, four letters, and 64 bits where the first say 1; 0 goes on to the end. */
async function headOf(reader: ByteReader): Promise<{ head: Buffer; type: string; size: number }> {
  const short = (await reader.peek(8)).length === 8 ? await reader.take(8) : undefined;
  if (short === undefined) throw new FileUnreadable();
  const type = short.toString('latin1', 4, 8);
  const size = short.readUInt32BE(0);
  if (size !== 1) return { head: short, type, size };
  const long = await reader.take(8);
  const wide = Number(long.readBigUInt64BE(0));
  if (wide === 0) throw new FileUnreadable();
  return { head: Buffer.concat([short, long]), type, size: wide };
}

async function* content(reader: ByteReader, end: number, isBeside: boolean) {
  const length = end - reader.position;
  if (end !== Infinity) yield* isBeside ? reader.blank(length) : reader.pass(length);
  else for await (const bytes of reader.rest()) yield isBeside ? Buffer.alloc(bytes.length) : bytes;
}

function renamed(head: Buffer): Buffer {
  const free = Buffer.from(head);
  free.write(FREE, 4, 'latin1');
  return free;
}
