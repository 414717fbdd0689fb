import { expect } from 'chai';
import { formatAmount, MAX_AMOUNT, parseAmount, toAmount } from '../../src/money/amounts.js';
import { currencyDigits, isCurrency } from '../../src/money/currency-digits.js';
import { formatDecimal, parseDecimal } from '../../src/money/decimals.js';
import { MoneyError, type MoneyFault } from '../../src/money/money-error.js';
import { applyRate, formatRate, parseRate, RATE_ONE } from '../../src/money/rates.js';
import { mulDivRound } from '../../src/money/rounding.js';
import { split } from '../../src/money/split.js';

/** Rupees as people write them, in paise. */
const inr = (text: string): number => parseAmount(text, 'INR');

/** Interest on sums of paise × days, at a rate for a year of so many days. */
const interest = (paiseDays: bigint, rate: string, yearDays = 365n): string =>
  formatAmount(toAmount(mulDivRound(paiseDays, parseRate(rate), RATE_ONE * yearDays)), 'INR');

function expectFault(work: () => unknown, code: MoneyFault, what?: string): void {
  expect(work, what).to.throw(MoneyError).with.property('code', code);
}

describe('figures of money, worked by hand', () => {
  it('rounds interest once, over all days, and not day by day', () => {
    expect(interest(100_000n * 10n + 40_000n * 66n, '0.18')).to.equal('17.95');
    expect(interest(100_000n * 76n, '0.18')).to.equal('37.48');
    expect(76n * mulDivRound(100_000n, parseRate('0.18'), RATE_ONE * 365n)).to.equal(3724n);
  });

  it('takes a year of 365 days or of as many as it has', () => {
    expect(interest(1_000_000n * 29n, '0.21')).to.equal('166.85');
    expect(interest(1_000_000n * 29n, '0.21', 366n)).to.equal('166.39');
    expect(interest(1_000_000n * 90n, '0.21')).to.equal('517.81');
  });

  it('compounds what has been rounded', () => {
    const fees: string[] = [];
    let owed = inr('10000.00');
    for (let month = 1; month <= 3; month++) {
      const fee = applyRate(owed, parseRate('0.02'));
      fees.push(formatAmount(fee, 'INR'));
      owed += fee;
    }
    expect(fees).to.deep.equal(['200.00', '204.00', '208.08']);
  });

  it('taxes a sum at each of its rates, halves away from zero', () => {
    const tax = (base: string, rate: string) =>
      formatAmount(applyRate(inr(base), parseRate(rate)), 'INR');
    expect(tax('9000.00', '0.09')).to.equal('810.00');
    expect(tax('1500.00', '0.09')).to.equal('135.00');
    expect(tax('7500.01', '0.09')).to.equal('675.00');
    expect(tax('0.01', '0.09')).to.equal('0.00');
    expect(tax('30.15', '0.09')).to.equal('2.71');
    expect(tax('100.05', '0.09')).to.equal('9.00');
    expect([tax('140.00', '0.05'), tax('140.00', '0.09975')]).to.deep.equal(['7.00', '13.97']);
    expect(tax('-140.00', '0.09975')).to.equal('-13.97');
  });

  it('shares a cost by area to the last unit, the earlier first', () => {
    const areas = [...Array<number>(30).fill(500_00), ...Array<number>(35).fill(750_00)];
    const shares = split(inr('500000.00'), areas).map((part) => formatAmount(part, 'INR'));
    expect(shares).to.deep.equal([
      ...Array<string>(15).fill('6060.61'),
      ...Array<string>(15).fill('6060.60'),
      ...Array<string>(35).fill('9090.91'),
    ]);
    expect(split(-100, [1, 1, 1])).to.deep.equal([-34, -33, -33]);
    expect(split(0, [1, 0])).to.deep.equal([0, 0]);
    expect(split(2, [0, 1, 1, 0, 1])).to.deep.equal([0, 1, 1, 0, 0]);
  });

  it('shares a month between who went and who came', () => {
    const [old, fresh] = split(inr('3100.00'), [14, 15]);
    expect([old, fresh]).to.deep.equal([inr('1496.55'), inr('1603.45')]);
  });

  it('rounds a bill to whole rupees', () => {
    const toRupee = (paise: bigint) => mulDivRound(paise, 1n, 100n) * 100n - paise;
    expect([toRupee(1_062_049n), toRupee(1_062_050n)]).to.deep.equal([-49n, 50n]);
    expect([toRupee(-1_062_049n), toRupee(-1_062_050n)]).to.deep.equal([49n, -50n]);
  });
});

describe('currencies', () => {
  it('have the places of ISO 4217, also where Intl has others', () => {
    const places = (code: string) => currencyDigits(code);
    expect(['JPY', 'UYI', 'ISK'].map(places)).to.deep.equal([0, 0, 0]);
    expect(['INR', 'USD', 'PKR', 'IDR', 'HUF'].map(places)).to.deep.equal([2, 2, 2, 2, 2]);
    expect(['BHD', 'IQD', 'TND'].map(places)).to.deep.equal([3, 3, 3]);
    expect(['CLF', 'UYW'].map(places)).to.deep.equal([4, 4]);
  });

  it('are known in capitals only, and none without a unit to pay in', () => {
    for (const code of ['inr', 'XXX', 'XAU', 'XTS', 'INR ', '', 'constructor']) {
      expect(isCurrency(code), code).to.equal(false);
      expectFault(() => currencyDigits(code), 'currency_unknown', code);
    }
    expect(isCurrency('INR')).to.equal(true);
  });
});

describe('texts of amounts and rates', () => {
  it('have exactly the places of the currency', () => {
    const texts = { INR: '100.00', JPY: '100', BHD: '100.000', CLF: '100.0000' };
    for (const [currency, text] of Object.entries(texts))
      expect(formatAmount(parseAmount(text, currency), currency)).to.equal(text);
    expect([inr('-0.05'), inr('0.00'), inr('1234.50')]).to.deep.equal([-5, 0, 123_450]);
    expect([formatAmount(-5, 'INR'), formatAmount(7, 'BHD')]).to.deep.equal(['-0.05', '0.007']);
    expect([parseAmount('1.234', 'BHD'), parseAmount('12', 'JPY')]).to.deep.equal([1234, 12]);
  });

  const malformed = ['100', '100.0', '100.000', '+1.00', '01.00', '.50', '1.', '-0.00', '1,000.00'];
  malformed.push('1e3', ' 1.00', '1.00\n', '', '-', 'NaN', '١.٠٠', '0x10', '1.00.00', '--1.00');
  for (const text of malformed)
    it(`refuse ${JSON.stringify(text)} for rupees`, () =>
      expectFault(() => inr(text), 'decimal_malformed'));

  it('go as far as amounts do', () => {
    expect(inr('100000000000.00')).to.equal(MAX_AMOUNT);
    expect(inr('-100000000000.00')).to.equal(-MAX_AMOUNT);
    expectFault(() => inr('100000000000.01'), 'amount_too_large');
    expectFault(() => inr('-100000000000.01'), 'amount_too_large');
    expectFault(() => inr(`${'9'.repeat(400)}.00`), 'amount_too_large');
    expectFault(() => formatAmount(MAX_AMOUNT + 1, 'INR'), 'amount_too_large');
    expectFault(() => applyRate(MAX_AMOUNT, parseRate('1.000001')), 'amount_too_large');
    expect(() => formatAmount(0.5, 'INR')).to.throw(RangeError);
  });

  it('are rates of up to six places, written without needless zeros', () => {
    const written = ['0.18', '1.5', '100', '0', '0.000001', '-0.25'];
    expect(written.map((text) => formatRate(parseRate(text)))).to.deep.equal(written);
    expect(parseRate('0.090000')).to.equal(90_000n);
    expectFault(() => parseRate('0.0000001'), 'decimal_malformed');
    expect([parseDecimal('750.5', 2), formatDecimal(75_050n, 2)]).to.deep.equal([
      75_050n,
      '750.50',
    ]);
  });
});

describe('figures that cannot be', () => {
  it('are refused by name', () => {
    expectFault(() => mulDivRound(1n, 1n, 0n), 'division_by_zero');
    for (const weights of [[], [0, 0], [1, -1], [1.5], [NaN], [2 ** 53]])
      expectFault(() => split(100, weights), 'weights_unusable', String(weights));
    expectFault(() => split(MAX_AMOUNT + 1, [1]), 'amount_too_large');
    expect(() => split(0.5, [1])).to.throw(RangeError);
  });
});
