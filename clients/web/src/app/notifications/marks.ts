import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { FeedChange } from './feed';

/** What of the feed a list shows. */
export type Box = 'all' | 'unread' | 'archived';

/** The notifications after something was read, put away or revised, in this tab or in another one. */
export function afterChange(
  items: readonly Notification[],
  { read, markedUnread, archived, unarchived, revised = [] }: Omit<FeedChange, 'accountId'>,
): readonly Notification[] {
  const now = new Date().toISOString();
  const isRead = named(read?.ids);
  const through = read?.throughSeq ?? 0;
  const isUnread = named(markedUnread?.ids);
  const isArchived = named(archived?.ids);
  const isUnarchived = named(unarchived?.ids);
  const newTexts = new Map(revised.map((item) => [item.id, item]));
  return items.map((shown) => {
    const item = newTexts.get(shown.id) ?? shown;
    if (isUnread(item)) return without(item, 'readAt', 'archivedAt');
    if (isUnarchived(item)) return without(item, 'archivedAt');
    if (isArchived(item)) return { ...item, readAt: item.readAt ?? now, archivedAt: now };
    const reads = isRead(item) || item.seq <= through;
    return reads && item.readAt === undefined ? { ...item, readAt: now } : item;
  });
}

/** Whether a list shows this. What was read just now stays among the unread until it is left. */
export function belongsTo(box: Box, { archivedAt }: Notification): boolean {
  return (archivedAt !== undefined) === (box === 'archived');
}

function named(ids: readonly string[] = []): (item: Notification) => boolean {
  const set = new Set(ids);
  return ({ id }) => set.has(id);
}

function without(item: Notification, ...names: ('readAt' | 'archivedAt')[]): Notification {
  const kept = Object.entries(item).filter(([name]) => !names.some((gone) => gone === name));
  return Object.fromEntries(kept) as unknown as Notification;
}
