import { runInContext } from '@gatehouse/shared/context/request-context';
import { contextOf } from './event-context.js';
import type { NewestCounts } from './newest-counts.js';
import { changeOf, MARKINGS } from './notification-marks.js';
import type { PublishedEvent, Pushes, Told } from './notifications.types.js';
import type { NotificationStore } from './notifications.store.js';
import { toFeedState, toNotification } from './notifications.view.js';
import type { Settlement } from './settled-questions.js';

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
  const answers = events.flatMap(({ settlement, envelope }) =>
    settlement === undefined ? [] : [{ settlement, cause: envelope }],
  );
  await teller.store.settle(answers.map(({ settlement }) => settlement));
  await Promise.all(answers.map((answer) => tellAnswer(teller, answer)));
}

interface Answer {
  settlement: Settlement;
  cause: PublishedEvent['envelope'];
}

async function tellAnswer(
  { store, pushes, newest }: Teller,
  { settlement, cause }: Answer,
): Promise<void> {
  const { answererId: accountId } = settlement;
  if (accountId === undefined) return;
  const result = await store.markAsked(accountId, settlement, MARKINGS.read);
  if (result === undefined) return;
  const { marked } = result;
  const state = toFeedState(newest.refresh(result.inbox));
  const change = { ...changeOf(marked._id, result), revised: [toNotification(marked)] };
  // Also when it was read by an earlier delivery: that one may have died before its push.
  runInContext(contextOf(cause), () => pushes.changed({ accountId, ...state, ...change }));
}
