import type { Marking, MarkResult } from './feed-marking.js';
import type { FeedChange, FeedState } from './notifications.view.js';

/** What a reader may do with one notification. */
export type MarkName = 'read' | 'unread' | 'archive' | 'unarchive';

/** What each of them makes of the marks; what is as it should be is left alone. */
export const MARKINGS: Readonly<Record<MarkName, Marking>> = {
  // The time of the first reading stays.
  read: (marks, now) => (marks.readAt ? undefined : { ...marks, readAt: now }),
  // What asks to be read must be in sight.
  unread: (marks) => (marks.readAt ? {} : undefined),
  archive: ({ readAt, archivedAt }, now) =>
    archivedAt ? undefined : { readAt: readAt ?? now, archivedAt: now },
  unarchive: ({ readAt, archivedAt }) => (archivedAt && readAt ? { readAt } : undefined),
};

/** What a push says beside how the feed stands. */
export type MarkChange = Omit<FeedChange, 'accountId' | keyof FeedState>;

/** Names all that changed about a notification, for the other tabs. */
export function changeOf(id: string, { before, after }: MarkResult): MarkChange {
  const ids = { ids: [id] };
  return {
    ...(!before.readAt && after.readAt && { read: ids }),
    ...(before.readAt && !after.readAt && { markedUnread: ids }),
    ...(!before.archivedAt && after.archivedAt && { archived: ids }),
    ...(before.archivedAt && !after.archivedAt && { unarchived: ids }),
  };
}
