import type { mongo } from 'mongoose';
import type { Inbox } from './inbox-changes.js';
import { ABSENT, type NotificationRecord } from './notifications.model.js';

type Query = mongo.Filter<NotificationRecord>;

export interface PageQuery {
  unread?: boolean | undefined;
  /** Only what is archived; otherwise only what is not. */
  archived?: boolean | undefined;
  /** Only places below this one. */
  before?: number | undefined;
  limit: number;
}

/**
 * The queries whose results, one after the other, are a list: newest first, each of them a range of
 * one index in its order. What is pending in `inbox.readThroughs` is read although the notifications
 * do not say so yet, but for those that were marked as unread since: up to its place a list goes by
 * these, above it by the notifications.
 */
export function queriesOf(inbox: Inbox, query: PageQuery): Query[] {
  const { accountId, readThroughs } = inbox;
  const { unread, archived = false, before = Infinity, limit } = query;
  const upTo = Math.min(inbox.seq, before - 1);
  const below = { accountId, seq: { $lte: upTo } };
  // What is archived is read.
  if (archived) return unread === true ? [] : [{ ...below, archivedAt: { $exists: true } }];
  if (unread === undefined) return [{ ...below, archivedAt: ABSENT }];
  const { seq: covered, except = [] } = readThroughs.at(-1) ?? { seq: 0 };
  const above = { accountId, seq: { $gt: covered, $lte: upTo } };
  const coveredUpTo = Math.min(covered, upTo);
  if (!unread)
    return [
      { ...above, archivedAt: ABSENT, readAt: { $exists: true } },
      { accountId, seq: { $lte: coveredUpTo, $nin: except }, archivedAt: ABSENT },
    ].slice(0, covered > 0 ? 2 : 1);
  const places = except.filter((seq) => seq <= coveredUpTo).sort((a, b) => b - a);
  return [
    { ...above, readAt: ABSENT },
    { accountId, readAt: ABSENT, seq: { $in: places.slice(0, limit + 1) } },
  ].slice(0, places.length > 0 ? 2 : 1);
}

/** All that is unread, in no order. */
export function unreadOf({ accountId, readThroughs }: Inbox): Query {
  const { seq: covered, except = [] } = readThroughs.at(-1) ?? { seq: 0 };
  return { accountId, readAt: ABSENT, $or: [{ seq: { $gt: covered } }, { seq: { $in: except } }] };
}
