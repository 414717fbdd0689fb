import { expect } from 'chai';
import { exceptions } from '../src/glossary-exceptions.js';
import { glossary, type GlossaryWord, type Term } from '../src/glossary.js';
import { languageCodes, type Language } from '../src/languages.js';
import type { Texts } from '../src/texts.js';
import { formsOf, roomsOfTexts, textsIn } from './rooms.js';

type Other = Exclude<Language, 'en'>;

interface Lapse {
  word: string;
  language: Other;
  key: string;
  text: string;
}

const words = Object.entries(glossary) as [GlossaryWord, Term][];
const others = languageCodes.filter((code): code is Other => code !== 'en');

/** Without the names of what is filled in, which are English everywhere. */
const saidBy = (texts: Texts, key: string): string =>
  formsOf(texts[key])
    .join(' ')
    .replace(/\{\w+\}/g, ' ')
    .toLowerCase();

const names = ({ en }: Term, text: string): boolean =>
  en.some((form) => new RegExp(`\\b${form}\\b`).test(text));

/** Texts whose English has a word of the glossary, and that have another word for it, or none. */
function lapsesOf(
  english: Texts,
  translated: Texts,
  language: Other,
  terms: readonly [string, Term][] = words,
): Lapse[] {
  return Object.keys(english).flatMap((key) =>
    terms
      .filter(([, term]) => names(term, saidBy(english, key)))
      .filter(([, term]) => {
        const text = saidBy(translated, key);
        return !term[language].some((form) => text.includes(form.toLowerCase()));
      })
      .map(([word]) => ({ word, language, key, text: saidBy(translated, key) })),
  );
}

const isExcused = ({ word, language, key }: Lapse): boolean =>
  exceptions.some(
    (one) =>
      one.key === key &&
      one.words.some((each) => each === word) &&
      one.languages.includes(language),
  );

describe('the glossary', () => {
  const lapses: Lapse[] = [];
  const english = new Map<string, Texts>();
  before(async () => {
    for (const room of await roomsOfTexts()) {
      english.set(room, await textsIn(room, 'en'));
      for (const language of others)
        lapses.push(
          ...lapsesOf(await textsIn(room, 'en'), await textsIn(room, language), language),
        );
    }
  });

  for (const language of others)
    it(`has one word for a thing in ${language}, and every text uses it`, () => {
      const own = lapses.filter((one) => one.language === language && !isExcused(one));
      expect(own).to.deep.equal([]);
    });

  it('excuses nothing that needs no excuse', () => {
    for (const { key, words: excused, languages } of exceptions)
      for (const language of languages)
        expect(
          lapses.some(
            (one) =>
              one.key === key &&
              one.language === language &&
              excused.some((word) => word === one.word),
          ),
          `${key} in ${language}`,
        ).to.equal(true);
  });

  it('holds words that there are texts with', () => {
    const all = [...english.values()].flatMap((texts) =>
      Object.keys(texts).map((key) => saidBy(texts, key)),
    );
    for (const [word, term] of words)
      expect(
        all.some((text) => names(term, text)),
        word,
      ).to.equal(true);
  });

  it('finds a second word for one thing', () => {
    const found = lapsesOf(
      { 'a.b': 'An invitation for {visitor}', 'a.c': 'An invitation' },
      { 'a.b': 'Ein Einlass', 'a.c': 'Eine Einladung' },
      'de',
    );
    expect(found.map(({ word, key }) => [word, key])).to.deep.equal([['invitation', 'a.b']]);
  });
});
