export interface ShortMemoryOptions {
  /** How long an answer is believed, in milliseconds. */
  ttlMs: number;
  /** How many answers are kept; the oldest goes first. */
  size: number;
  /** Told of each question whether its answer was remembered. */
  onLookup?: (hit: boolean) => void;
}

interface Remembered<T> {
  answer: Promise<T>;
  until: number;
}

/**
 * Remembers the answers of `ask` for a short time, in this process: for facts that every request
 * needs, that rarely change, and that may be a little old. Questions asked at the same time are one
 * question; failures are not remembered, nor is `undefined`: what does not exist may do so in a
 * moment, and who made it would not understand why they are told that it does not.
 *
 * @param keyOf names what makes two questions the same
 * @returns what asks; its `forget` has the next question asked anew, as this process has just changed
 *   what it is answered
 */
export function shortMemory<Question extends unknown[], T>(
  ask: (...question: Question) => Promise<T>,
  keyOf: (...question: Question) => string,
  { ttlMs, size, onLookup }: ShortMemoryOptions,
): ((...question: Question) => Promise<T>) & { forget: (...question: Question) => void } {
  const known = new Map<string, Remembered<T>>();

  const remembering = (...question: Question): Promise<T> => {
    const key = keyOf(...question);
    const now = performance.now();
    const remembered = known.get(key);
    const hit = remembered !== undefined && remembered.until > now;
    onLookup?.(hit);
    if (hit) return remembered.answer;

    const answer = ask(...question);
    const entry = { answer, until: now + ttlMs };
    // By then there may be the entry of a later question.
    const forget = () => known.get(key) === entry && known.delete(key);
    answer.then((said) => said === undefined && forget(), forget);
    // Deleted first, so that the map stays ordered by age.
    known.delete(key);
    known.set(key, entry);
    for (const oldest of known.keys()) {
      if (known.size <= size) break;
      known.delete(oldest);
    }
    return answer;
  };
  return Object.assign(remembering, {
    forget: (...question: Question): void => void known.delete(keyOf(...question)),
  });
}
