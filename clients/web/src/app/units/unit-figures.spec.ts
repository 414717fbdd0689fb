import { describe, expect, it } from 'vitest';
import { hundredths, numbersIn, percent, scaledOf, typedOf, wholeNumbers } from './unit-figures';

describe('figures of units', () => {
  it('are read without rounding, with a point or a comma', () => {
    expect(scaledOf('98.5', 2)).toBe(9850);
    expect(scaledOf('1234,56', 2)).toBe(123_456);
    expect(scaledOf('2.0833', 4)).toBe(20_833);
    expect(scaledOf('0.29', 2)).toBe(29);
    expect(scaledOf('980', 2)).toBe(98_000);
  });

  it('are shown as they can be typed again in every language', () => {
    for (const language of ['en', 'de', 'ar', 'hi', 'fr']) {
      const typed = typedOf(123_456, 2, language);
      expect(hundredths(typed), typed).toBeUndefined();
      expect(scaledOf(typed, 2)).toBe(123_456);
    }
    expect(typedOf(undefined, 2, 'en')).toBe('');
  });

  it('may be what there can be, and nothing else', () => {
    for (const wrong of ['-1', '1.234', '1e3', 'x']) expect(hundredths(wrong)).toBe('invalid');
    for (const right of ['0', '2.0833', '100', '100,0']) expect(percent(right)).toBeUndefined();
    for (const wrong of ['100.1', '101', '2.08333']) expect(percent(wrong)).toBe('invalid');
  });

  it('are several floors in any of the usual ways', () => {
    for (const text of ['13, 14', '13 14', '13;14', ' 13,14 ']) {
      expect(wholeNumbers(text)).toBeUndefined();
      expect(numbersIn(text)).toEqual([13, 14]);
    }
    expect(numbersIn('')).toEqual([]);
    expect(wholeNumbers('thirteen')).toBe('invalid');
  });
});
