import { expect } from 'chai';
import { told } from '../src/generated/told.js';
import { tellers } from '../src/generated/tellers.js';
import { languageCodes, type Language } from '../src/languages.js';
import type { Facts, Teller, Words } from '../src/telling.js';
import { toldExamples } from '../src/testing/told-examples.js';
import { speaker, type Say } from '../src/texts.js';

type AnyTeller = Teller<never, string>;
const tellerOf = new Map<string, AnyTeller>(Object.entries(tellers as Record<string, AnyTeller>));

/** What is told of where it is of no home. */
const namedIn = ({ title, name }: Facts): string =>
  [title, name].find((one) => typeof one === 'string') ?? '';

/**
 * Who decides whether somebody joins does it for the home, one's own data are nobody else's, whoever
 * wants to be forgotten is not named once more, a parcel is left for a home, and a shift is one's own.
 */
const nameNobody = [
  ...['join-decided', 'data-request-done', 'erasure-due'],
  ...['parcel-received', 'parcel-reminder', 'shift-changed'],
];

describe('notifications in words', () => {
  const sayIn = new Map<Language, Say>();
  before(async () => {
    for (const language of languageCodes)
      sayIn.set(language, speaker<string>(await told.load[language](), language));
  });

  const wordsOf = (
    { kind, data }: { kind: string; data: Facts },
    language: Language,
    readerId?: string,
  ): Words | undefined => {
    const say = sayIn.get(language);
    return say && tellerOf.get(kind)?.tellOf(data, say, readerId);
  };

  it('have an example of every kind', () => {
    expect(new Set(toldExamples.map(({ kind }) => kind))).to.deep.equal(new Set(tellerOf.keys()));
  });

  for (const language of languageCodes)
    it(`name who and where in ${language}, and leave no hole`, () => {
      for (const example of toldExamples) {
        const { title = '', body = '' } = wordsOf(example, language) ?? {};
        const what = `${language}: ${title} ${body}`;
        const where = example.data['unit'] === undefined ? namedIn(example.data) : 'A-101';
        if (!nameNobody.includes(example.kind))
          expect(`${title} ${body}`, what).to.match(/Ravi Kumar|Meera Iyer|Asha Rao|Gopal/);
        expect(`${title} ${body}`, what).to.include(where).and.not.match(/[{}–]/);
        const { answeredBy, answeredByActor, company } = example.data as {
          answeredBy?: { name: string };
          answeredByActor?: { name: string };
          company?: string;
        };
        for (const name of [answeredBy?.name, answeredByActor?.name, company])
          if (name !== undefined) expect(`${title} ${body}`, what).to.include(name);
        if (language !== 'en') expect(body).not.to.equal(example.body);
      }
    });

  it('read in English as they are kept', () => {
    for (const example of toldExamples) {
      const { title, body } = example;
      expect(wordsOf(example, 'en')).to.deep.equal({ title, body });
    }
  });

  it('tell somebody what they did themselves as theirs, unless another did it in their name', () => {
    const answers = toldExamples.filter(
      ({ kind, data }) => kind.startsWith('visit-') && data['answeredBy'] !== undefined,
    );
    const [asha] = answers.map(({ data }) => data['answeredBy'] as { accountId: string });
    const bodies = answers.map((example) => wordsOf(example, 'en', asha?.accountId)?.body);
    expect(bodies).to.deep.equal([
      'You said yes for A-101.',
      'Meera Iyer, in the name of Asha Rao, said yes for A-101.',
      'You said no for A-101.',
      'Meera Iyer, in the name of Asha Rao, said no for A-101.',
      'At the gate, Gopal said yes for A-101. Reason: Known here',
      'At the gate, Gopal said no for A-101. Reason: Nobody answers',
      'Asha Rao said yes for A-101 before.',
      'Asha Rao said no for A-101 before.',
      'Asha Rao took back the yes for A-101.',
    ]);
  });

  it('say the answer once a question is answered', () => {
    const [question] = toldExamples;
    const answers = toldExamples.filter(({ kind }) => kind === 'visit-answered');
    for (const { data, title, body } of answers)
      expect(
        wordsOf({ kind: 'visit-requested', data: { ...question?.data, ...data } }, 'en'),
      ).to.deep.equal({ title, body });
  });

  it('are left to others where facts are not enough, or from a release to come', () => {
    const facts = ['unit', 'units', 'title', 'name', 'request', 'answerBy', 'raisedBy', 'day'];
    const nowhere = Object.fromEntries(facts.map((fact) => [fact, undefined]));
    for (const { kind, data } of toldExamples)
      expect(wordsOf({ kind, data: { ...data, ...nowhere } }, 'de'), kind).to.equal(undefined);
    for (const data of [{ outcome: 'constructor' }, { outcome: 'postponed' }, { kind: 'parcel' }]) {
      const facts = { ...toldExamples[0]?.data, ...data };
      expect(wordsOf({ kind: 'visit-requested', data: facts }, 'de')).to.equal(undefined);
    }
  });
});
