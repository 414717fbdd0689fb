import { expect } from 'chai';
import type { Passage } from './entry-conflicts.js';
import { staysIn, visitTold } from './entry-stays.js';

const at = (time: string): Date => new Date(`2026-12-10T${time}:00.000Z`);
const passage = (time: string, more: Partial<Passage> = {}): Passage => ({
  ...{ id: time, at: at(time), seq: null, direction: 'in', people: 1, subjectType: 'pass' },
  ...{ maxUses: null, isCorrected: 0, gateId: 'gate', guardAccountId: null, deviceId: 'device' },
  ...more,
});
const out = (time: string, people = 1) => passage(time, { direction: 'out', people });
const seen = (...passages: Passage[]) =>
  staysIn(passages).map(({ entry, inside, outAt }) => [entry.id, inside, outAt]);

describe('who came and went, as entries tell it', () => {
  it('is the same in whatever order they come', () => {
    const [a, b, leaving] = [passage('15:00'), passage('15:10'), out('16:00')];
    const expected = [
      ['15:00', 0, at('16:00')],
      ['15:10', 1, undefined],
    ];
    for (const order of [
      [a, b, leaving],
      [leaving, b, a],
      [b, leaving, a],
    ])
      expect(seen(...order)).to.deep.equal(expected);
  });

  it('is over when the last of several has left', () => {
    const party = passage('15:00', { people: 3 });
    expect(seen(party, out('16:00', 2))).to.deep.equal([['15:00', 1, at('16:00')]]);
    expect(seen(party, out('16:00', 2), out('16:30'))).to.deep.equal([['15:00', 0, at('16:30')]]);
  });

  it('sees out who came first, and of who came later the rest', () => {
    const [first, second] = [2, 3].map((people, nth) => passage(`15:0${nth}`, { people }));
    if (first === undefined || second === undefined) throw new Error('there are two');
    expect(seen(first, second, out('16:00', 3))).to.deep.equal([
      ['15:00', 0, at('16:00')],
      ['15:01', 2, at('16:00')],
    ]);
  });

  it('has nothing of who went before they came, nor of what was corrected', () => {
    expect(seen(out('14:00'), passage('15:00'))).to.deep.equal([['15:00', 1, undefined]]);
    expect(seen(passage('15:00', { isCorrected: 1 }))).to.deep.equal([]);
  });

  it('tells of a visit when it came first and left last', () => {
    const one = (insideBefore: number, ...passages: Passage[]) => {
      const told = visitTold(passages, { size: 1, insideBefore });
      return [told.in?.id, told.out?.id, told.inside];
    };
    expect(one(0, out('16:00'))).to.deep.equal([undefined, undefined, 0]);
    expect(one(1, out('16:00'))).to.deep.equal([undefined, '16:00', 0]);
    expect(one(0, out('16:00'), passage('15:00'))).to.deep.equal(['15:00', '16:00', 0]);
    const again = [passage('15:00'), out('16:00'), passage('17:00')];
    expect(one(0, ...again)).to.deep.equal(['15:00', undefined, 1]);
    expect(one(1, passage('15:00'), passage('15:01'))).to.deep.equal(['15:00', undefined, 1]);
  });

  it('counts a party in and out, and never more than come', () => {
    const party = (insideBefore: number, ...passages: Passage[]) => {
      const told = visitTold(passages, { size: 5, insideBefore });
      return [told.inside, told.out?.id];
    };
    const [three, four] = [3, 4].map((people) => passage(`15:0${people}`, { people }));
    if (three === undefined || four === undefined) throw new Error('there are two');
    expect(party(0, three)).to.deep.equal([3, undefined]);
    expect(party(0, four, three)).to.deep.equal([5, undefined]);
    expect(party(2, out('16:00', 1))).to.deep.equal([1, '16:00']);
    expect(party(2, out('16:00', 3))).to.deep.equal([0, '16:00']);
    expect(party(0, out('16:00', 2), three)).to.deep.equal([1, '16:00']);
  });
});
