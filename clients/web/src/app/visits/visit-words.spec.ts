import type { Visit, VisitKind } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { overstays } from './visit-words';

const now = Date.parse('2026-11-28T12:00:00.000Z');
const inside = (kind: VisitKind, checkedInAt: string): Visit =>
  ({ kind, state: 'inside', checkedInAt }) as Visit;

describe('who has been inside for too long', () => {
  it('is a rider after an hour, and a guest after half a day', () => {
    expect(overstays(inside('delivery', '2026-11-28T11:00:00.000Z'), now)).toBe(false);
    expect(overstays(inside('delivery', '2026-11-28T10:59:59.000Z'), now)).toBe(true);
    expect(overstays(inside('guest', '2026-11-28T00:00:00.000Z'), now)).toBe(false);
    expect(overstays(inside('guest', '2026-11-27T23:59:59.000Z'), now)).toBe(true);
  });

  it('is nobody who has left, nor who never came in', () => {
    const left = inside('cab', '2026-11-20T10:00:00.000Z');
    expect(overstays({ ...left, state: 'left' }, now)).toBe(false);
    expect(overstays({ ...left, state: 'approved' }, now)).toBe(false);
  });
});
