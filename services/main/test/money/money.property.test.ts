import { expect } from 'chai';
import fc from 'fast-check';
import { formatAmount, MAX_AMOUNT, parseAmount, toAmount } from '../../src/money/amounts.js';
import { formatDecimal, parseDecimal } from '../../src/money/decimals.js';
import { formatRate, parseRate } from '../../src/money/rates.js';
import { mulDivRound } from '../../src/money/rounding.js';
import { split } from '../../src/money/split.js';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
/** Small ones meet halves and zeros often. */
const figure = fc.oneof(whole, fc.bigInt({ min: -12n, max: 12n }));
const divisor = figure.filter((value) => value !== 0n);
const amount = fc.oneof(
  fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT }),
  fc.integer({ min: -50, max: 50 }),
);
const weights = fc
  .array(fc.oneof(fc.nat(6), fc.nat(Number.MAX_SAFE_INTEGER)), { minLength: 1, maxLength: 80 })
  .filter((list) => list.some((weight) => weight > 0));

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

describe('rounding, against rational arithmetic', () => {
  it('is never off by more than half a unit, and at a half goes away from zero', () => {
    fc.assert(
      fc.property(figure, figure, divisor, (a, b, d) => {
        const rounded = mulDivRound(a, b, d);
        const off = 2n * abs(rounded * d - a * b);
        expect(off <= abs(d), 'half a unit').to.equal(true);
        if (off === abs(d)) expect(abs(rounded * d) > abs(a * b), 'away from zero').to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same on both sides of zero, wherever the sign stands', () => {
    fc.assert(
      fc.property(figure, figure, divisor, (a, b, d) => {
        const opposite = -mulDivRound(a, b, d);
        expect([mulDivRound(-a, b, d), mulDivRound(a, -b, d), mulDivRound(a, b, -d)]).to.deep.equal(
          [opposite, opposite, opposite],
        );
      }),
    );
  });

  it('keeps order: more is never rounded to less', () => {
    fc.assert(
      fc.property(figure, figure, divisor.map(abs), (one, other, d) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(mulDivRound(less, 1n, d) <= mulDivRound(more, 1n, d)).to.equal(true);
      }),
    );
  });
});

describe('a split, against rational arithmetic', () => {
  it('neither loses nor makes a unit', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const parts = split(total, list);
        expect(parts).to.have.length(list.length);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).to.equal(BigInt(total));
      }),
    );
  });

  it('gives each less than one unit more or less than its exact share, and nothing for no weight', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const sum = list.reduce((all, weight) => all + BigInt(weight), 0n);
        split(total, list).forEach((part, index) => {
          const exact = BigInt(total) * BigInt(list[index] ?? 0);
          expect(abs(BigInt(part) * sum - exact) < sum, `part ${index}`).to.equal(true);
        });
      }),
    );
  });

  it('is the same on both sides of zero', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const opposite = split(total, list).map((part) => (part === 0 ? 0 : -part));
        expect(split(total === 0 ? 0 : -total, list)).to.deep.equal(opposite);
      }),
    );
  });

  it('rounds up the largest remainders, and of equal ones the earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_AMOUNT }), weights, (total, list) => {
        const sum = list.reduce((all, weight) => all + BigInt(weight), 0n);
        const shares = list.map((weight) => BigInt(total) * BigInt(weight));
        const ranked = split(total, list).map((part, index) => {
          const share = shares[index] ?? 0n;
          return { index, remainder: share % sum, up: BigInt(part) > share / sum };
        });
        const ups = ranked.filter(({ up }) => up);
        const downs = ranked.filter(({ up, remainder }) => !up && remainder > 0n);
        for (const up of ups) {
          const wronged = downs.filter(
            (down) =>
              down.remainder > up.remainder ||
              (down.remainder === up.remainder && down.index < up.index),
          );
          expect(wronged, `before part ${up.index}`).to.deep.equal([]);
        }
      }),
    );
  });
});

describe('decimal texts', () => {
  it('come back as the number that was written', () => {
    fc.assert(
      fc.property(whole, fc.nat(6), (scaled, places) => {
        expect(parseDecimal(formatDecimal(scaled, places), places)).to.equal(scaled);
      }),
    );
    fc.assert(
      fc.property(whole, (rate) => {
        expect(parseRate(formatRate(rate))).to.equal(rate);
      }),
    );
  });

  it('are amounts of every kind of currency', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('JPY', 'INR', 'BHD', 'CLF'), (minorUnits, currency) => {
        expect(parseAmount(formatAmount(minorUnits, currency), currency)).to.equal(
          toAmount(BigInt(minorUnits)),
        );
      }),
    );
  });
});
