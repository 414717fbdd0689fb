import { describe, expect, it } from 'vitest';
import { addDays, addMonths, firstWeekday, startOfWeek, todayIn, weeksOf } from './calendar-days';

describe('days of a calendar', () => {
  it('go on over the ends of months and years, also where clocks are changed', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-30', -1)).toBe('2026-03-29');
  });

  it('are those of a zone’s clocks', () => {
    const now = Date.parse('2026-11-29T20:00:00Z');
    expect(todayIn('Asia/Kolkata', now)).toBe('2026-11-30');
    expect(todayIn('America/New_York', now)).toBe('2026-11-29');
  });

  it('stay in the month that is meant where it is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('stand in weeks that begin as people are used to', () => {
    expect(startOfWeek('2026-11-29', 1)).toBe('2026-11-23');
    expect(startOfWeek('2026-11-29', 7)).toBe('2026-11-29');
    expect([firstWeekday('de'), firstWeekday('en-US')]).toEqual([1, 7]);
  });

  it('fill whole weeks, and no more of them than a month touches', () => {
    const weeks = weeksOf('2026-11-15', 1);
    expect(weeks.length).toBe(6);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2026-10-26', '2026-12-06']);
    expect(weeksOf('2027-02-01', 1).length).toBe(4);
    expect(weeksOf('2026-12-31', 7).flat()).toContain('2026-12-31');
  });
});
