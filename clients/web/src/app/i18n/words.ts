/** What is shown where there is nothing to tell. */
export const nothing = '–';

/**
 * Looks up what stands for a value that came with data: undefined where nothing does, also for a
 * value such as `constructor`, which every object has a property of.
 */
export function wordsFor<Word>(
  words: Readonly<Record<string, Word>>,
): (value: string | undefined) => Word | undefined {
  const known = new Map(Object.entries(words));
  return (value) => (value === undefined ? undefined : known.get(value));
}
