import type { Language } from '@gatehouse/texts/languages';
import { expect } from 'chai';
import { columnsOf } from '../../src/features/imports/columns.js';
import { layOut } from '../../src/features/imports/headings.js';
import {
  CellReading,
  RESIDENCY_KINDS,
  UNIT_KINDS,
  VEHICLE_KINDS,
} from '../../src/features/imports/plan/cells.js';
import { readDay, type DateFormat } from '../../src/features/imports/plan/days.js';
import { HEADINGS } from '../../src/features/imports/texts/headings.texts.js';
import { CELL_WORDS } from '../../src/features/imports/texts/words.texts.js';
import { folded, sameName } from '../../src/features/imports/folded.js';

const options = { dateFormat: undefined, decimal: 'point', country: 'IN' } as const;

describe('the cells of an import', () => {
  it('living 6: 9.8E+09 is no phone number, and 00123 stays a text', () => {
    const reading = new CellReading({ phone: '9.8E+09', unit: '00123' }, options);
    expect(reading.phone('phone')).to.equal(undefined);
    expect(reading.errors).to.deep.equal([
      { column: 'phone', code: 'phone_shape', value: '9.8E+09' },
    ]);
    expect(reading.text('unit', 40)).to.equal('00123');
  });

  for (const [typed, phone] of [
    ['98000 00001', '+919800000001'],
    ['098000-00001', '+919800000001'],
    ['+49 (30) 901820', '+4930901820'],
    [9800000001, '+919800000001'],
  ] as const)
    it(`reads ${typed} as ${phone}`, () => {
      expect(new CellReading({ phone: typed }, options).phone('phone')).to.equal(phone);
    });

  it('reads days as they are meant, and refuses those that could be two', () => {
    const read = (text: string, format?: DateFormat) => {
      const said = readDay(text, format);
      return 'day' in said ? said.day : said.code;
    };
    expect(read('2027-04-03')).to.equal('2027-04-03');
    expect(read('03/04/2027')).to.equal('date_format');
    expect(read('03/04/2027', 'day-month-year')).to.equal('2027-04-03');
    expect(read('03/04/2027', 'month-day-year')).to.equal('2027-03-04');
    expect(read('3. 4. 2027', 'day-month-year')).to.equal('2027-04-03');
    expect(read('٠٣/٠٤/٢٠٢٧', 'day-month-year')).to.equal('2027-04-03');
    expect(read('2027/4/3', 'year-month-day')).to.equal('2027-04-03');
    expect(read('30/02/2027', 'day-month-year')).to.equal('date_shape');
    expect(read('03/04/27', 'day-month-year')).to.equal('date_shape');
    expect(read('soon', 'day-month-year')).to.equal('date_shape');
  });

  it('reads decimals as they are said to be, and numbers of a sheet as they are', () => {
    const area = (cell: string | number, decimal: 'point' | 'comma') =>
      new CellReading({ area: cell }, { ...options, decimal }).hundredths('area', 1, 1e11);
    expect([area('98.5', 'point'), area('98,5', 'comma'), area(98.5, 'comma')]).to.deep.equal([
      9850, 9850, 9850,
    ]);
    expect([area('98,5', 'point'), area('1.234,5', 'comma'), area('1e3', 'point')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  for (const [typed, currency, said] of [
    ['1234.5', 'INR', 123_450],
    [1234.5, 'INR', 123_450],
    ['-500', 'INR', -50_000],
    ['+007.500', 'KWD', 7500],
    ['10.00', 'JPY', 10],
    ['0', 'INR', 0],
    ['10.01', 'JPY', 'too_exact'],
    ['0.001', 'INR', 'too_exact'],
    [0.1 + 0.2, 'INR', 'too_exact'],
    ['1,234.50', 'INR', 'number_shape'],
    ['1e5', 'INR', 'number_shape'],
    ['100000000000.01', 'INR', 'out_of_range'],
  ] as const)
    it(`reads ${typed} ${currency} as ${said}`, () => {
      const reading = new CellReading({ amount: typed }, options);
      const amount = reading.amount('amount', currency);
      expect(amount ?? reading.errors[0]?.code).to.equal(said);
    });

  for (const language of Object.keys(HEADINGS) as Language[])
    it(`are known by headings and words in ${language}`, () => {
      for (const kind of ['units', 'people', 'vehicles', 'opening-balances'] as const) {
        const cells = columnsOf(kind).map(({ name }) => HEADINGS[language][name][0] ?? '');
        const { places } = layOut(kind, [{ rowNo: 1, cells }]);
        const expected = columnsOf(kind).map(({ name }, at) => [name, at]);
        expect(Object.entries(places), kind).to.have.deep.members(expected);
      }
      const { unitKinds, residencyKinds, vehicleKinds } = CELL_WORDS[language];
      for (const [kind, [word = '']] of Object.entries(vehicleKinds))
        expect(VEHICLE_KINDS.get(folded(word)), word).to.equal(kind);
      for (const [kind, [word = '']] of Object.entries(unitKinds))
        expect(UNIT_KINDS.get(folded(word)), word).to.equal(kind);
      for (const [kind, [word = '']] of Object.entries(residencyKinds))
        expect(RESIDENCY_KINDS.get(folded(word)), word).to.equal(kind);
    });

  it('compares plain words as it compares all others', () => {
    // A joiner, which is left out, makes a word that is not plain of one that is.
    for (const word of ['E-Mail', 'e mail ', 'A_1.b', '', '\t', '#N/A', 'AÇAI', 'Straße', '१२'])
      expect(folded(word), word).to.equal(folded(`${word}\u200d`));
    expect(folded('E-Mail')).to.equal('email');
    expect(sameName('Tower A ')).to.equal('tower a');
    // A mark, which does not count, does the same for names.
    for (const name of ['Tower A ', 'A-101', 'a.b', ' x', 'É', 'Straße'])
      expect(sameName(name), name).to.equal(sameName(`\u0301${name}`));
  });
});
