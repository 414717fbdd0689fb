import { describe, expect, it } from 'vitest';
import { paperMediaType } from './paper-files';

const most = 10 * 1024 * 1024;

describe('the file of a paper', () => {
  it('is a picture or a PDF', () => {
    expect(paperMediaType({ type: 'application/pdf', size: 1 })).toBe('application/pdf');
    expect(paperMediaType({ type: 'image/webp', size: most })).toBe('image/webp');
    expect(paperMediaType({ type: 'image/svg+xml', size: 1 })).toBe(undefined);
    expect(paperMediaType({ type: '', size: 1 })).toBe(undefined);
  });

  it('is not empty, and not longer than what is kept', () => {
    expect(paperMediaType({ type: 'image/png', size: 0 })).toBe(undefined);
    expect(paperMediaType({ type: 'image/png', size: most + 1 })).toBe(undefined);
  });
});
