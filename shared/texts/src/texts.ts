import type { Language } from './languages.js';

/** A text for each form that a number can take in a language, as `Intl.PluralRules` names them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Text = string | Plural;

/** Texts by their keys. */
export type Texts<Key extends string = string> = Readonly<Record<Key, Text>>;

/** The same texts in another language. English says which there are: one too few does not compile. */
export type TextsLike<English> = Texts<keyof English & string>;

/** The texts of a feature in all languages, each fetched when it is asked for. */
export interface Catalogue<Key extends string = string> {
  readonly name: string;
  readonly load: Readonly<Record<Language, () => Promise<Texts<Key>>>>;
}

export type Values = Readonly<Record<string, string | number>>;

/** Says a text in a language. */
export type Say<Key extends string = string> = (key: Key, values?: Values) => string;

/** What is said where there is nothing to say. */
export const nothing = '–';

/** Speaks one language from these texts. */
export function speaker<Key extends string>(texts: Texts<Key>, language: string): Say<Key> {
  return (key, values = {}) => format(texts[key], values, language);
}

/**
 * Fills in `{name}`. Where there are forms for numbers, `count` chooses. A text that there is none of
 * is a dash: one that is missing must not take the rest of a page with it.
 *
 * @param locale writes the numbers and chooses their forms
 */
export function format(text: Text | undefined, values: Values, locale: string): string {
  if (text === undefined) return nothing;
  const form = typeof text === 'string' ? text : formOf(text, values['count'], locale);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
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
