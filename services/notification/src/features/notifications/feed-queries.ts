import type { mongo } from 'mongoose';
import type { Inbox } from './inbox-changes.js';
import { ABSENT, PLACES, type NotificationRecord } from './notifications.model.js';

type Query = mongo.Filter<NotificationRecord>;

export interface PageQuery {
  unread?: boolean | undefined;
  /** Only what is archived; otherwise only what is not. */
  archived?: boolean | undefined;
  /** Only places below this one. */
  before?: number | undefined;
  limit: number;
}

/** What to find, and in which index to look. */
export interface FeedQuery {
  wanted: Query;
  /** Undefined where the engine may choose. */
  hint?: typeof PLACES;
}

/** The places above `after`, up to `upTo`. */
interface Stretch {
  after: number;
  upTo: number;
}

/** So many times as many places as a page has entries are looked at one by one. */
const NEAR = 4;

/**
 * The queries whose results, one after the other, are a list, newest first. Nearly always the first
 * one has all of a page: it looks at each of the nearest places, which is little work for every
 * engine, however long the feed. What is further off is found by its marks, each query a range of one
 * index in its order; an engine that does not take "absent" for a value, as documentdb does not,
 * sorts what it finds there.
 */
export function queriesOf(inbox: Inbox, query: PageQuery): FeedQuery[] {
  const { before = Infinity, limit } = query;
  const upTo = Math.min(inbox.seq, before - 1);
  const border = Math.max(0, upTo - NEAR * (limit + 1));
  return [
    ...wantedIn({ after: border, upTo }, inbox, query).map((wanted) => ({ wanted, hint: PLACES })),
    ...wantedIn({ after: 0, upTo: border }, inbox, query).map((wanted) => ({ wanted })),
  ];
}

/**
 * What is pending in `inbox.readThroughs` is read although the notifications do not say so yet, but
 * for those that were marked as unread since: up to its place a list goes by these, above it by the
 * notifications.
 */
function wantedIn({ after, upTo }: Stretch, inbox: Inbox, query: PageQuery): Query[] {
  const { accountId, readThroughs } = inbox;
  const { unread, archived = false, limit } = query;
  const { seq: covered, except = [] } = readThroughs.at(-1) ?? { seq: 0 };
  const all = stretchOf(after, upTo);
  const above = stretchOf(Math.max(after, covered), upTo);
  const below = stretchOf(after, Math.min(covered, upTo));
  // What is archived is read.
  if (archived)
    return unread === true
      ? []
      : all.map((seq) => ({ accountId, seq, archivedAt: { $exists: true } }));
  if (unread === undefined) return all.map((seq) => ({ accountId, seq, archivedAt: ABSENT }));
  if (!unread)
    return [
      ...above.map((seq) => ({ accountId, seq, archivedAt: ABSENT, readAt: { $exists: true } })),
      ...below.map((seq) => ({
        accountId,
        seq: { ...seq, $nin: except },
        archivedAt: ABSENT,
      })),
    ];
  const places = except.filter((seq) => seq > after && seq <= Math.min(covered, upTo));
  const newest = places.sort((a, b) => b - a).slice(0, limit + 1);
  return [
    ...above.map((seq) => ({ accountId, seq, readAt: ABSENT })),
    ...(newest.length > 0 ? [{ accountId, seq: { $in: newest }, readAt: ABSENT }] : []),
  ];
}

/** Nothing, where nothing lies between. */
function stretchOf(after: number, upTo: number): { $gt: number; $lte: number }[] {
  return after < upTo ? [{ $gt: after, $lte: upTo }] : [];
}

/** All that is unread, in no order. */
export function unreadOf({ accountId, readThroughs }: Inbox): Query {
  const last = readThroughs.at(-1);
  if (last === undefined) return { accountId, readAt: ABSENT };
  const { seq: covered, except = [] } = last;
  return { accountId, readAt: ABSENT, $or: [{ seq: { $gt: covered } }, { seq: { $in: except } }] };
}
