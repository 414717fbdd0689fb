/** A file of a zip file, as far as it is written. */
export interface Written {
  name: string;
  /** Whether it stands there as it is. */
  isPacked: boolean;
  at: Date;
  /** Where its header begins. */
  offset: number;
  crc: number;
  bytes: number;
  /** How long it is as it stands there. */
  packed: number;
}

const [HEADER, SUMS, ENTRY, END] = [0x04034b50, 0x08074b50, 0x02014b50, 0x06054b50];
const [LONG_END, LONG_END_PLACE] = [0x06064b50, 0x07064b50];
/** Lengths and the sum stand behind the content; the name is UTF-8. */
const FLAGS = 0x0808;
/** Of PKZIP: what can be packed, and what can be long. */
const [PLAIN, LONG] = [20, 45];
/** By Unix, as a file that everybody may read. */
const MADE_BY = (3 << 8) | LONG;
const MODE = 0o100644 * 0x10000;
/** Says that what would stand here is too large for its place. */
const [ELSEWHERE, MANY] = [0xffffffff, 0xffff];

/** What stands before the content of a file. */
export function headerOf(file: Written): Buffer {
  const name = Buffer.from(file.name);
  const fields = [...[FLAGS, 2], ...[methodOf(file), 2], ...timeOf(file.at)];
  const lengths = [...[0, 4], ...[0, 4], ...[0, 4], ...[name.length, 2], ...[0, 2]];
  return Buffer.concat([record([HEADER, 4, PLAIN, 2, ...fields, ...lengths]), name]);
}

/** What stands behind it. */
export function sumsOf(file: Written): Buffer {
  const size = isLong(file) ? 8 : 4;
  return record([...[SUMS, 4], ...[file.crc, 4], ...[file.packed, size], ...[file.bytes, size]]);
}

/** What the directory at the end of the zip file has about it. */
export function directoryEntry(file: Written): Buffer {
  const name = Buffer.from(file.name);
  const { bytes, packed, offset, crc } = file;
  const long = isLong(file)
    ? record([...[1, 2], ...[24, 2], ...[bytes, 8], ...[packed, 8], ...[offset, 8]])
    : Buffer.alloc(0);
  const short = (value: number): number[] => [long.length > 0 ? ELSEWHERE : value, 4];
  const about = [...[FLAGS, 2], ...[methodOf(file), 2], ...timeOf(file.at), ...[crc, 4]];
  const fixed = record([
    ...[ENTRY, 4, MADE_BY, 2, long.length > 0 ? LONG : PLAIN, 2],
    ...[...about, ...short(packed), ...short(bytes)],
    ...[...[name.length, 2], ...[long.length, 2], ...[0, 2], ...[0, 2], ...[0, 2]],
    ...[MODE, 4, ...short(offset)],
  ]);
  return Buffer.concat([fixed, name, long]);
}

/** The end of the zip file, by which its directory is found. */
export function directoryEnd(of: { count: number; bytes: number; offset: number }): Buffer {
  const { count, bytes, offset } = of;
  const isLarge = count >= MANY || bytes >= ELSEWHERE || offset >= ELSEWHERE;
  const end = record([
    ...[END, 4, 0, 2, 0, 2],
    ...[Math.min(count, MANY), 2, Math.min(count, MANY), 2],
    ...[Math.min(bytes, ELSEWHERE), 4, Math.min(offset, ELSEWHERE), 4, 0, 2],
  ]);
  if (!isLarge) return end;
  const long = record([
    // As long as what follows.
    ...[LONG_END, 4, 44, 8, MADE_BY, 2, LONG, 2, 0, 4, 0, 4],
    ...[count, 8, count, 8, bytes, 8, offset, 8],
  ]);
  const place = record([...[LONG_END_PLACE, 4, 0, 4, offset + bytes, 8, 1, 4]]);
  return Buffer.concat([long, place, end]);
}

const isLong = ({ bytes, packed, offset }: Written): boolean =>
  bytes >= ELSEWHERE || packed >= ELSEWHERE || offset >= ELSEWHERE;

const methodOf = ({ isPacked }: Written): number => (isPacked ? 0 : 8);

/** As MS-DOS had it, in steps of two seconds and in no zone: in UTC. */
function timeOf(at: Date): number[] {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date =
    ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [time, 2, date, 2];
}

/** Numbers, each followed by how many bytes it takes, one behind the other. */
function record(fields: readonly number[]): Buffer {
  const pairs = fields.flatMap((value, at) => (at % 2 === 0 ? [[value, fields[at + 1] ?? 0]] : []));
  const buffer = Buffer.alloc(pairs.reduce((sum, [, size = 0]) => sum + size, 0));
  let at = 0;
  for (const [value = 0, size = 0] of pairs) {
    if (size === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
}
