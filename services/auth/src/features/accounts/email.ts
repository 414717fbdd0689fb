import { EmailTooLong } from './accounts.errors.js';

/** As columns hold it, counted as the database and JSON Schema count: in characters. */
const MAX_LENGTH = 254;

/**
 * The form in which an address is stored and looked up: the same for any case and any Unicode
 * composition. A `+tag` is kept, and look-alike letters of other scripts stay different letters.
 *
 * @param path where the request names it
 * @throws EmailTooLong when it is not as long as that before: `İ` in lower case is two characters,
 *   and some signs of music are three in NFC
 */
export function normaliseEmail(email: string, path = 'body.email'): string {
  const normal = normalForm(email);
  if (isTooLong(normal)) throw new EmailTooLong(path, MAX_LENGTH);
  return normal;
}

/** Whether an account may have this address. */
export function isOfLength(email: string): boolean {
  return !isTooLong(normalForm(email));
}

function normalForm(email: string): string {
  // Composed again: some letters have a composition in lower case only (`ẘ`).
  return email.trim().normalize('NFC').toLowerCase().normalize('NFC');
}

function isTooLong(normal: string): boolean {
  return Array.from(normal).length > MAX_LENGTH;
}
