import type { ImportDraft } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

type Options = NonNullable<ImportDraft['options']>;
type DateFormat = NonNullable<Options['dateFormat']>;
type Decimal = NonNullable<Options['decimal']>;
type Encoding = NonNullable<Options['encoding']>;

/** How days may be written, beside the ways in which they cannot be misunderstood. */
export const dateFormats: readonly { value: DateFormat; label: MessageKey }[] = [
  { value: 'day-month-year', label: 'imports.dayMonthYear' },
  { value: 'month-day-year', label: 'imports.monthDayYear' },
  { value: 'year-month-day', label: 'imports.yearMonthDay' },
];

/** What may stand before fractions in numbers that are texts. */
export const decimals: readonly { value: Decimal; label: MessageKey }[] = [
  { value: 'point', label: 'imports.decimalPoint' },
  { value: 'comma', label: 'imports.decimalComma' },
];

/** How letters may be written, by names that are the same in every language. */
export const encodings: readonly { value: Encoding; name: string }[] = [
  { value: 'utf-8', name: 'UTF-8' },
  { value: 'utf-16le', name: 'UTF-16 LE' },
  { value: 'utf-16be', name: 'UTF-16 BE' },
  { value: 'windows-1250', name: 'Windows-1250' },
  { value: 'windows-1251', name: 'Windows-1251' },
  { value: 'windows-1252', name: 'Windows-1252' },
  { value: 'windows-1254', name: 'Windows-1254' },
  { value: 'windows-1256', name: 'Windows-1256' },
];

/** What was chosen; nothing is said of what was left to be found out. */
export function optionsIn({
  dateFormat,
  decimal,
  encoding,
  sheet,
}: Record<string, string>): Options {
  const one = <Value extends string>(known: readonly { value: Value }[], said?: string) =>
    known.find(({ value }) => value === said)?.value;
  const [format, mark, letters] = [
    one(dateFormats, dateFormat),
    one(decimals, decimal),
    one(encodings, encoding),
  ];
  return {
    ...(format && { dateFormat: format }),
    ...(mark && { decimal: mark }),
    ...(letters && { encoding: letters }),
    ...(sheet?.trim() && { sheet: sheet.trim() }),
  };
}
