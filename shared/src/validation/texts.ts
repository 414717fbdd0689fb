/**
 * What no text of a person needs and every reader of it would suffer from: controls (but for blanks,
 * which have a form of their own), half a surrogate pair, and what turns the direction of all that
 * follows. Joiners and non-joiners stay: words of Persian, Hindi and many emoji are made with them.
 */
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** The same, but lines may end and columns may be kept. */
const HARMFUL_IN_LINES = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Something to see: no blank, mark alone or ignorable sign. The Hangul fillers and the blank of
 * Braille are letters and symbols to Unicode, and nothing to the eye.
 */
const VISIBLE = /[^\P{L}\u115f\u1160\u3164\uffa0]|[\p{N}\p{P}]|[^\P{S}\u2800]/u;

/** What mail programs and messengers make a link of, by itself or by its end. */
const LINK = /:\/\/|\bwww\.|[\p{L}\p{N}-]\.[\p{L}\p{N}-]+\.?\/|@/iu;

/** `a.example` in any case, but not `J.R.` or `St. John`: what follows the dot is no initial. */
const DOMAIN = /^\S+\.(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)\.?$/iu;

/** One line with something to see in it. */
export function isText(text: string): boolean {
  return !HARMFUL.test(text) && VISIBLE.test(text);
}

/** Lines with something to see in them. */
export function isLongText(text: string): boolean {
  return !HARMFUL_IN_LINES.test(text) && VISIBLE.test(text);
}

/**
 * A text that stands in mails to others as the name of somebody, and must be no link there.
 */
export function isName(text: string): boolean {
  return isText(text) && !LINK.test(text) && !text.split(' ').some((word) => DOMAIN.test(word));
}

/** Whatever UTF-8 can carry, and databases and hashes read to its end. */
export function isWhole(text: string): boolean {
  return !/[\p{Cs}\0]/u.test(text);
}

/** A secret that can be typed again by looking at the keys. */
export function isNewPassword(text: string): boolean {
  return isWhole(text) && VISIBLE.test(text);
}

/** Composed, without blanks around it, and with single ones inside; breaks inside stay, and harm. */
export function toOneLine(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/[\p{Z}\ufeff]+/gu, ' ');
}

/** Composed, without blanks around it; lines end with a line feed. */
export function toLines(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
