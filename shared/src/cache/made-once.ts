import { createHash } from 'node:crypto';

/**
 * Makes what follows from a text alone once in this process, and gives it to whoever asks again. A
 * service does so once anyway; its tests start it a hundred times, and compiling its specification
 * was most of each start.
 *
 * @param size how many are kept; the one made first goes first
 * @returns what `make` made of this very text, now or before; what it throws is not kept
 */
export function madeOnce<T extends object>(size: number): (text: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (text, make) => {
    // Not the text itself: nobody else may need it any more, and it is long.
    const key = createHash('sha256').update(text).digest('base64');
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make();
    made.set(key, now);
    for (const first of made.keys()) {
      if (made.size <= size) break;
      made.delete(first);
    }
    return now;
  };
}
