import { describe, expect, it } from 'vitest';
import { isCode, typedCode } from './typed-code';

describe('a code that is typed', () => {
  it('keeps its zeros, and loses what is between its digits', () => {
    expect(typedCode(' 004 217')).toBe('004217');
    expect(isCode(typedCode('004-217'))).toBe(true);
  });

  it('is the same in whatever digits', () => {
    for (const text of ['٠٠٤٢١٧', '००४२१७', '００４２１７']) expect(typedCode(text)).toBe('004217');
  });

  it('is none with fewer digits, or more', () => {
    for (const text of ['4217', '', '0042170']) expect(isCode(typedCode(text))).toBe(false);
  });
});
