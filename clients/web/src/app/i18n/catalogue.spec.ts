import { describe, expect, it } from 'vitest';
import { format, type Catalogue, type MessageKey, type Plural } from './catalogue';
import { languageCodes, languages, type Language } from './languages';
import { en } from './messages/en';

const keys = Object.keys(en) as MessageKey[];
const texts = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const holes = (message: string | Plural): string[] => [
  ...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
];

describe('format', () => {
  it('fills in names, and writes numbers as the language does', () => {
    expect(format('{a} for {b}', { a: 'Ravi', b: 1234 }, 'en')).toBe('Ravi for 1,234');
    expect(format('{n}', { n: 1234.5 }, 'de')).toBe('1.234,5');
    expect(format('{n}', { n: 1234567 }, 'hi')).toBe('12,34,567');
  });

  it('says a dash where there is no message', () => {
    expect(format(undefined, {}, 'en')).toBe('–');
  });

  it('leaves what nobody gave in sight', () => {
    expect(format('{a} and {b}', { a: 'x' }, 'en')).toBe('x and {b}');
  });

  it('chooses the form that a number has in the language', () => {
    const forms: Plural = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const arabic = [1, 2, 3, 11, 100].map((count) => format(forms, { count }, 'ar'));
    expect(arabic).toEqual(['one', 'two', 'few', 'many', 'other']);
    expect(format(forms, { count: 2 }, 'en')).toBe('other');
  });

  it('says zero in its own words where there are some', () => {
    const forms: Plural = { zero: 'none', other: '{count}' };
    expect(format(forms, { count: 0 }, 'en')).toBe('none');
    expect(format(forms, { count: 5 }, 'en')).toBe('5');
  });
});

describe.each(languageCodes)('the catalogue in %s', (language: Language) => {
  const load = (): Promise<Catalogue> => languages[language].load();

  it('has every text, and no other', async () => {
    const catalogue = await load();
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    const empty = keys.filter((key) => texts(catalogue[key]).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  it('leaves no hole out and adds none', async () => {
    const catalogue = await load();
    const wrong = keys.filter(
      (key) => holes(catalogue[key]).sort().join() !== holes(en[key]).sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has all the forms that numbers take in it', async () => {
    const catalogue = await load();
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = keys.filter((key) => {
      const message = catalogue[key];
      // Millions in French, Spanish and Italian: nothing here is counted that far.
      const needed = wanted.filter((rule) => rule !== 'many' || language === 'ar');
      return typeof message !== 'string' && needed.some((rule) => message[rule] === undefined);
    });
    expect(lacking).toEqual([]);
  });

  it('is translated, not copied', async () => {
    if (language === 'en') return;
    const catalogue = await load();
    const copied = keys.filter((key) => {
      const [english = ''] = texts(en[key]);
      return english.split(' ').length > 2 && texts(catalogue[key])[0] === english;
    });
    expect(copied).toEqual([]);
  });
});
