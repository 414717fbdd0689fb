import { describe, expect, it } from 'vitest';
import { comingsOf, peopleInside } from './comings';

const visit = (id: string, more: object = {}) => ({ id, state: 'inside' as const, ...more });

describe('who comes to the gate', () => {
  it('is one coming, to however many homes, where the first of them stands', () => {
    const visits = [
      visit('a'),
      visit('b', { tourId: 't' }),
      visit('c'),
      visit('d', { tourId: 't' }),
    ];
    const ids = comingsOf(visits).map((coming) => coming.visits.map(({ id }) => id));
    expect(ids).toEqual([['a'], ['b', 'd'], ['c']]);
  });

  it('counts as people: a party as many as are inside, a tour as one', () => {
    const inside = [
      visit('a'),
      visit('b', { partySize: 5, insideCount: 3 }),
      visit('c', { tourId: 't' }),
      visit('d', { tourId: 't' }),
    ];
    expect(peopleInside(inside)).toBe(5);
    expect(peopleInside([{ id: 'e', state: 'approved', partySize: 9 }])).toBe(0);
    expect(peopleInside([])).toBe(0);
  });
});
