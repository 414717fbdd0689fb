import { asciiDigits } from '@gatehouse/codes/typed-code';
import { dateFormats, toInstant } from './date-formats.js';
import { isMailAddress } from './mail-address.js';
import { isLongText, isName, isNewPassword, isText, isWhole, toLines, toOneLine } from './texts.js';

/** What a `format` of a specification means for a text that comes in. */
export interface RequestFormat {
  /** The form in which the text is checked, counted, kept and answered. */
  normalise?: (text: string) => string;
  /** Of the normal form. */
  holds: (text: string) => boolean;
  /** What is said of a text for which it does not hold; undefined for what Ajv says. */
  message?: string;
}

const ONE_LINE = 'must be one line of text with something to see in it, without control characters';
const LINES = 'must be text with something to see in it, without control characters';

/** Before it neither the database has days, nor every zone a day of four digits. */
const FIRST_YEAR = '1000';

/** From it on not every zone has one for the day, and for the next. */
const TOO_LATE = '9999';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Every format that a text of a request may have. Whatever has no format has a pattern that lets
 * nothing through but ASCII, which the tests of the specifications see to.
 */
export const requestFormats: Readonly<Record<string, RequestFormat>> = {
  text: { normalise: toOneLine, holds: isText, message: ONE_LINE },
  'long-text': { normalise: toLines, holds: isLongText, message: LINES },
  name: {
    normalise: toOneLine,
    holds: isName,
    message: `${ONE_LINE}, and no link: leave a blank after a dot`,
  },
  // Addresses have a normal form of their own where they are kept; here only blanks around go.
  email: {
    normalise: trim,
    holds: isMailAddress,
    message: 'must be an address that mails can go to',
  },
  // Of accounts that exist or not: whoever asks for one that cannot be is told what all others are.
  'email-sought': { normalise: trim, holds: isWhole, message: 'must be an address' },
  // Compared in both forms, as hashes of before were made of what was typed.
  password: { holds: isWhole, message: 'must be text without NUL' },
  'new-password': {
    normalise: (text) => text.normalize('NFC'),
    holds: isNewPassword,
    message: 'must have something to see in it, and no NUL',
  },
  // Typed in whatever script; a zero at the beginning is a digit like all others.
  digits: {
    normalise: (text) => asciiDigits(text.trim()),
    holds: (text) => /^[0-9]+$/.test(text),
    message: 'must be digits',
  },
  // Handed back as it was handed out, by us or by others.
  opaque: { holds: isWhole, message: 'must be text without NUL' },
  uuid: { normalise: (text) => text.toLowerCase(), holds: (text) => UUID.test(text) },
  'date-time': {
    normalise: toInstant,
    holds: (text) => dateFormats['date-time'](text) && text >= FIRST_YEAR,
  },
  date: {
    holds: (text) => dateFormats.date(text) && text >= FIRST_YEAR && text < TOO_LATE,
    message: 'must be a day that the calendar has, as 2026-11-28, of the years 1000 to 9998',
  },
};

function trim(text: string): string {
  return text.trim();
}
