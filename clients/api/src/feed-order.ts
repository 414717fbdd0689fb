import type { SocketEvents } from '@gatehouse/contracts/socket';

export type FeedItem = SocketEvents['notification'];

/** How far a client has come in a feed; the next notification has the next `seq`. */
export interface Place {
  epoch: string;
  seq: number;
}

export type Taken =
  | { kind: 'shown'; items: FeedItem[] }
  | { kind: 'known' }
  /** Something before it is missing: it is held back until the gap is filled. */
  | { kind: 'gap' };

/** More than this is not held back: what is beyond comes again when the gap is filled. */
const mostHeld = 1000;

/**
 * Turns what arrives, live and replayed, twice and out of order, into each notification once and
 * in order. It holds back what comes after a gap; filling the gap is the caller's business.
 */
export class FeedOrder {
  #place: Place | undefined;
  /** What was not kept, or belongs to a feed begun anew: only asking can bring it. */
  #lost = false;
  readonly #held = new Map<number, FeedItem>();

  constructor(place?: Place) {
    this.#place = place;
  }

  get place(): Place | undefined {
    return this.#place;
  }

  /** Whether something is known to be missing. */
  get hasGap(): boolean {
    return this.#lost || this.#held.size > 0;
  }

  /** Whether the item is still to be shown. */
  isAhead(item: FeedItem): boolean {
    return item.epoch !== this.#place?.epoch || item.seq > this.#place.seq;
  }

  /** Goes on from here. Returns what was held back and is now next. */
  restartAt(place: Place): FeedItem[] {
    for (const item of this.#held.values())
      if (item.epoch !== place.epoch || item.seq <= place.seq) this.#held.delete(item.seq);
    this.#lost = false;
    return this.#release(place);
  }

  take(item: FeedItem): Taken {
    this.#place ??= { epoch: item.epoch, seq: item.seq - 1 };
    if (item.epoch !== this.#place.epoch) {
      this.#lost = true;
      return { kind: 'gap' };
    }
    if (item.seq <= this.#place.seq) return { kind: 'known' };
    const isNext = item.seq === this.#place.seq + 1;
    // The one that everything waits for is taken however much is held.
    if (isNext || this.#held.size < mostHeld) this.#held.set(item.seq, item);
    else this.#lost = true;
    return isNext ? { kind: 'shown', items: this.#release(this.#place) } : { kind: 'gap' };
  }

  /** The edge has answered where the feed stands: all that is missing up to there follows. */
  recovered(): void {
    this.#lost = false;
  }

  #release(place: Place): FeedItem[] {
    const items: FeedItem[] = [];
    for (;;) {
      const next = this.#held.get(place.seq + 1);
      if (next === undefined) break;
      this.#held.delete(next.seq);
      items.push(next);
      place = { epoch: place.epoch, seq: next.seq };
    }
    this.#place = place;
    return items;
  }
}
