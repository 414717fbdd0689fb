import type { FeedChange, FeedState, Place } from './feed.types.js';
import type { LiveItem } from './live-item.js';

/** As many as a replay gives; what is beyond is asked for again instead of kept. */
const MOST_HELD = 300;

/**
 * What one socket may not be told yet, because something before it is missing or just being
 * fetched. Bounded: a socket that waits must not cost the others their memory.
 */
export class HeldBack {
  readonly #items = new Map<number, LiveItem>();
  #changes: FeedChange[] = [];
  #overflowed = false;

  /** True when something was not kept, so that only asking again can complete the feed. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  get isEmpty(): boolean {
    return this.#items.size === 0 && this.#changes.length === 0;
  }

  keepItem(item: LiveItem): void {
    if (this.#items.size < MOST_HELD) this.#items.set(item.seq, item);
    else this.#overflowed = true;
  }

  keepChange(change: FeedChange): void {
    if (this.#changes.length < MOST_HELD) this.#changes.push(change);
    else this.#overflowed = true;
  }

  /** Hands out what follows `place` without a gap; what it can never follow is forgotten. */
  takeFollowing(place: Place): LiveItem[] {
    for (const item of this.#items.values())
      if (item.epoch !== place.epoch || item.seq <= place.seq) this.#items.delete(item.seq);
    const due: LiveItem[] = [];
    for (let seq = place.seq + 1; ; seq++) {
      const item = this.#items.get(seq);
      if (item === undefined) return due;
      this.#items.delete(seq);
      due.push(item);
    }
  }

  /** Hands out, in the order in which they came, the changes of a feed that had come to `seq`. */
  takeChanges(seq: number): FeedChange[] {
    const due = this.#changes.filter((change) => change.seq <= seq);
    this.#changes = this.#changes.filter((change) => change.seq > seq);
    return due;
  }
}

/** A change from before the answer that was just told must not bring back its older count. */
export function upToDate(change: FeedChange, told: FeedState | undefined): FeedChange {
  if (told === undefined || !isOlder(change, told)) return change;
  const { epoch, seq, unread, revision } = told;
  return { ...change, epoch, seq, unread, ...(revision !== undefined && { revision }) };
}

/** Of two marks at one place the revision tells which was later; a former release does not say it. */
function isOlder(change: FeedChange, told: FeedState): boolean {
  return change.revision === undefined || told.revision === undefined
    ? change.seq < told.seq
    : change.revision < told.revision;
}
