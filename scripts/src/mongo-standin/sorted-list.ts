/** Chunks are split at this length: short enough to splice cheaply, long enough to be few. */
const CHUNK = 512;

/** Where an item lies: before (negative), inside (0) or after (positive) a wanted range. */
export type Place<T> = (item: T) => number;

/** Told each item of a range in order; answers false to stop. */
export type Visit<T> = (item: T) => boolean;

/** Items kept in order in a list of short arrays; finding, adding and removing are logarithmic. */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #chunks: T[][] = [[]];

  constructor(compare: (a: T, b: T) => number, items: Iterable<T> = []) {
    this.#compare = compare;
    for (const item of [...items].sort(compare)) this.add(item);
  }

  get isEmpty(): boolean {
    return this.#chunks[0]?.length === 0;
  }

  add(item: T): void {
    const at = this.#chunkFrom((other) => this.#compare(other, item));
    const chunk = this.#chunks[at] ?? [];
    chunk.splice(
      firstIn(chunk, (other) => this.#compare(other, item)),
      0,
      item,
    );
    if (chunk.length > CHUNK) this.#split(at, chunk);
  }

  remove(item: T): void {
    const place: Place<T> = (other) => this.#compare(other, item);
    const at = this.#chunkFrom(place);
    const chunk = this.#chunks[at] ?? [];
    const offset = firstIn(chunk, place);
    if (offset === chunk.length || place(chunk[offset] as T) !== 0) return;
    chunk.splice(offset, 1);
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(at, 1);
  }

  /** Visits the items whose place is 0, from first to last. */
  forward(place: Place<T>, visit: Visit<T>): void {
    let c = this.#chunkFrom(place);
    let offset = firstIn(this.#chunks[c] ?? [], place);
    for (; c < this.#chunks.length; c++, offset = 0) {
      const chunk = this.#chunks[c] ?? [];
      for (; offset < chunk.length; offset++) {
        const item = chunk[offset] as T;
        if (place(item) !== 0 || !visit(item)) return;
      }
    }
  }

  /** Visits the items whose place is 0, from last to first. */
  backward(place: Place<T>, visit: Visit<T>): void {
    const after: Place<T> = (item) => (place(item) <= 0 ? -1 : 0);
    let c = this.#chunkFrom(after);
    let offset = firstIn(this.#chunks[c] ?? [], after) - 1;
    for (; c >= 0; offset = (this.#chunks[--c]?.length ?? 0) - 1) {
      const chunk = this.#chunks[c] ?? [];
      for (; offset >= 0; offset--) {
        const item = chunk[offset] as T;
        if (place(item) !== 0 || !visit(item)) return;
      }
    }
  }

  /** Appending in order is the common case: then the chunk before stays full. */
  #split(at: number, chunk: T[]): void {
    const isLast = at === this.#chunks.length - 1;
    this.#chunks.splice(at + 1, 0, chunk.splice(isLast ? CHUNK : CHUNK / 2));
  }

  /** The first chunk whose last item is not before the range, else the last chunk. */
  #chunkFrom(place: Place<T>): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const chunk = this.#chunks[middle] as T[];
      if (place(chunk[chunk.length - 1] as T) >= 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The offset of the first item that is not before the range, else the length. */
function firstIn<T>(items: readonly T[], place: Place<T>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(items[middle] as T) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
