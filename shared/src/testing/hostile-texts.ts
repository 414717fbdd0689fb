import { fits, lengthOf, sampleText, type Schema } from './spec-fields.js';

/** What a text is filled with, and what is hostile about it. */
const FILLS: Readonly<Record<string, string>> = {
  plain: 'a',
  'of two UTF-16 units each': '\u{1f600}',
  'longer in lower case': '\u0130',
  'longer in upper case': '\u0390',
  'longer in NFC': '\u{1d160}',
  'longer in NFKC': '\ufdfa',
  'combining marks': '\u0301',
  'half a surrogate pair': '\ud83d',
  NUL: '\0',
  'a control character': '\u0007',
  'right to left': '\u202e',
  invisible: '\u200b',
  'a noncharacter': '\uffff',
  quotes: `'"`,
  wildcards: '%_\\',
  'of another script': '\u0939',
  'blank at first sight': '\u00a0',
};

const DATES = [
  '0000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2027-06-30T23:59:60.000Z',
  '2026-02-30T08:30:00.000Z',
  '2026-11-21t08:30:00.000z',
  '2026-11-21 08:30:00.000Z',
  '2026-11-21T08:30:00.0+05',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
];

/** Longer than any column of ours. */
const LONG = 5000;

export interface HostileText {
  what: string;
  text: string;
  /** Whether the schema refuses it, and so the service has to. */
  isRefused: boolean;
}

/**
 * Texts that are as hostile as the schema lets them be: as long as allowed, and filled with what
 * grows, vanishes or breaks on its way. What no pattern lets pass is sent as it is.
 *
 * @param longest how long they are at the most, whatever the schema says, in characters
 */
export function hostileTexts(schema: Schema, longest = LONG): HostileText[] {
  const most = Math.min(schema.maxLength ?? longest, longest);
  const filled = Object.entries(FILLS).map(([what, fill]) => ({
    what: `${what}, as long as it may be`,
    text: filledWith(fill, schema, most),
  }));
  const dates = schema.format?.startsWith('date') ? DATES : [];
  const texts = [
    ...filled,
    ...dates.map((text) => ({ what: text, text })),
    { what: 'longer than it may be', text: 'a'.repeat(most + 1) },
    { what: 'empty', text: '' },
  ];
  return texts.map((one) => ({ ...one, isRefused: !fits(schema, one.text) }));
}

/** The fill alone if the schema lets it pass, else around something good. */
function filledWith(fill: string, schema: Schema, most: number): string {
  const good = sampleText(schema);
  const room = Math.max(0, most - lengthOf(good));
  const alone = filling(fill, most);
  const inside = filling(fill, room);
  const candidates = [
    alone,
    inside + good,
    good + inside,
    good.slice(0, 1) + inside + good.slice(1),
  ];
  return candidates.find((text) => fits(schema, text)) ?? alone;
}

function filling(fill: string, length: number): string {
  return fill.repeat(Math.floor(length / lengthOf(fill)));
}
