import type { Community } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { communitiesLike, isLike } from './communities-like';

const named = (name: string, timeZone = 'Asia/Ho_Chi_Minh'): Community => ({
  ...{ id: name, name, timeZone, currency: 'VND', locale: 'vi-VN', state: 'active' },
  ...{ weekStart: 1, areaUnit: 'square-metre', createdAt: '2026-11-29T12:00:00.000Z' },
});

/** Counts how many were asked for. */
function listOf(names: readonly string[]) {
  const asked: string[] = [];
  async function* all() {
    for (const name of names) {
      asked.push(name);
      yield await Promise.resolve(named(name));
    }
  }
  return { asked, api: { all } };
}

describe('looking for communities', () => {
  it('goes by a part of the name, or of where it is', () => {
    expect(isLike(named('Lakeview Gardens'), ' VIEW g')).toBe(true);
    expect(isLike(named('Lakeview Gardens'), 'ho chi')).toBe(true);
    expect(isLike(named('Lakeview Gardens'), 'palm')).toBe(false);
  });

  it('stops at the first eight, and finds all there are of few', async () => {
    const many = listOf(Array.from({ length: 30 }, (_none, index) => `Palm ${index}`));
    expect(await communitiesLike(many.api, 'palm')).toHaveLength(8);
    expect(many.asked).toHaveLength(8);
    const few = listOf(['Palm Court', 'Lakeview', 'Old Palm']);
    const found = (await communitiesLike(few.api, 'palm')).map(({ name }) => name);
    expect(found).toEqual(['Palm Court', 'Old Palm']);
  });
});
