import { nothing } from '@gatehouse/ui/words';
import type { en } from './messages/en';

/** A text for each form that a number can take in a language, as `Intl.PluralRules` names them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type MessageKey = keyof typeof en;

/** All texts in one language. English says which there are: a key that is missing does not compile. */
export type Catalogue = Record<MessageKey, string | Plural>;

export type Values = Record<string, string | number>;

/**
 * Fills in `{name}`. Where there are forms for numbers, `count` chooses. A message that there is none
 * of is a dash: a text that is missing must not take the rest of the page with it.
 *
 * @param locale writes the numbers and chooses their forms
 */
export function format(
  message: string | Plural | undefined,
  values: Values,
  locale: string,
): string {
  if (message === undefined) return nothing;
  const text = typeof message === 'string' ? message : formOf(message, values['count'], locale);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** Zero may be put in words of its own in any language. */
function formOf(plural: Plural, count: string | number | undefined, locale: string): string {
  if (Number(count) === 0 && plural.zero !== undefined) return plural.zero;
  const rule = new Intl.PluralRules(locale).select(Number(count));
  return plural[rule] ?? plural.other;
}
