import { describe, expect, it } from 'vitest';
import { timeLeft } from './device-words';

describe('the time that a pairing code is good for', () => {
  const endsAt = '2026-11-21T08:45:00.000Z';
  const before = (ms: number) => timeLeft(endsAt, Date.parse(endsAt) - ms);

  it('is told in minutes and seconds, and is never less than nothing', () => {
    expect(before(900_000)).toBe('15:00');
    expect(before(899_001)).toBe('15:00');
    expect(before(61_000)).toBe('1:01');
    expect(before(9_000)).toBe('0:09');
    expect(before(0)).toBe('0:00');
    expect(before(-5_000)).toBe('0:00');
  });
});
