import type { mongo } from 'mongoose';
import { ignoringDuplicates } from '../../mongo/errors.js';
import type { LateEvents } from './late-events.js';
import type {
  Marks,
  NotificationCollections,
  NotificationRecord,
  Operation,
} from './notifications.model.js';

export interface AccountOperation {
  accountId: string;
  operation: Operation;
}

/**
 * Makes committed operations but those that read-sweep.ts makes. Doing it again, at once or much later,
 * changes nothing.
 * @param meet what becomes of notifications that were committed long ago
 */
export async function applyOperations(
  notifications: NotificationCollections['notifications'],
  operations: readonly AccountOperation[],
  meet: LateEvents['inPlaces'] = (records) => Promise.resolve([...records]),
): Promise<void> {
  const added = operations.flatMap(({ operation }) =>
    operation.type === 'add' ? operation.notifications : [],
  );
  const marks = operations.flatMap(markOf);
  // Marking comes after adding: what one account adds and reads in a row must both be seen.
  if (added.length > 0)
    await ignoringDuplicates(notifications.insertMany(await meet(added), { ordered: false }));
  if (marks.length > 0) await notifications.bulkWrite(marks, { ordered: false });
}

/** Misses what a later operation has marked, so that a writer that stalled undoes nothing. */
function markOf({
  accountId,
  operation,
}: AccountOperation): mongo.AnyBulkWriteOperation<NotificationRecord>[] {
  if (operation.type !== 'mark') return [];
  const { id, rev, marks } = operation;
  const filter = { _id: id, accountId, markedRev: { $not: { $gte: rev } } };
  return [{ updateOne: { filter, update: becoming(marks, rev) } }];
}

/** Gives a notification exactly these marks and no others. */
function becoming({ readAt, archivedAt }: Marks, markedRev: number) {
  const $set = {
    markedRev,
    ...(readAt !== undefined && { readAt }),
    ...(archivedAt !== undefined && { archivedAt }),
  };
  const gone = {
    ...(readAt === undefined && { readAt: '' as const }),
    ...(archivedAt === undefined && { archivedAt: '' as const }),
  };
  return Object.keys(gone).length === 0 ? { $set } : { $set, $unset: gone };
}
