import type { Settled } from './kinds/kind.js';
import { ONE_REPLY } from './inbox-records.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';

/** A question that was told before, and what it says now that it is answered. */
export interface Settlement extends Settled {
  says: Pick<NotificationRecord, 'title' | 'body' | 'data'>;
}

/**
 * Has every notification that asked say the answer, whoever was asked; answers with those of who
 * answered. No count and no place changes and a question has one answer, so that it needs no commit
 * of the feed and may be done again.
 */
export async function settleQuestions(
  notifications: NotificationCollections['notifications'],
  settlements: readonly Settlement[],
): Promise<NotificationRecord[]> {
  if (settlements.length === 0) return [];
  await notifications.bulkWrite(
    settlements.map(({ kind, visitId, says }) => ({
      updateMany: { filter: { kind, 'data.visitId': visitId }, update: { $set: flat(says) } },
    })),
    { ordered: false },
  );
  const askedWhoAnswered = settlements.flatMap(({ kind, visitId, answererId: accountId }) =>
    accountId === undefined ? [] : [{ kind, 'data.visitId': visitId, accountId }],
  );
  return Promise.all(
    askedWhoAnswered.map((asked) => notifications.find(asked, { batchSize: ONE_REPLY }).toArray()),
  ).then((found) => found.flat());
}

/** Field by field, so that what only the question says stays. */
function flat({ title, body, data }: Settlement['says']): Record<string, unknown> {
  const facts = Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const);
  return { title, body, ...Object.fromEntries(facts) };
}
