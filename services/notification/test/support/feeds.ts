import type { Connection } from 'mongoose';
import { newId } from '@gatehouse/shared/ids/ids';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import {
  notificationCollections,
  type NotificationCollections,
} from '../../src/features/notifications/notifications.model.js';
import type { NotificationDraft } from '../../src/features/notifications/notifications.drafts.js';
import { createIndexes } from '../../src/features.js';
import { connectMongo } from '../../src/mongo/connection.js';

/** The community that all are told of, and to which all belong, unless a test says otherwise. */
export const COMMUNITY = newId();

export interface TestFeeds extends NotificationCollections {
  connection: Connection;
  drop(): Promise<void>;
}

/** A migrated database of its own on the given server. */
export async function openTestFeeds(server: string, label: string): Promise<TestFeeds> {
  const url = new URL(server);
  url.pathname = `/${label}_${newId().replaceAll('-', '').slice(0, 24)}`;
  const connection = await connectMongo(url.href, silentLogger);
  await createIndexes(connection);
  return {
    connection,
    ...notificationCollections(connection),
    drop: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export function draft(
  accountId: string,
  sourceEventId: string = newId(),
  communityId = COMMUNITY,
): NotificationDraft {
  return {
    accountId,
    communityId,
    kind: 'visit-requested',
    title: 'Ravi Kumar is at the gate',
    body: 'Guest for A-101. Let them in?',
    urgency: 'urgent',
    data: { visitId: newId() },
    sourceEventId,
    occurredAt: new Date(),
    publishedAt: new Date(),
  };
}

/** What must hold of every feed; the clearing of what was pending is waited for. */
export async function expectSoundFeed(
  { notifications, inboxes }: NotificationCollections,
  accountId: string,
  count?: number,
): Promise<void> {
  await eventually(async () => {
    const cleared = await inboxes.findOne({ _id: accountId });
    expect(cleared?.pending ?? []).to.deep.equal([]);
  });
  const inbox = await inboxes.findOne({ _id: accountId });
  const feed = await notifications.find({ accountId }).sort({ seq: 1 }).toArray();
  const unread = await notifications.countDocuments({ accountId, readAt: { $exists: false } });
  expect(feed.map(({ seq }) => seq)).to.deep.equal(feed.map((_, index) => index + 1));
  const hidden = feed.filter(({ archivedAt, readAt }) => archivedAt && !readAt);
  expect(hidden, 'archived and unread').to.deep.equal([]);
  expect(new Set(feed.map(({ sourceEventId }) => sourceEventId)).size).to.equal(feed.length);
  expect({ seq: inbox?.seq, unread: inbox?.unread }).to.deep.equal({ seq: feed.length, unread });
  if (count !== undefined) expect(feed).to.have.length(count);
}
