import { describe, expect, it } from 'vitest';
import { valueOf } from './block-words';

describe('what a block is of', () => {
  it('takes a telephone however it is written, and leaves all else as it is', () => {
    expect(valueOf('phone', ' +91 98000-00009 ')).toBe('+919800000009');
    expect(valueOf('phone', '+49 (30) 123/456.7')).toBe('+49301234567');
    expect(valueOf('plate', ' KA 01-AB 1234 ')).toBe('KA 01-AB 1234');
    expect(valueOf('name', 'Anna-Maria')).toBe('Anna-Maria');
  });
});
