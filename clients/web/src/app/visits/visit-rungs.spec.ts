import { describe, expect, it } from 'vitest';
import { askedFrom } from './visit-rungs';

const requestedAt = '2027-01-10T10:00:00.000Z';
const ladder = [
  { kind: 'household', seconds: 55 },
  { kind: 'contacts', seconds: 55 },
  { kind: 'guard', seconds: 300 },
] as const;

describe('whom a ladder asks', () => {
  const from = (kind: 'household' | 'guard' | 'manager') =>
    askedFrom({ ladder: [...ladder], requestedAt }, [kind]);

  it('is known from the beginning, each when those before have been asked', () => {
    expect(from('household')).toBe(Date.parse(requestedAt));
    expect(from('guard')).toBe(Date.parse('2027-01-10T10:01:50.000Z'));
  });

  it('is nobody whom it does not name', () => {
    expect(from('manager')).toBe(undefined);
    expect(askedFrom({ requestedAt }, ['guard'])).toBe(undefined);
  });
});
