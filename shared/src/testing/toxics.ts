import { setTimeout as delay } from 'node:timers/promises';

/** Towards the server or back to the client. */
export type Direction = 'up' | 'down';

/** One connection through a proxy, as far as a toxic may touch it. */
export interface Wire {
  /** Ends both sides with a TCP reset, as a host does that has forgotten the connection. */
  reset(): void;
  /** Closes both sides, without a goodbye of the protocol spoken on them. */
  cut(): void;
}

/** What has arrived in one read, and when, on the clock of `performance.now()`. */
export interface Piece {
  bytes: Buffer;
  arrivedAt: number;
}

/** Something that is wrong with a network. It sees every piece, in order, per connection. */
export interface Toxic {
  /** Both ways when absent. */
  direction?: Direction;
  /** Called once for each connection and direction. */
  onWire(): (piece: Piece, wire: Wire) => AsyncIterable<Buffer> | Promise<Buffer> | Buffer;
}

/** Everything arrives later, by `ms` and up to `jitterMs` more; `random` gives numbers in [0, 1). */
export function latency(
  ms: number,
  { jitterMs = 0, random = Math.random, direction }: ToxicOptions & Jitter = {},
): Toxic {
  return {
    ...(direction && { direction }),
    onWire:
      () =>
      async ({ bytes, arrivedAt }) => {
        // Counted from the arrival, so that pieces that came together are late together.
        const until = arrivedAt + ms + jitterMs * random();
        const left = until - performance.now();
        if (left > 0) await delay(left);
        return bytes;
      },
  };
}

interface Jitter {
  jitterMs?: number;
  random?: () => number;
}

interface ToxicOptions {
  direction?: Direction;
}

/** Everything arrives in pieces of at most `size` bytes, with `pauseMs` between them. */
export function slicer(size: number, pauseMs = 0, { direction }: ToxicOptions = {}): Toxic {
  async function* sliced({ bytes }: Piece): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += size) {
      if (pauseMs > 0 && start > 0) await delay(pauseMs);
      yield bytes.subarray(start, start + size);
    }
  }
  return { ...(direction && { direction }), onWire: () => sliced };
}

/** Each connection is cut after so many bytes: the last piece arrives in part. */
export function cutAfter(bytesInAll: number, { direction }: ToxicOptions = {}): Toxic {
  return endAfter(bytesInAll, direction, (wire) => wire.cut());
}

/** As {@link cutAfter}, with a TCP reset. */
export function resetAfter(bytesInAll: number, { direction }: ToxicOptions = {}): Toxic {
  return endAfter(bytesInAll, direction, (wire) => wire.reset());
}

function endAfter(
  bytesInAll: number,
  direction: Direction | undefined,
  end: (wire: Wire) => void,
): Toxic {
  return {
    ...(direction && { direction }),
    onWire: () => {
      let left = bytesInAll;
      return async function* ({ bytes }, wire) {
        const rest = bytes.subarray(0, left);
        left -= rest.length;
        if (rest.length > 0) yield rest;
        if (left === 0) {
          // What was passed on is to arrive before the end does.
          await delay(1);
          end(wire);
        }
      };
    },
  };
}
