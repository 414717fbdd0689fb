import { describe, expect, it } from 'vitest';
import { changeOf, daysBefore, lastDays } from './compare';

const kolkata = 'Asia/Kolkata';

describe('the last days', () => {
  it('end today where the community is, not where the device is', () => {
    const now = Date.parse('2026-11-28T20:00:00Z');
    expect(lastDays(1, now, kolkata)).toEqual({ from: '2026-11-29', to: '2026-11-29' });
    expect(lastDays(7, now, 'America/New_York')).toEqual({ from: '2026-11-22', to: '2026-11-28' });
  });

  it('are as many on a night in which the clocks are put back', () => {
    const now = Date.parse('2026-10-25T23:30:00Z');
    expect(lastDays(2, now, 'Europe/Berlin')).toEqual({ from: '2026-10-25', to: '2026-10-26' });
  });
});

describe('what days are compared with', () => {
  it.each([
    [7, { from: '2026-11-23', to: '2026-11-29' }, { from: '2026-11-16', to: '2026-11-22' }],
    [30, { from: '2026-10-31', to: '2026-11-29' }, { from: '2026-10-01', to: '2026-10-30' }],
    [2, { from: '2026-03-01', to: '2026-03-02' }, { from: '2026-02-27', to: '2026-02-28' }],
  ])('is as many before them: %i', (_count, days, before) => {
    expect(daysBefore(days)).toEqual(before);
  });

  it('is the same day of the week before, for one', () => {
    const sunday = { from: '2026-11-29', to: '2026-11-29' };
    expect(daysBefore(sunday)).toEqual({ from: '2026-11-22', to: '2026-11-22' });
  });
});

describe('how much more', () => {
  it('is a share of what was, and cannot be told of nothing', () => {
    expect(changeOf(12, 10)).toBeCloseTo(0.2);
    expect(changeOf(5, 10)).toBeCloseTo(-0.5);
    expect(changeOf(0, 10)).toBe(-1);
    expect(changeOf(3, 0)).toBeUndefined();
  });
});
