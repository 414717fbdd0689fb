import { describe, expect, it } from 'vitest';
import { byFloor } from './floors';

describe('byFloor', () => {
  it('stands as a house does, and puts last what has no floor', () => {
    const units = [
      ...[{ name: 'shop' }, { name: '1', floor: 0 }, { name: '3', floor: 2 }],
      ...[
        { name: '2', floor: 0 },
        { name: 'cellar', floor: -1 },
      ],
    ];
    const named = byFloor(units).map(({ floor, items }) => [floor, items.map(({ name }) => name)]);
    expect(named).toEqual([
      [2, ['3']],
      [0, ['1', '2']],
      [-1, ['cellar']],
      [undefined, ['shop']],
    ]);
  });
});
