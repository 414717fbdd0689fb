import { runInContext } from '@gatehouse/shared/context/request-context';
import { contextOf } from './event-context.js';
import type { NewestCounts } from './newest-counts.js';
import { changeOf, MARKINGS } from './notification-marks.js';
import type { NotificationRecord } from './notifications.model.js';
import type { PublishedEvent, Pushes } from './notifications.service.js';
import type { NotificationStore } from './notifications.store.js';
import { toFeedState, toNotification } from './notifications.view.js';
import type { Told } from './telling.js';

interface Teller {
  store: NotificationStore;
  pushes: Pushes;
  newest: NewestCounts;
}

/**
 * Who has answered a question is told nothing new, but on every page of theirs what asked says the
 * answer and is read: so a second device stops ringing. May be done again.
 */
export async function tellWhoAnswered(
  teller: Teller,
  events: readonly Pick<Told, 'envelope' | 'settlement'>[],
): Promise<void> {
  const settled = await teller.store.settle(events.flatMap(({ settlement }) => settlement ?? []));
  const causes = new Map(
    events.map(({ settlement, envelope }) => [settlement?.visitId, envelope] as const),
  );
  await Promise.all(
    settled.map((record) => tellAnswer(teller, record, causes.get(String(record.data['visitId'])))),
  );
}

async function tellAnswer(
  { store, pushes, newest }: Teller,
  record: NotificationRecord,
  cause: PublishedEvent['envelope'] | undefined,
): Promise<void> {
  const { _id: id, accountId } = record;
  const result = await store.mark(accountId, id, MARKINGS.read);
  const revised = [toNotification({ ...record, ...result.after })];
  const state = toFeedState(newest.refresh(result.inbox));
  // Also when it was read by an earlier delivery: that one may have died before its push.
  const push = (): void =>
    pushes.changed({ accountId, ...state, ...changeOf(id, result), revised });
  if (cause === undefined) push();
  else runInContext(contextOf(cause), push);
}
