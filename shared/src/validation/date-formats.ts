const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** RFC 3339 §5.6, with a `T` and without leap seconds. */
const DATE_TIME =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The first days that not every month has. */
const LAST_DAY_OF_EVERY_MONTH = '28';

/**
 * What `format: date` and `format: date-time` mean here: a day that the calendar has, a moment that
 * `Date` can hold. ajv-formats takes more: the leap second `23:59:60`, of which `Date` makes an
 * Invalid Date, and blanks or offsets of two digits in the place of what RFC 3339 says.
 */
export const dateFormats = { date: isDate, 'date-time': isDateTime };

function isDate(text: string): boolean {
  return DATE.test(text) && isInCalendar(text);
}

function isDateTime(text: string): boolean {
  const [, date] = DATE_TIME.exec(text) ?? [];
  return date !== undefined && isInCalendar(date);
}

/** `Date` takes the 30th of February for the 2nd of March. */
function isInCalendar(date: string): boolean {
  if (date.slice(8) <= LAST_DAY_OF_EVERY_MONTH) return true;
  return new Date(date).toISOString().startsWith(date);
}
