import type { TimeQuality } from './gate-log.types.js';

/** What a device said of when it wrote something down. */
export interface Stamp {
  seq: number;
  clockGen: number;
  /** By the clock that it had then. */
  deviceAt: Date;
}

/** An entry before or after, whose moment is known. */
export interface Neighbour {
  seq: number;
  at: Date;
}

/** What is known of the clocks of a device. */
export interface Clocks {
  receivedAt: Date;
  /** What has to be added to what each of its clocks says, in milliseconds, by generation. */
  offsets: ReadonlyMap<number, number>;
}

/** When something happened, and how well that is known. */
export interface Placed {
  at: Date;
  timeQuality: TimeQuality;
}

/** A clock that is no more wrong than this is right: as much the way through the network takes. */
const RIGHT_MS = 2_000;

/** A clock that says of something that it was before this says nothing. */
const EARLIEST = new Date(0);

/**
 * When things happened that a device brings, by its clocks. By a clock of which it is not known how wrong it
 * was, or that says what cannot be, a moment is believed only as far as the entries around it allow; nothing happened after it came.
 *
 * @param around entries of the device that came before, at whose moments one can hold on
 * @returns one for each, in their order
 */
export function placedBy(
  clocks: Clocks,
  stamps: readonly Stamp[],
  around: readonly Neighbour[] = [],
): Placed[] {
  const known = stamps.map((stamp) => placedByOffset(clocks, stamp));
  const certain = known.flatMap((placed, n) => {
    const seq = stamps[n]?.seq;
    return placed === undefined || seq === undefined ? [] : [{ seq, at: placed.at }];
  });
  const neighbours = [...around, ...certain].sort((a, b) => a.seq - b.seq);
  return stamps.map(
    (stamp, n) => known[n] ?? { at: between(neighbours, clocks, stamp), timeQuality: 'uncertain' },
  );
}

function placedByOffset({ receivedAt, offsets }: Clocks, stamp: Stamp): Placed | undefined {
  const offset = offsets.get(stamp.clockGen);
  if (offset === undefined) return undefined;
  const isRight = Math.abs(offset) <= RIGHT_MS;
  const at = isRight ? stamp.deviceAt : new Date(stamp.deviceAt.getTime() + offset);
  if (at < EARLIEST) return undefined;
  return { at: earlier(at, receivedAt), timeQuality: isRight ? 'exact' : 'corrected' };
}

function between(neighbours: readonly Neighbour[], { receivedAt }: Clocks, stamp: Stamp): Date {
  const before = neighbours.findLast(({ seq }) => seq < stamp.seq)?.at ?? EARLIEST;
  const after = neighbours.find(({ seq }) => seq > stamp.seq)?.at ?? receivedAt;
  return earlier(later(before, earlier(stamp.deviceAt, after)), receivedAt);
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

const later = (one: Date, other: Date): Date => (one > other ? one : other);
