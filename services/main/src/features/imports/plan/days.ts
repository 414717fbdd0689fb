import { toOneLine } from '@gatehouse/shared/validation/texts';
import { dateFormats } from '@gatehouse/shared/validation/date-formats';

/** In which order days are written. */
export type DateFormat = 'day-month-year' | 'month-day-year' | 'year-month-day';

/** What a text says, or what is wrong with it. */
export type ReadDay = { day: string } | { code: 'date_shape' | 'date_format' };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const PARTS = /^(\d{1,4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,4})\.?$/;

/**
 * A day as somebody has typed it. 2027-04-03 is one day wherever it is read; 03/04/2027 is two, and is
 * refused as long as nobody has said which.
 */
export function readDay(cell: string, format: DateFormat | undefined): ReadDay {
  const text = asciiDigits(toOneLine(cell));
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return dayOf(isoYear, isoMonth, isoDay);
  const [, first, second, third] = PARTS.exec(text) ?? [];
  if (first === undefined) return { code: 'date_shape' };
  if (format === undefined) return { code: 'date_format' };
  if (format === 'year-month-day') return dayOf(first, second, third);
  return format === 'day-month-year' ? dayOf(third, second, first) : dayOf(third, first, second);
}

/** Years have four digits: of two it could only be guessed in which century they are. */
function dayOf(year = '', month = '', day = ''): ReadDay {
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year.length === 4 && dateFormats.date(named) ? { day: named } : { code: 'date_shape' };
}

/** Arabic and Devanagari have digits of their own. */
const asciiDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
