import { ByteWriter, type ByteReader } from './bytes.js';
import type { Layout } from './layout.js';

/** By their numbers in a code; what is added stands at the end. */
const KINDS = ['single', 'recurring', 'staff', 'vehicle', 'party'] as const;

export type PassCodeKind = (typeof KINDS)[number];

/** When within its time a pass is good, by the clocks of its community. */
export interface CodedWindow {
  /** On which days it begins: 1 is Monday, 7 Sunday. */
  days: readonly number[];
  /** Minutes since the clock showed midnight. */
  from: number;
  /** Likewise; not after `from` is on the next day. */
  to: number;
}

/** Somebody was given permission to come ahead. */
export interface PassCode {
  passId: string;
  kind: PassCodeKind;
  /** To the minute. */
  validFrom: Date;
  /** The first minute at which it is not good any more. */
  validTo: Date;
  /** Absent where they are not counted. */
  maxUses?: number;
  /** The pass was changed so many times. */
  revision: number;
  /** How many people may come with it at once. */
  people: number;
  /** None for all of its time. */
  windows: readonly CodedWindow[];
  /** Whom a guard may expect, as far as there is room. */
  label: string;
}

/** How much of a label there is room for, in bytes of UTF-8. */
export const LABEL_BYTES = 60;
/** So many windows leave the code one that a cheap camera reads. */
export const MOST_WINDOWS = 7;

const MINUTE_MS = 60_000;
const UNCOUNTED = 0;
const DAY_MINUTES = 24 * 60;

export const passLayout: Layout<PassCode> = {
  ...{ firstByte: 2, name: 'pass' },
  write: (pass) => {
    const label = labelBytes(pass.label);
    const writer = new ByteWriter()
      .uuid(pass.passId)
      .u8(KINDS.indexOf(pass.kind))
      .u32(pass.validFrom.getTime() / MINUTE_MS)
      .u32(pass.validTo.getTime() / MINUTE_MS)
      .u16(pass.maxUses ?? UNCOUNTED)
      .u16(pass.revision)
      .u8(pass.people)
      .u8(pass.windows.length);
    for (const { days, from, to } of pass.windows)
      writer
        .u8(days.reduce((bits, day) => bits | (1 << (day - 1)), 0))
        .u16(from)
        .u16(to);
    return writer.u8(label.length).bytes(label).done();
  },
  read: (reader) => {
    const passId = reader.uuid();
    const kind = KINDS[reader.u8()];
    if (kind === undefined) throw new RangeError('there is no such kind');
    const [validFrom, validTo] = [minuteIn(reader), minuteIn(reader)];
    const maxUses = reader.u16();
    const [revision, people] = [reader.u16(), reader.u8()];
    const windows = Array.from({ length: countIn(reader, MOST_WINDOWS) }, () => windowIn(reader));
    const label = labelIn(reader);
    const counted = maxUses === UNCOUNTED ? {} : { maxUses };
    return { passId, kind, validFrom, validTo, ...counted, revision, people, windows, label };
  },
};

const minuteIn = (reader: ByteReader): Date => new Date(reader.u32() * MINUTE_MS);

function countIn(reader: ByteReader, most: number): number {
  const count = reader.u8();
  if (count > most) throw new RangeError('there are too many');
  return count;
}

function windowIn(reader: ByteReader): CodedWindow {
  const bits = reader.u8();
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => (bits & (1 << (day - 1))) !== 0);
  const [from, to] = [reader.u16(), reader.u16()];
  if (from >= DAY_MINUTES || to >= DAY_MINUTES) throw new RangeError('no clock shows that');
  return { days, from, to };
}

function labelIn(reader: ByteReader): string {
  return new TextDecoder().decode(reader.bytes(countIn(reader, LABEL_BYTES)));
}

/** As much of it as there is room for, without half a sign at the end. */
function labelBytes(label: string): Uint8Array {
  const encoder = new TextEncoder();
  let kept = '';
  for (const sign of label) {
    if (encoder.encode(kept + sign).length > LABEL_BYTES) break;
    kept += sign;
  }
  return encoder.encode(kept);
}
