import { asciiDigits } from '@gatehouse/codes/typed-code';

/** A plate by what tells it from others; undefined where nothing does, or too much. */
export type PlateKey = string;

/** How many signs a key has at the most: what its column has room for. */
const LONGEST_KEY = 32;

/** Marks are a part of the letters that they stand on. */
const OTHERS = /[^\p{L}\p{M}\p{Nd}]/gu;

/**
 * The letters and digits of a plate in one form, however it is written: in capitals, without blanks and
 * dashes, and with the digits 0–9. Letters of every script stay what they are: a Cyrillic А is no Latin A.
 */
export function plateKeyOf(plate: string): PlateKey | undefined {
  const letters = plate.normalize('NFKC').toUpperCase().normalize('NFKC').replace(OTHERS, '');
  // What stood apart before may belong together now.
  const key = asciiDigits(letters.normalize('NFKC'));
  const length = Array.from(key).length;
  return length === 0 || length > LONGEST_KEY ? undefined : key;
}
