import { expect } from 'chai';
import { chooseLanguage, languageCodes } from '../src/languages.js';
import { format, speaker, type Plural, type Texts } from '../src/texts.js';
import { formsOf, holesOf, roomsOfTexts, textsIn } from './rooms.js';

const rooms = await roomsOfTexts();

describe('format', () => {
  it('fills in names, and writes numbers as the language does', () => {
    expect(format('{a} for {b}', { a: 'Ravi', b: 1234 }, 'en')).to.equal('Ravi for 1,234');
    expect(format('{n}', { n: 1234.5 }, 'de')).to.equal('1.234,5');
    expect(format('{n}', { n: 1234567 }, 'hi')).to.equal('12,34,567');
  });

  it('says a dash where there is no text', () => {
    expect(format(undefined, {}, 'en')).to.equal('–');
    expect(speaker<string>({}, 'en')('nowhere')).to.equal('–');
  });

  it('leaves what nobody gave in sight', () => {
    expect(format('{a} and {b}', { a: 'x' }, 'en')).to.equal('x and {b}');
  });

  it('chooses the form that a number has in the language', () => {
    const forms: Plural = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const arabic = [1, 2, 3, 11, 100].map((count) => format(forms, { count }, 'ar'));
    expect(arabic).to.deep.equal(['one', 'two', 'few', 'many', 'other']);
    expect(format(forms, { count: 2 }, 'en')).to.equal('other');
  });

  it('says zero in its own words where there are some', () => {
    const forms: Plural = { zero: 'none', other: '{count}' };
    expect(format(forms, { count: 0 }, 'en')).to.equal('none');
    expect(format(forms, { count: 5 }, 'en')).to.equal('5');
  });
});

describe('chooseLanguage', () => {
  it('takes the first that Gatehouse speaks, by its language alone', () => {
    expect(chooseLanguage([null, 'pt-BR', 'de-AT', 'fr'])).to.equal('de');
    expect(chooseLanguage(['AR-eg'])).to.equal('ar');
  });

  it('speaks English to everybody else', () => {
    expect(chooseLanguage(['pt', undefined])).to.equal('en');
    expect(chooseLanguage(['constructor'])).to.equal('en');
  });
});

/** What features say of themselves in the shell, and of their permissions, is of one kind; on cards, of theirs. */
function kindOfRoom(room: string): string {
  if (room.endsWith('/permissions')) return 'permissions';
  return room.endsWith('/places') ? 'shell' : room.replace(/\/cards$/, '');
}

describe('the texts', () => {
  it('have a key once, in the rooms of one kind that its first word belongs to', async () => {
    const kindOf = new Map<string, string>();
    const keys: string[] = [];
    for (const room of rooms)
      for (const key of Object.keys(await textsIn(room, 'en'))) {
        const [first = ''] = key.split('.');
        expect(kindOf.get(first) ?? kindOfRoom(room), key).to.equal(kindOfRoom(room));
        kindOf.set(first, kindOfRoom(room));
        keys.push(key);
      }
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).to.deep.equal([]);
  });

  it('stand in seven languages in every room', () => {
    expect(rooms).to.include.members(['common', 'visits', 'visits/told', 'people/told']);
    expect(languageCodes).to.have.length(7);
  });
});

for (const room of rooms)
  describe(`the texts of ${room}`, () => {
    let english: Texts;
    let keys: string[];
    before(async () => {
      english = await textsIn(room, 'en');
      keys = Object.keys(english);
    });

    for (const language of languageCodes)
      it(`are whole in ${language}`, async () => {
        const texts = await textsIn(room, language);
        expect(Object.keys(texts).sort()).to.deep.equal([...keys].sort());
        for (const key of keys) {
          const forms = formsOf(texts[key]);
          for (const form of forms) expect(form.trim(), key).not.to.equal('');
          expect(holesOf(texts[key]), key).to.deep.equal(holesOf(english[key]));
          if (language === 'en') continue;
          const [original = ''] = formsOf(english[key]);
          if (original.split(' ').length > 2)
            expect(forms[0], `${key} is translated, not copied`).not.to.equal(original);
        }
      });

    for (const language of languageCodes)
      it(`have all the forms that numbers take in ${language}`, async () => {
        const texts = await textsIn(room, language);
        const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        // Millions in French, Spanish and Italian: nothing here is counted that far.
        const needed = rules.filter((rule) => rule !== 'many' || language === 'ar');
        for (const key of keys) {
          const text = texts[key];
          if (typeof text === 'object') expect(text, key).to.include.keys(needed);
        }
      });
  });
