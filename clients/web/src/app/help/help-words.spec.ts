import { describe, expect, it } from 'vitest';
import { isOver, sumOf } from './help-words';
import type { Engagement } from '@gatehouse/client/gatehouse-client';

describe('the words for daily help', () => {
  it('count the days on which somebody was in time, late and absent, and no others', () => {
    const days = (
      ['present', 'late', 'absent', 'present', 'on-leave', 'not-due', 'awaited'] as const
    ).map((state, index) => ({ day: `2026-12-0${index + 1}`, state }));
    expect(sumOf(days)).toEqual({ present: 2, late: 1, absent: 1 });
    expect(sumOf([])).toEqual({ present: 0, late: 0, absent: 0 });
  });

  it('take an engagement for over on the day after its last', () => {
    const until = (to?: string) => ({ ...(to !== undefined && { to }) }) as Engagement;
    expect(isOver(until('2026-12-31'), '2026-12-31')).toBe(false);
    expect(isOver(until('2026-12-31'), '2027-01-01')).toBe(true);
    expect(isOver(until(), '2099-01-01')).toBe(false);
  });
});
