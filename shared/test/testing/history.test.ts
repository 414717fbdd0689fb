import { expect } from 'chai';
import { compare, History } from '../../src/testing/history.js';

describe('a history', () => {
  const judge = (error: unknown) => ({
    again: (error as Error).message !== 'no',
    ended: (error as Error).message,
  });
  const options = { judge, pauseMs: 1 };

  it('holds what was accepted after however many tries, and what was refused', async () => {
    const history = new History();
    let failures = 2;
    await history.ask(
      'a',
      (key) =>
        failures-- > 0 ? Promise.reject(new Error('away')) : Promise.resolve(`id of ${key}`),
      options,
    );
    await history.ask('b', () => Promise.reject(new Error('no')), options);
    await history.ask('c', () => Promise.reject(new Error('away')), { ...options, tries: 2 });
    expect(history.accepted).to.deep.equal(['id of a']);
    expect(history.attempts.map(({ outcome }) => outcome)).to.deep.equal([
      'accepted',
      'refused',
      'unanswered',
    ]);
    const endings = history.tries.map(({ ended }) => ended);
    expect(endings).to.deep.equal(['away', 'away', 'accepted', 'no', 'away', 'away']);
  });
});

describe('comparing what was accepted with what is there', () => {
  const accepted = ['a', 'b', 'c', 'd'];
  const judged = (ids: string[], order?: string[]) =>
    compare(accepted, [
      { where: 'a whole place', ids: accepted, order: accepted },
      { where: 'the feed', ids, ...(order && { order }) },
    ]);

  it('finds nothing where all is there once and in order', () => {
    expect(judged(['d', 'c', 'b', 'a'])).to.deep.equal({
      accepted: 4,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      unasked: 0,
      findings: [],
    });
    expect(judged(['d', 'c', 'b', 'a'], ['d', 'c', 'b', 'a']).findings).to.deep.equal([]);
  });

  it('counts what is lost, doubled and unasked, and says where', () => {
    const verdict = judged(['a', 'b', 'b', 'b', 'x']);
    expect(verdict).to.include({ lost: 2, doubled: 2, unasked: 1, outOfOrder: 0 });
    expect(verdict.findings).to.deep.equal([
      'the feed: 2 lost, 2 doubled, 0 out of order, 1 unasked',
    ]);
  });

  it('counts what is out of order apart from what is lost or doubled', () => {
    expect(judged(['a', 'c', 'b', 'd'], accepted).outOfOrder).to.equal(2);
    expect(judged(['a', 'c', 'd'], accepted)).to.include({ lost: 1, outOfOrder: 0 });
    expect(judged(['a', 'a', 'b', 'c', 'd'], accepted)).to.include({ doubled: 1, outOfOrder: 0 });
  });
});
