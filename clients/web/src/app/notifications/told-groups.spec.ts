import type { Notification } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { groupsOf } from './told-groups';

const told = (seq: number, createdAt: string): Notification => ({
  ...{ id: `n${seq}`, seq, kind: 'notice', communityId: 'c', title: '', body: '', data: {} },
  ...{ urgency: 'normal', createdAt },
  timeline: { occurredAt: createdAt, publishedAt: createdAt, storedAt: createdAt },
});
const dayOf = (instant: string): string => instant.slice(0, 10);
const shown = (items: readonly Notification[], waiting: readonly string[] = []) =>
  groupsOf(items, { dayOf, needsAnswer: ({ id }) => waiting.includes(id) }).map((group) => [
    group.day,
    group.items.map(({ id }) => id).join(' '),
  ]);

const items = [
  told(4, '2026-11-29T10:00:00Z'),
  told(3, '2026-11-29T09:00:00Z'),
  told(2, '2026-11-28T23:00:00Z'),
  told(1, '2026-11-27T08:00:00Z'),
];

describe('notifications below headings', () => {
  it('stand day by day, the newest first', () => {
    expect(shown(items)).toEqual([
      ['2026-11-29', 'n4 n3'],
      ['2026-11-28', 'n2'],
      ['2026-11-27', 'n1'],
    ]);
  });

  it('stand above all days while they wait for an answer, and nowhere else', () => {
    expect(shown(items, ['n3', 'n1'])).toEqual([
      [undefined, 'n3 n1'],
      ['2026-11-29', 'n4'],
      ['2026-11-28', 'n2'],
    ]);
  });

  it('need no heading where there are none', () => {
    expect(shown([])).toEqual([]);
  });
});
