import { expect } from 'chai';
import { endedBy, staysOf, type Move, type Stay } from '../src/features/people/stays.js';

const A = 'A-101';
const B = 'A-102';
const day = (number: number): Date => new Date(Date.UTC(2026, 2, number));
const into = (unitId: string, number: number, id = `day ${number}`): Move => ({
  ...{ id, unitId, at: day(number) },
});
const out = (number: number): Move => ({ id: `day ${number}`, unitId: null, at: day(number) });
const stay = (unitId: string, from: number, to: number | null, id = `day ${from}`): Stay => ({
  ...{ id, unitId, validFrom: day(from), validTo: to === null ? null : day(to) },
});

describe('who lives where', () => {
  const cases: [what: string, moves: Move[], stays: Stay[]][] = [
    ['nobody whom nothing is told of', [], []],
    ['who has moved in', [into(A, 1)], [stay(A, 1, null)]],
    ['not who has left since', [into(A, 1), out(2)], [stay(A, 1, 2)]],
    ['who left before they came', [out(1), into(A, 2)], [stay(A, 2, null)]],
    ['who came back', [into(A, 1), out(2), into(A, 3)], [stay(A, 1, 2), stay(A, 3, null)]],
    ['who moved in twice, from the first time', [into(A, 1), into(A, 2)], [stay(A, 1, null)]],
    [
      'who has two units, and leaves both at once',
      [into(A, 1), into(B, 2), out(3), into(B, 4)],
      [stay(A, 1, 3), stay(B, 2, 3), stay(B, 4, null)],
    ],
    ['who leaves twice, until the first time', [into(A, 1), out(2), out(3)], [stay(A, 1, 2)]],
  ];
  for (const [what, moves, stays] of cases)
    it(what, () => {
      expect(staysOf(moves, [])).to.deep.equal(stays);
      expect(staysOf([...moves].reverse(), [])).to.deep.equal(stays);
    });

  it('of two moves in one millisecond follows from the one that was told first', () => {
    const moves = [{ ...out(1), id: 'b' }, into(A, 1, 'a')];
    expect(staysOf(moves, [])).to.deep.equal([stay(A, 1, 1, 'a')]);
    expect(staysOf([into(A, 1, 'c'), ...moves], [])).to.deep.equal([
      stay(A, 1, 1, 'a'),
      stay(A, 1, null, 'c'),
    ]);
  });

  it('who lives there already does not move in again', () => {
    const owner = stay(A, 1, null, 'owner');
    expect(staysOf([into(A, 2), into(B, 2, 'b')], [owner])).to.deep.equal([stay(B, 2, null, 'b')]);
    const gone = stay(A, 1, 2, 'owner');
    expect(staysOf([into(A, 2)], [gone])).to.deep.equal([stay(A, 2, null)]);
  });

  it('ends what began before somebody left, and nothing that began after', () => {
    expect(endedBy([out(3), out(2)], stay(A, 1, null))).to.deep.equal(stay(A, 1, 2));
    expect(endedBy([out(2)], stay(A, 3, null))).to.deep.equal(stay(A, 3, null));
    expect(endedBy([out(4)], stay(A, 1, 3))).to.deep.equal(stay(A, 1, 3));
  });
});
