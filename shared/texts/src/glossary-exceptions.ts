import type { GlossaryWord } from './glossary.js';
import type { Language } from './languages.js';

/** Where a text may do without the word, and why. */
export interface Exception {
  key: string;
  words: readonly GlossaryWord[];
  languages: readonly Exclude<Language, 'en'>[];
  because: string;
}

export const exceptions: readonly Exception[] = [
  {
    key: 'many.columns',
    words: ['building', 'job'],
    languages: ['ar', 'de', 'es', 'fr', 'hi', 'it'],
    because: 'they name columns of a file, which are English everywhere',
  },
  ...['many.columns', 'many.noColumns'].map((key): Exception => ({
    key,
    words: ['role'],
    languages: ['ar', 'de', 'fr', 'hi', 'it'],
    because: 'it names a column of a file, which is English everywhere',
  })),
  {
    key: 'nav.home',
    words: ['home'],
    languages: ['ar', 'de', 'es', 'fr', 'it'],
    because: 'it is the first page, and no dwelling',
  },
  {
    key: 'area.base',
    words: ['home'],
    languages: ['es', 'fr', 'it'],
    because: 'people say of their own home that it is theirs, as of no other',
  },
  {
    key: 'nav.desk',
    words: ['gate'],
    languages: ['fr', 'it'],
    because: 'the menu has room for the desk alone',
  },
];
