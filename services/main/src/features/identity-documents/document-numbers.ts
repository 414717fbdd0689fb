import { NumberUnusable } from './identity-documents.errors.js';

/** Fewer tell nothing apart; the last four are shown. */
const LEAST = 5;
const SHOWN = 4;

/**
 * What is shown of a number.
 * @throws NumberUnusable
 */
export function lastOf(number: string): string {
  const characters = number.match(/[\p{L}\p{N}]/gu) ?? [];
  if (characters.length < LEAST) throw new NumberUnusable(LEAST);
  return characters.slice(-SHOWN).join('');
}
