/** Enough for any number that a door bears. */
const DIGITS = 8;

/** How many signs a text in this order has at the most: what a column has to have room for. */
export const LONGEST_IN_ORDER = 190;

const NUMBER = /\p{Nd}+/gu;

/**
 * A text by which names sort as people count, A-101 before A-1001: each number in it has eight digits
 * at least. The column's collation does the rest, which takes the digits of all scripts for the same.
 */
export function inNaturalOrder(name: string): string {
  const padded = name.replace(NUMBER, (digits) => {
    const significant = digits.replace(/^0+(?=.)/u, '');
    return '0'.repeat(Math.max(0, DIGITS - Array.from(significant).length)) + significant;
  });
  // Signs are counted only where there may be too many.
  if (padded.length <= LONGEST_IN_ORDER) return padded;
  return Array.from(padded).slice(0, LONGEST_IN_ORDER).join('');
}
