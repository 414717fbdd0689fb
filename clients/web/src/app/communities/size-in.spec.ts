import { describe, expect, it } from 'vitest';
import { sizeIn } from './size-in';

describe('how long a file is', () => {
  it('is told in the largest unit that it fills', () => {
    expect(sizeIn('en', 999)).toBe('999 byte');
    expect(sizeIn('en', 48_213)).toBe('48.2 kB');
    expect(sizeIn('de', 48_213_907)).toBe('48,2 MB');
    expect(sizeIn('en', 5_000_000_000_000)).toBe('5,000 GB');
  });
});
