import type { Inbox } from './inbox-changes.js';

/** Accounts remembered; an account that was not pushed to for so many others is quiet. */
const CAPACITY = 10_000;

export interface NewestCounts {
  /** The inbox with the unread count and the number of its newest revision seen, or as it is. */
  refresh(inbox: Inbox): Inbox;
}

/**
 * Keeps the unread count from going back. Two changes of one feed may be told in another order
 * than they were made, and the last count that a client hears is the one it shows: so whoever
 * tells an older revision tells the newest count. The place (`seq`) stays as it is.
 */
export function createNewestCounts(capacity = CAPACITY): NewestCounts {
  const newest = new Map<string, Pick<Inbox, 'epoch' | 'rev' | 'unread'>>();
  return {
    refresh: (inbox) => {
      const { accountId, epoch, rev, unread } = inbox;
      const known = newest.get(accountId);
      if (known !== undefined && known.epoch === epoch && known.rev > rev)
        return { ...inbox, unread: known.unread, rev: known.rev };
      newest.delete(accountId);
      newest.set(accountId, { epoch, rev, unread });
      if (newest.size > capacity) evictOldest(newest);
      return inbox;
    },
  };
}

function evictOldest(map: Map<string, unknown>): void {
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
