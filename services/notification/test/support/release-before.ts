import { newId } from '@gatehouse/shared/ids/ids';
import type { NotificationDraft } from '../../src/features/notifications/notifications.drafts.js';
import type {
  NotificationCollections,
  Operation,
} from '../../src/features/notifications/notifications.model.js';

/**
 * What a process of the release before does with an inbox: it makes all that is pending at once, a
 * read-through with one statement, and puts its own change in the place of what was pending.
 */
export async function settleAsBefore(
  { inboxes, notifications }: NotificationCollections,
  accountId: string,
): Promise<void> {
  const inbox = await inboxes.findOne({ _id: accountId });
  if (inbox === null) return;
  for (const operation of inbox.pending) await makeAsBefore(notifications, accountId, operation);
  await inboxes.updateOne({ _id: accountId, rev: inbox.rev }, { $set: { pending: [] } });
}

/** Tells an account of something, and lists it nowhere. */
export async function addAsBefore(
  feeds: NotificationCollections,
  told: NotificationDraft,
): Promise<void> {
  const { accountId } = told;
  await settleAsBefore(feeds, accountId);
  const inbox = await feeds.inboxes.findOne({ _id: accountId });
  if (inbox === null) throw new Error('an account that was told of nothing');
  const { seq, unread, rev } = inbox;
  const added = { _id: newId(), ...told, seq: seq + 1, createdAt: new Date() };
  const pending: Operation[] = [{ type: 'add', notifications: [added] }];
  await feeds.inboxes.updateOne(
    { _id: accountId, rev },
    { $set: { seq: seq + 1, unread: unread + 1, rev: rev + 1, pending, opId: newId() } },
  );
  await settleAsBefore(feeds, accountId);
}

/** Commits that all was read, and dies before it is made. */
export async function commitReadAllAsBefore(
  feeds: NotificationCollections,
  accountId: string,
  readAt: Date,
): Promise<void> {
  await settleAsBefore(feeds, accountId);
  const inbox = await feeds.inboxes.findOne({ _id: accountId });
  if (inbox === null || inbox.unread === 0) return;
  const { seq, rev } = inbox;
  const pending: Operation[] = [{ type: 'read-through', seq, rev: rev + 1, readAt }];
  await feeds.inboxes.updateOne(
    { _id: accountId, rev },
    { $set: { unread: 0, rev: rev + 1, pending, opId: 'before' } },
  );
}

async function makeAsBefore(
  notifications: NotificationCollections['notifications'],
  accountId: string,
  operation: Operation,
): Promise<void> {
  if (operation.type === 'add') {
    for (const added of operation.notifications)
      if ((await notifications.findOne({ _id: added._id })) === null)
        await notifications.insertOne(added);
    return;
  }
  const { rev } = operation;
  const before = { accountId, markedRev: { $not: { $gte: rev } } };
  if (operation.type === 'read-through') {
    await notifications.updateMany(
      { ...before, readAt: { $exists: false }, seq: { $lte: operation.seq } },
      { $set: { readAt: operation.readAt, markedRev: rev } },
    );
    return;
  }
  const { id, marks } = operation;
  const { readAt, archivedAt } = marks;
  await notifications.updateOne(
    { ...before, _id: id },
    {
      $set: { markedRev: rev, ...(readAt && { readAt }), ...(archivedAt && { archivedAt }) },
      $unset: { ...(!readAt && { readAt: '' }), ...(!archivedAt && { archivedAt: '' }) },
    },
  );
}
