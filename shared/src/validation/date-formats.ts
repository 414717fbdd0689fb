const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const FEBRUARY = 2;
const MONTHS_OF_30_DAYS = [4, 6, 9, 11];

/** RFC 3339 §5.6, with a `T` and without leap seconds. */
const DATE_TIME =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Every form of RFC 3339, and the blank that a `+` becomes in a query that nobody encoded. */
const ANY_DATE_TIME = /^([^tT ]+)[tT]([0-9:.]+)([zZ]|[+ -][0-9:]+)$/;

/**
 * What `format: date` and `format: date-time` mean here: a day that the calendar has, a moment that
 * `Date` can hold. ajv-formats takes more: the leap second `23:59:60`, of which `Date` makes an
 * Invalid Date, and blanks or offsets of two digits in the place of what RFC 3339 says.
 */
export const dateFormats = { date: isDate, 'date-time': isDateTime };

/**
 * The moment as it is written here, `2026-11-28T10:00:00.000Z`, whichever form of RFC 3339 it comes
 * in; what is finer than a millisecond is cut off. A text that names no moment stays as it is.
 */
export function toInstant(text: string): string {
  const [, date = '', time = '', zone = ''] = ANY_DATE_TIME.exec(text) ?? [];
  const usual = `${date}T${time}${zone.toUpperCase().replace(' ', '+')}`;
  return isDateTime(usual) ? new Date(usual).toISOString() : text;
}

function isDate(text: string): boolean {
  return DATE.test(text) && isInCalendar(text);
}

function isDateTime(text: string): boolean {
  const [, date] = DATE_TIME.exec(text) ?? [];
  return date !== undefined && isInCalendar(date);
}

/** Not asked of `Date`, which takes the 30th of February for the 2nd of March. */
function isInCalendar(date: string): boolean {
  return Number(date.slice(8)) <= daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

function daysOf(year: number, month: number): number {
  if (month === FEBRUARY) return isLeap(year) ? 29 : 28;
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
