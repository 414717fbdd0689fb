import type { Settled } from './kinds/kind.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';
import type { Condition } from './reader.js';

/** A question that was told before, and what it says now that it is answered. */
export interface Settlement extends Settled {
  says: Pick<NotificationRecord, 'title' | 'body' | 'data'>;
}

/**
 * Has every notification that asked say the answer, whoever was asked. No count and no place changes
 * and a question has one answer, so that it needs no commit of the feed and may be done again.
 */
export async function settleQuestions(
  notifications: NotificationCollections['notifications'],
  settlements: readonly Settlement[],
): Promise<void> {
  if (settlements.length === 0) return;
  await notifications.bulkWrite(
    settlements.map(({ says, ...question }) => ({
      updateMany: { filter: askedAs(question), update: { $set: flat(says) } },
    })),
    { ordered: false },
  );
}

/** Whatever asked the question. */
export function askedAs({ kind, visitId }: Pick<Settled, 'kind' | 'visitId'>): Condition {
  return { kind, 'data.visitId': visitId };
}

/** Field by field, so that what only the question says stays. */
function flat({ title, body, data }: Settlement['says']): Record<string, unknown> {
  const facts = Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const);
  return { title, body, ...Object.fromEntries(facts) };
}
