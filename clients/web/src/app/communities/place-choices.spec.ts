import { describe, expect, it } from 'vitest';
import { currenciesLike, isCode, localesLike, zonesLike } from './place-choices';

const at = new Date('2026-11-29T12:00:00.000Z');
const codes = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('what a community goes by', () => {
  it('living 2: finds zones by their city under the name of today, and no mere offset', () => {
    const [kolkata] = zonesLike('kolkata', at);
    expect(kolkata).toMatchObject({ id: 'Asia/Kolkata', note: 'GMT+5:30' });
    expect(codes(zonesLike('ho chi', at))).toEqual(['Asia/Ho_Chi_Minh']);
    expect(codes(zonesLike('utc', at))).toContain('UTC');
    for (const none of ['+05:30', 'Mars/Base']) expect(zonesLike(none, at)).toEqual([]);
  });

  it('living 2: finds currencies by code and by name, and none that there is not', () => {
    expect(codes(currenciesLike('kwd', 'en'))).toEqual(['KWD']);
    expect(codes(currenciesLike('yen', 'en'))).toContain('JPY');
    expect(codes(currenciesLike('rupie', 'de'))).toContain('INR');
    expect(currenciesLike('XYZ', 'en')).toEqual([]);
  });

  it('finds locales by tag and by name, and takes one that is typed', () => {
    expect(codes(localesLike('hindi', 'en'))).toContain('hi-IN');
    expect(codes(localesLike('pt_ao', 'en'))).toEqual(['pt-AO']);
    expect(localesLike('no such tag', 'en')).toEqual([]);
  });

  it('takes a whole code as chosen, however it is written', () => {
    const [rupee] = currenciesLike('INR', 'en');
    expect(rupee && isCode(rupee, ' inr ')).toBe(true);
    expect(rupee && isCode(rupee, 'in')).toBe(false);
  });
});
