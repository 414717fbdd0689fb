import { ProblemError } from '@gatehouse/client/problem-error';
import { describe, expect, it } from 'vitest';
import { issuedAt } from './access-token';
import { areasOf } from './areas';
import { challengeIn, challengeOf } from './challenge';
import { deviceName } from './device';
import { safePath } from './enter';

describe('issuedAt', () => {
  const token = (payload: string): string => `x.${btoa(payload).replaceAll('+', '-')}.y`;

  it('reads when the token was made', () => {
    expect(issuedAt(token('{"iat":1764000000,"sub":"a"}'))).toBe(1_764_000_000_000);
  });

  it('knows nothing of what is no token', () => {
    for (const text of ['', 'a.b.c', token('null'), token('{"iat":"soon"}')]) {
      expect(issuedAt(text)).toBeUndefined();
    }
  });
});

describe('areasOf', () => {
  it('gives each role its area, the one with the most rights first', () => {
    expect(areasOf(['resident', 'manager'])).toEqual(['manager', 'base']);
    expect(areasOf(['admin'])).toEqual(['admin']);
    expect(areasOf(['resident', 'operator'])).toEqual(['admin', 'base']);
  });

  it('gives nobody an area for a role that is none', () => {
    expect(areasOf(['caretaker', 'constructor'])).toEqual([]);
  });
});

describe('the challenge of a login', () => {
  const refused = (code: string, context?: Record<string, unknown>): ProblemError =>
    new ProblemError({
      ...{ type: '', title: '', status: 401, code, correlationId: '' },
      ...(context && { context }),
    });

  it('is in the problem that asks for a second factor, and in no other', () => {
    const context = { challenge: 'abc', methods: ['totp', 'recovery-code'] };
    expect(challengeOf(refused('second_factor_required', context))).toEqual(context);
    expect(challengeOf(refused('invalid_credentials', context))).toBeUndefined();
    expect(challengeOf(refused('second_factor_required'))).toBeUndefined();
    expect(challengeOf(new TypeError('no network'))).toBeUndefined();
  });

  it('is in the address where a provider led', () => {
    const open = { challenge: 'abc', methods: ['totp', 'passkey'] };
    expect(challengeIn('challenge=abc&methods=totp,passkey&expiresAt=x')).toEqual(open);
    expect(challengeIn(null)).toBeUndefined();
  });
});

describe('deviceName', () => {
  it('names browser and system', () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const safari =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1';
    expect(deviceName(firefox)).toBe('Firefox, Linux');
    expect(deviceName(safari)).toBe('Safari, iOS');
    expect(deviceName('')).toBe('Browser');
  });
});

describe('safePath', () => {
  it('leads nobody away from the portal', () => {
    expect(safePath('/base/visits?x=1')).toBe('/base/visits?x=1');
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example', undefined]) {
      expect(safePath(path)).toBeUndefined();
    }
  });
});
