import type { mongo } from 'mongoose';
import { ignoringDuplicates } from './mongo-errors.js';
import type {
  NotificationCollections,
  NotificationRecord,
  Operation,
} from './notifications.model.js';

export interface AccountOperation {
  accountId: string;
  operation: Operation;
}

/** Makes committed operations. Doing it again, at once or much later, changes nothing. */
export async function applyOperations(
  notifications: NotificationCollections['notifications'],
  operations: readonly AccountOperation[],
): Promise<void> {
  const added = operations.flatMap(({ operation }) =>
    operation.type === 'add' ? operation.notifications : [],
  );
  const marks = operations.flatMap(markOf);
  // Reading comes after adding: what one account adds and reads in a row must both be seen.
  if (added.length > 0)
    await ignoringDuplicates(notifications.insertMany(added, { ordered: false }));
  if (marks.length > 0) await notifications.bulkWrite(marks, { ordered: false });
}

/** Matches only what is unread, so the time of the first reading stays. */
function markOf({
  accountId,
  operation,
}: AccountOperation): mongo.AnyBulkWriteOperation<NotificationRecord>[] {
  switch (operation.type) {
    case 'add':
      return [];
    case 'read':
      return [
        {
          updateOne: {
            filter: { _id: operation.id, accountId, readAt: { $exists: false } },
            update: { $set: { readAt: operation.readAt } },
          },
        },
      ];
    case 'read-through':
      return [
        {
          updateMany: {
            filter: { accountId, readAt: { $exists: false }, seq: { $lte: operation.seq } },
            update: { $set: { readAt: operation.readAt } },
          },
        },
      ];
  }
}
