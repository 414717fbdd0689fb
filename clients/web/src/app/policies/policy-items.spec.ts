import { describe, expect, it } from 'vitest';
import { itemFaults, itemsIn, moved } from './policy-items';

describe('the items of a policy', () => {
  it('are whole where each says something else, and not too much', () => {
    expect(itemFaults(['Keys handed back', 'Meters read'], 120)).toEqual([undefined, undefined]);
    expect(itemFaults(['x'.repeat(120), 'x'.repeat(121)], 120)).toEqual([undefined, 'long']);
    // As the API counts: a letter beyond the first plane is one.
    expect(itemFaults(['🔑'.repeat(120)], 120)).toEqual([undefined]);
  });

  it('are at fault where one is empty, or the same to the API', () => {
    expect(itemFaults(['', ' '], 120)).toEqual(['empty', 'empty']);
    expect(itemFaults(['Keys  back', ' Keys back'], 120)).toEqual([undefined, 'twice']);
    expect(itemFaults(['Schlüssel', 'Schlu\u0308ssel'], 120)).toEqual([undefined, 'twice']);
  });

  it('change places, and none is lost', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('are none where something else is said', () => {
    expect(itemsIn(undefined)).toEqual([]);
    expect(itemsIn('Keys')).toEqual([]);
    expect(itemsIn(['Keys', 7])).toEqual(['Keys']);
  });
});
