import { describe, expect, it } from 'vitest';
import { fitted } from './photo-shrink';

describe('fitted', () => {
  it('keeps the proportion and stays within the edge', () => {
    expect(fitted(4000, 3000)).toEqual([1280, 960]);
    expect(fitted(3000, 4000)).toEqual([960, 1280]);
  });

  it('makes nothing larger, and nothing without a size', () => {
    expect(fitted(640, 480)).toEqual([640, 480]);
    expect(fitted(20_000, 1)).toEqual([1280, 1]);
  });
});
