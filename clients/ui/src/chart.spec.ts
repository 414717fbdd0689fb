import { describe, expect, it } from 'vitest';
import { figuresFor } from './chart';

describe('figures of an axis', () => {
  it.each([
    [[], [0, 1]],
    [[0], [0, 1]],
    [[1], [0, 1]],
    [
      [3, 2],
      [0, 1, 2, 3],
    ],
    [[4], [0, 1, 2, 3, 4]],
    [[5], [0, 2, 4, 6]],
    [[17], [0, 5, 10, 15, 20]],
    [[100], [0, 50, 100]],
    [[361], [0, 100, 200, 300, 400]],
    [[2400], [0, 1000, 2000, 3000]],
  ])('are round for %j: %j', (values, figures) => {
    expect(figuresFor(values)).toEqual(figures);
  });

  it('are never too many, and reach over every value', () => {
    for (let most = 1; most < 5000; most += 7) {
      const figures = figuresFor([most]);
      expect(figures.length).toBeLessThanOrEqual(5);
      expect(figures.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });
});
