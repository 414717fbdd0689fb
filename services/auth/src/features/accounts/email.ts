/**
 * The form in which an address is stored and looked up: the same for any case and any Unicode
 * composition. A `+tag` is kept, and look-alike letters of other scripts stay different letters.
 */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
