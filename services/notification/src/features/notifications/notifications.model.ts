import type { components } from '@gatehouse/contracts/notification';
import { Schema, type Connection, type mongo } from 'mongoose';
import { NAMED } from './named-people.js';

type Notification = components['schemas']['Notification'];

/**
 * One thing told to one account. What it says is written once, and once more when it asked something
 * that is answered; its marks come and go.
 */
export interface NotificationRecord {
  _id: string;
  accountId: string;
  communityId: string;
  /** Its place in the account's feed: 1, 2, 3 … without gaps. */
  seq: number;
  kind: Notification['kind'];
  title: string;
  body: string;
  urgency: Notification['urgency'];
  data: Record<string, unknown>;
  /** The message that caused it; one message tells an account at most once. */
  sourceEventId: string;
  occurredAt: Date;
  publishedAt: Date;
  createdAt: Date;
  /** Absent while unread. */
  readAt?: Date;
  /** Absent while it is in the list. What is archived is read. */
  archivedAt?: Date;
  /** The revision of the inbox that its marks are from; absent while they are those of its birth. */
  markedRev?: number;
}

/** What its reader has done with a notification. */
export type Marks = Pick<NotificationRecord, 'readAt' | 'archivedAt'>;

/** A change to the notifications of one account, small enough to live in its inbox until made. */
export type Operation =
  | { type: 'add'; notifications: NotificationRecord[] }
  | { type: 'mark'; id: string; seq: number; rev: number; marks: Marks }
  /** Of the places up to `seq`, those in `except` have been marked as unread since. */
  | { type: 'read-through'; seq: number; rev: number; readAt: Date; except?: number[] };

/**
 * What a query asks of a mark that is absent. As `$eq: null`, which every engine looks up in an index
 * and in its order, and not as `$exists: false`, for which some read all of a feed.
 */
export const ABSENT = { $eq: null } as unknown as mongo.FilterOperators<Date>;

/** The index of all places of a feed, which is there since the first release. */
export const PLACES = { accountId: 1, seq: 1 } as const;

/**
 * The newest events that an account was told of. It stands in the inbox, so that each compare-and-set
 * proves it: an event with a greater id than all that are not listed, and not listed, is new.
 */
export interface ToldLately {
  /** Their ids, in the order in which they were told. */
  events: readonly string[];
  /** Whatever else was told has no greater id. */
  othersUpTo: string;
}

/** How far an account's feed has come. The commit record of every change; see inbox.store.ts. */
export interface InboxRecord {
  /** The account. */
  _id: string;
  /** Random at creation: a feed that was rebuilt is told from the one that clients remember. */
  epoch: string;
  /** The place of the newest notification, 0 when there is none. */
  seq: number;
  unread: number;
  /** Raised by one with every change: what compare-and-set compares. */
  rev: number;
  /** Decided at `rev`, perhaps not made yet; a read-through perhaps long before. */
  pending: Operation[];
  /** The commit that led to `rev`. */
  opId: string;
  /** Only good for this `rev`: the release before moves on without it. */
  lately?: ToldLately & { rev: number };
}

const notificationSchema = new Schema<NotificationRecord>(
  {
    _id: String,
    accountId: String,
    communityId: String,
    seq: Number,
    kind: String,
    title: String,
    body: String,
    urgency: String,
    data: Schema.Types.Mixed,
    sourceEventId: String,
    occurredAt: Date,
    publishedAt: Date,
    createdAt: Date,
    readAt: Date,
    archivedAt: Date,
    markedRev: Number,
  },
  { collection: 'notifications', versionKey: false },
);
// The feed in order: replay, and the nearest places of a list.
notificationSchema.index(PLACES, { unique: true });
// The event comes first: a batch asks "which of these events have been told?" with one seek each.
notificationSchema.index({ sourceEventId: 1, accountId: 1 }, { unique: true });
// The unread ones (no `readAt`) of a feed in order. Not a partial index: none can say "absent".
notificationSchema.index({ accountId: 1, readAt: 1, seq: 1 });
// The list (no `archivedAt`) in order, however many are archived; likewise.
notificationSchema.index({ accountId: 1, archivedAt: 1, seq: 1 });
// The archive in order, however much is not in it.
notificationSchema.index(
  { accountId: 1, seq: -1 },
  { partialFilterExpression: { archivedAt: { $exists: true } } },
);
// What is read of the list in order, however much is unread.
notificationSchema.index(
  { accountId: 1, archivedAt: 1, seq: -1 },
  { partialFilterExpression: { readAt: { $exists: true } } },
);

// What a community has told an account that is unread: looked for where the account has left it.
notificationSchema.index({ accountId: 1, communityId: 1, readAt: 1 });
// Who was asked about a visit: they are told once it is answered.
notificationSchema.index(
  { 'data.visitId': 1 },
  { partialFilterExpression: { kind: 'visit-requested' } },
);
// Whom what is told names: they may have to be forgotten.
for (const { field, id } of NAMED)
  notificationSchema.index(
    { [`data.${field}.${id}`]: 1 },
    { partialFilterExpression: { [`data.${field}.${id}`]: { $exists: true } } },
  );

const inboxSchema = new Schema<InboxRecord>(
  {
    _id: String,
    epoch: String,
    seq: Number,
    unread: Number,
    rev: Number,
    pending: [Schema.Types.Mixed],
    opId: String,
    lately: Schema.Types.Mixed,
  },
  { collection: 'inboxes', versionKey: false },
);

/**
 * The collections as the driver gives them, because that is what the stores use: what they read and
 * write has been checked at the door, and Mongoose would cast and wrap every document once more.
 */
export interface NotificationCollections {
  notifications: mongo.Collection<NotificationRecord>;
  inboxes: mongo.Collection<InboxRecord>;
}

export function notificationCollections(connection: Connection): NotificationCollections {
  return {
    notifications: connection.collection<NotificationRecord>('notifications'),
    inboxes: connection.collection<InboxRecord>('inboxes'),
  };
}

/** Creates what is missing of the collections' indexes. */
export async function createNotificationIndexes(connection: Connection): Promise<void> {
  await connection.model('Notification', notificationSchema).createIndexes();
  await connection.model('Inbox', inboxSchema).createIndexes();
}
