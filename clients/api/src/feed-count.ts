/** How many notifications were unread at one moment of a feed. */
export interface FeedCount {
  epoch: string;
  seq: number;
  unread: number;
  /** Raised with every change of the feed; former releases do not say it. */
  revision?: number;
}

/**
 * The newest of the counts that answers and pushes bring, in whatever order they arrive: an answer
 * that was long on its way does not take back what was pushed meanwhile.
 */
export class NewestCount {
  #newest: FeedCount | undefined;

  get unread(): number {
    return this.#newest?.unread ?? 0;
  }

  /**
   * What the API answered. Of another epoch it counts for nothing: the socket tells of a new one.
   *
   * @returns whether nothing newer is known
   */
  answered(count: FeedCount): boolean {
    if (this.#newest !== undefined && !isCurrent(count, this.#newest)) return false;
    this.#newest = count;
    return true;
  }

  /** What the socket told. It is the first to hear that a feed was begun anew. */
  pushed(count: FeedCount): void {
    if (count.epoch === this.#newest?.epoch) this.answered(count);
    else this.#newest = count;
  }

  forget(): void {
    this.#newest = undefined;
  }
}

function isCurrent(count: FeedCount, newest: FeedCount): boolean {
  if (count.epoch !== newest.epoch) return false;
  if (count.revision === undefined || newest.revision === undefined) return count.seq >= newest.seq;
  return (
    count.revision > newest.revision ||
    (count.revision === newest.revision && count.seq >= newest.seq)
  );
}
