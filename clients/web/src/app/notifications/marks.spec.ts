import type { Notification } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import type { FeedChange } from './feed';
import { afterChange, belongsTo } from './marks';

const first = '2026-01-01T00:00:00.000Z';
const told = (seq: number, marks: Partial<Notification> = {}): Notification => ({
  ...{ id: `n${seq}`, seq, kind: 'visit-requested', communityId: 'c', title: '', body: '' },
  ...{ urgency: 'normal', data: {}, createdAt: first },
  timeline: { occurredAt: first, publishedAt: first, storedAt: first },
  ...marks,
});
const change = (what: Partial<FeedChange>): FeedChange => ({
  ...{ accountId: 'a', epoch: 'e', seq: 9, unread: 0 },
  ...what,
});
const unread = (items: readonly Notification[]): string[] =>
  items.filter(({ readAt }) => readAt === undefined).map(({ id }) => id);

describe('afterChange', () => {
  const items = [told(3), told(2), told(1)];

  it('marks what was read by name, and nothing else', () => {
    const read = { ids: ['n2', 'n7'] };
    expect(unread(afterChange(items, change({ read })))).toEqual(['n3', 'n1']);
  });

  it('marks all up to a place, and leaves what came later', () => {
    expect(unread(afterChange(items, change({ read: { throughSeq: 2 } })))).toEqual(['n3']);
  });

  it('keeps when something was read first', () => {
    const [item] = afterChange([told(1, { readAt: first })], change({ read: { throughSeq: 5 } }));
    expect(item?.readAt).toBe(first);
  });

  it('puts away what is then read, and takes it out again as it was', () => {
    const put = afterChange(items, change({ archived: { ids: ['n2'] } }));
    expect(unread(put)).toEqual(['n3', 'n1']);
    expect(put.filter((item) => belongsTo('archived', item)).map(({ id }) => id)).toEqual(['n2']);
    const back = afterChange(put, change({ unarchived: { ids: ['n2'] } }));
    expect(back.every((item) => belongsTo('all', item))).toBe(true);
    expect(unread(back)).toEqual(['n3', 'n1']);
  });

  it('shows what says something else than before in its place, read or not', () => {
    const revised = [told(2, { title: 'Ravi may come in' })];
    const after = afterChange(items, change({ revised, read: { ids: ['n2'] } }));
    expect(after.map(({ title }) => title)).toEqual(['', 'Ravi may come in', '']);
    expect(unread(after)).toEqual(['n3', 'n1']);
  });

  it('makes unread what is then in the list again', () => {
    const put = [told(1, { readAt: first, archivedAt: first })];
    const [item] = afterChange(put, change({ markedUnread: { ids: ['n1'] } }));
    expect(item).toEqual(told(1));
  });
});
