/** What is wrong with an item of a list: nothing in it, too much, or the same as before. */
export type ItemFault = 'empty' | 'long' | 'twice';

/** As the API reads a text: spaces around it and in a row are none of it. */
const plain = (item: string): string => item.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * What is wrong with each item.
 *
 * @param letters so many an item may have
 */
export function itemFaults(items: readonly string[], letters: number): (ItemFault | undefined)[] {
  const seen = new Set<string>();
  return items.map(plain).map((item) => {
    if (item === '') return 'empty';
    if (Array.from(item).length > letters) return 'long';
    if (seen.has(item)) return 'twice';
    seen.add(item);
    return undefined;
  });
}

/** The list with an item in another place. */
export function moved(items: readonly string[], from: number, to: number): string[] {
  const rest = items.filter((_item, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/** What is said of a list, as it came. */
export function itemsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
