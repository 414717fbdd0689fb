import { describe, expect, it } from 'vitest';
import { insidePath, outsidePath, placementOf } from './placement';

const qa = { area: 'base', suffix: '_QA' } as const;

describe('placementOf', () => {
  it('is read from the folder of a published page', () => {
    expect(placementOf('https://x.example/base_QA/')).toEqual(qa);
    expect(placementOf('https://x.example/employee/')).toEqual({ area: 'employee', suffix: '' });
  });

  it('is none at a gateway', () => {
    expect(placementOf('https://x.example/')).toBeUndefined();
    expect(placementOf('https://x.example/else/')).toBeUndefined();
  });
});

describe('a published address', () => {
  const pairs: [inside: string, outside: string][] = [
    ['/base', '/base_QA'],
    ['/base/visits?a=1#b', '/base_QA/visits?a=1#b'],
    ['/manager/people', '/manager_QA/people'],
    ['/sign-in?returnTo=%2Fbase', '/base_QA/sign-in?returnTo=%2Fbase'],
    ['/invitation#token=x', '/base_QA/invitation#token=x'],
  ];
  for (const [inside, outside] of pairs) {
    it(`${outside} is ${inside} to the portal, and back`, () => {
      expect(outsidePath(inside, qa)).toBe(outside);
      expect(insidePath(outside, qa)).toBe(inside);
    });
  }

  it('of the start is that of the area', () => {
    expect(outsidePath('/', qa)).toBe('/base_QA');
    expect(outsidePath('', qa)).toBe('/base_QA');
    expect(insidePath('/base_QA/', qa)).toBe('/base/');
  });
});
