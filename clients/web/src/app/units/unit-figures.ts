import { matching, type Check } from '@gatehouse/ui/controls';

/** A whole number, below the ground too. */
export const wholeNumber: Check = matching(/^-?\d{1,3}$/);
/** So many as a floor can have. */
export const countingNumber: Check = matching(/^[1-9]\d{0,3}$/);
/** Up to two places behind the point, or the comma. */
export const hundredths: Check = matching(/^\d{1,9}(?:[.,]\d{1,2})?$/);
/** A part of a hundred, to four places. */
export const percent: Check = matching(/^(?:100(?:[.,]0{1,4})?|\d{1,2}(?:[.,]\d{1,4})?)$/);
/** Whole numbers, one after the other. */
export const wholeNumbers: Check = matching(/^\s*-?\d{1,3}(?:[\s,;]+-?\d{1,3})*\s*$/);

/** "98.5" as a whole number of the `places`th part: 9850 hundredths. Without rounding. */
export function scaledOf(text: string, places: number): number {
  const [whole = '', rest = ''] = text.trim().split(/[.,]/);
  return Number(`${whole}${rest.padEnd(places, '0').slice(0, places)}`);
}

/** The same the other way, as it is typed in a language: "98.5", "98,5". */
export function typedOf(scaled: number | undefined, places: number, language: string): string {
  if (scaled === undefined) return '';
  const format = new Intl.NumberFormat(language, {
    ...{ maximumFractionDigits: places, useGrouping: false, numberingSystem: 'latn' },
  });
  return format.format(scaled / 10 ** places);
}

/** The numbers in "13, 14". */
export function numbersIn(text: string): number[] {
  return text.split(/[\s,;]+/).flatMap((one) => (one === '' ? [] : [Number(one)]));
}
