/**
 * A word as it is compared with what is known: without case, accents and marks of whatever kind, and
 * without what separates words, so that `E-Mail`, `e mail` and `Email` are one.
 */
export function folded(word: string): string {
  if (isPlain(word)) return word.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}✓]+/gu, '');
}

/** A name as the database compares names: without case and accents, every sign else counting. */
export function sameName(name: string): string {
  if (isPlain(name)) return name.toLowerCase().trimEnd();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .trimEnd();
}

/** Most words are, and need none of what accents and other scripts do; files have a hundred thousand words. */
const isPlain = (word: string): boolean => !/\P{ASCII}/u.test(word);
