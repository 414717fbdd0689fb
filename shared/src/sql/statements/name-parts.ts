import { squeeze } from './like.js';

/** What is looked up of a name; a longer part is looked up by its end, and then compared as a whole. */
const LONGEST_PART = 6;

/**
 * Every part of a name, up to six signs, hyphens and spaces left out: by a row for each of them a name
 * is found by whatever is in it, and the index has those with one part in order.
 */
export function partsOfName(name: string): string[] {
  const signs = signsOf(name);
  const parts = signs.flatMap((_sign, start) =>
    Array.from({ length: Math.min(LONGEST_PART, signs.length - start) }, (_none, more) =>
      signs.slice(start, start + more + 1).join(''),
    ),
  );
  return [...new Set(parts)];
}

/** By which part names with this in them are looked up, and whether that part is all of it. */
export function soughtPart(search: string): { part: string; isWhole: boolean } {
  const signs = signsOf(search);
  // Names differ by their ends: of "Tower B 1204" that is what few others have.
  return { part: signs.slice(-LONGEST_PART).join(''), isWhole: signs.length <= LONGEST_PART };
}

const signsOf = (text: string): string[] => Array.from(squeeze(text).toLowerCase());
