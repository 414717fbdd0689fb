import { expect } from 'chai';
import { renderPart, short, summarize } from '../../src/bench/report.js';
import { median, orderOfRound, quantile, ratioOf, spreadOf } from '../../src/bench/statistics.js';
import { parseStat } from '../../src/bench/processor-time.js';

describe('statistics of the benchmark', () => {
  it('takes the quantile by nearest rank, whatever the order of the samples', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.99)).to.equal(99);
    expect(quantile(hundred, 0.5)).to.equal(50);
    expect(quantile(hundred, 1)).to.equal(100);
    expect(quantile(hundred, 0)).to.equal(1);
    expect(quantile([7], 0.99)).to.equal(7);
  });

  it('takes the middle of an odd number of samples and the mean of two of an even one', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([4, 1, 3, 2])).to.equal(2.5);
    expect(spreadOf([4, 1, 3])).to.deep.equal({ least: 1, most: 4 });
  });

  it('sorts numbers as numbers', () => {
    expect(median([10, 9, 100])).to.equal(10);
  });

  it('leaves the samples as they were', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).to.deep.equal([3, 1, 2]);
  });

  it('refuses to make a number of nothing', () => {
    expect(() => median([])).to.throw(RangeError);
    expect(() => ratioOf([1, 2], [1])).to.throw(RangeError);
  });

  it('compares medians: one slow round of the baseline flatters nobody', () => {
    expect(ratioOf([3, 3, 3], [2, 2, 300])).to.equal(1.5);
    expect(ratioOf([2, 20, 2], [1, 10, 1])).to.equal(2);
  });

  it('runs every second round backwards', () => {
    const names = ['a', 'b', 'c'];
    expect(orderOfRound(names, 0)).to.deep.equal(['a', 'b', 'c']);
    expect(orderOfRound(names, 1)).to.deep.equal(['c', 'b', 'a']);
    expect(names).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('table of the benchmark', () => {
  const bare = { what: 'bare', unit: 'µs', samples: [100, 110, 90] };
  const target = { of: 'ratio' as const, atMost: 1.5 };
  const rowOf = (samples: number[]) => ({
    what: 'ours',
    unit: 'µs',
    samples,
    baseline: 'bare',
    target,
  });

  it('says of each row whether its target was met, on the side that the target is about', () => {
    const good = rowOf([140, 150, 130]);
    const bad = rowOf([160, 170, 150]);
    expect(summarize(good, [bare, good])).to.include({ median: 140, met: true });
    expect(summarize(bad, [bare, bad])).to.include({ median: 160, met: false });
    expect(summarize(bare, [bare])).not.to.have.any.keys('ratio', 'met');
    const rate = {
      what: 'rate',
      unit: '/s',
      samples: [499],
      target: { of: 'median' as const, atLeast: 500 },
    };
    expect(summarize(rate, [rate]).met).to.equal(false);
  });

  it('does not call a target met whose baseline is missing', () => {
    const alone = rowOf([1]);
    expect(summarize(alone, [alone]).met).to.equal(false);
  });

  it('shows a missed target as missed', () => {
    const text = renderPart({ title: 'HTTP', rows: [bare, rowOf([200, 200, 200])], notes: ['n'] });
    expect(text).to.match(/ours +200 µs +200–200 +× 2\.00 +× ≤ 1\.5 +MISSED/);
    expect(text).to.include('· n');
  });

  it('prints three digits that mean something', () => {
    expect([0, 0.123, 1.239, 12.39, 1239, -3.21].map(short)).to.deep.equal([
      '0',
      '0.12',
      '1.24',
      '12.4',
      '1,239',
      '-3.21',
    ]);
  });
});

describe('processor time from /proc', () => {
  it('reads parent and ticks past a name with spaces and brackets', () => {
    const stat = '42 (a) (b c)) S 7 42 42 0 -1 4194560 100 0 0 0 11 5 900 900 20 0 1 0 12345 1 1';
    expect(parseStat(stat)).to.deep.equal({ id: 42, parent: 7, ticks: 16 });
  });
});
