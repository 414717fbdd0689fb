import { describe, expect, it } from 'vitest';
import { whenOf } from './residency-times';

const now = Date.parse('2026-12-10T06:30:00.000Z');
const at = (validFrom: string, validTo?: string) =>
  whenOf({ validFrom, ...(validTo !== undefined && { validTo }) }, now);

describe('when a residency is', () => {
  it('holds from its first moment to the last before its end', () => {
    expect(at('2026-12-10T06:30:00.000Z')).toBe('now');
    expect(at('2026-01-01T00:00:00.000Z', '2026-12-10T06:30:00.001Z')).toBe('now');
    expect(at('2026-01-01T00:00:00.000Z', '2026-12-10T06:30:00.000Z')).toBe('over');
    expect(at('2026-12-10T06:30:00.001Z')).toBe('to-come');
  });

  it('is over when it was called off before it began', () => {
    expect(at('2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z')).toBe('over');
  });
});
