import { expect } from 'chai';
import fc from 'fast-check';
import { dateFormats } from '../../src/validation/date-formats.js';

describe('the formats of dates', () => {
  const { date: isDate, 'date-time': isDateTime } = dateFormats;

  for (const good of ['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])
    it(`${good} is a day`, () => expect(isDate(good)).to.equal(true));

  const noDays = [
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
  ];
  for (const bad of [...noDays, '2026-01-00', '2026-1-1', '26-01-01', '2026-01-01 ', '2026-01-01T'])
    it(`${bad} is none`, () => expect(isDate(bad)).to.equal(false));

  for (const good of [
    '2026-11-21T08:30:00Z',
    '2026-11-21T08:30:00.000Z',
    '2026-11-21T08:30:00.123456+05:30',
    '2024-02-29T23:59:59.999-12:00',
  ])
    it(`${good} is a moment`, () => expect(isDateTime(good)).to.equal(true));

  for (const bad of [
    '2027-06-30T23:59:60.000Z',
    '2027-06-30T23:59:60Z',
    '2027-07-01T05:29:60.00+05:30',
    '2026-11-21T24:00:00.000Z',
    '2026-11-21T08:60:00.000Z',
    '2026-02-30T08:30:00.000Z',
    '2026-11-21 08:30:00.000Z',
    '2026-11-21t08:30:00.000z',
    '2026-11-21T08:30:00.0+05',
    '2026-11-21T08:30:00+0530',
    '2026-11-21T08:30:00.000',
    '2026-11-21',
  ])
    it(`${bad} is none`, () => expect(isDateTime(bad)).to.equal(false));

  it('take every moment that Date writes, and nothing that Date cannot read', () => {
    const years = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (moment) => {
        expect(isDateTime(moment.toISOString())).to.equal(true);
        expect(isDate(moment.toISOString().slice(0, 10))).to.equal(true);
      }),
    );
    const digits = fc.stringMatching(
      /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,3})?Z$/,
    );
    fc.assert(
      fc.property(digits, (text) => {
        if (isDateTime(text))
          expect(new Date(text).toISOString().slice(0, 19)).to.equal(text.slice(0, 19));
      }),
    );
  });
});
