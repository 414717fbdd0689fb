import { expect } from 'chai';
import fc from 'fast-check';
import { plateKeyOf } from '../src/features/vehicles/plate-key.js';

describe('the key of a plate', () => {
  const same: [string, string][] = [
    ['mh 12-ab.1234', 'MH12AB1234'],
    ['ＭＨ１２', 'MH12'],
    ['а123вс 77', 'А123ВС77'],
    ['د ٤٥٦', 'د456'],
    ['१२ दिल्ली', '12दिल्ली'],
    ['straße 1', 'STRASSE1'],
  ];
  for (const [plate, key] of same)
    it(`is ${key} for ${plate}`, () => expect(plateKeyOf(plate)).to.equal(key));

  it('keeps the letters of every script apart: a Cyrillic А is no Latin A', () => {
    expect(plateKeyOf('А1')).to.not.equal(plateKeyOf('A1'));
  });

  it('is none where there is nothing to tell it from others, or too much', () => {
    for (const plate of ['- . -', '', 'A'.repeat(33)])
      expect(plateKeyOf(plate)).to.equal(undefined);
    expect(plateKeyOf('A'.repeat(32))).to.have.length(32);
  });

  it('is the same for what it makes of a plate, and has no blank nor small letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (plate) => {
        const key = plateKeyOf(plate);
        if (key === undefined) return;
        expect(plateKeyOf(key)).to.equal(key);
        expect(key).to.match(/^[\p{L}\p{M}\p{Nd}]+$/u);
      }),
    );
  });
});
