import { runInContext } from '@gatehouse/shared/context/request-context';
import { tellWhoAnswered } from './answered-questions.js';
import { contextOf } from './event-context.js';
import { tellingOf } from './kinds/kinds.js';
import type { LateEvents } from './late-events.js';
import type { NewestCounts } from './newest-counts.js';
import { DRAFTS_PER_ROUND, type FeedEntry } from './notifications.drafts.js';
import type { PublishedEvent, Pushes, Told } from './notifications.types.js';
import type { NotificationStore } from './notifications.store.js';
import { toFeedItem } from './notifications.view.js';

export interface TellingOptions {
  store: NotificationStore;
  pushes: Pushes;
  newest: NewestCounts;
  /** Counts what goes out to the sockets. */
  onPushed?: ((kind: string) => void) | undefined;
  /** Takes out who is forgotten since. */
  late?: Pick<LateEvents, 'inEvents'> | undefined;
}

/** Tells everybody whom the events of one group concern, in their feeds and through the sockets. */
export type Telling = (events: readonly Told[], assertCurrent?: () => void) => Promise<void>;

export function createTelling(options: TellingOptions): Telling {
  const { store, pushes, newest, onPushed, late } = options;

  /** Event by event, as they were added: so each account hears its own in order of seq. */
  function push(events: readonly Told[], entries: ReadonlyMap<string, FeedEntry[]>): void {
    for (const { envelope } of events) {
      const kept = entries.get(envelope.id) ?? [];
      if (kept.length === 0) continue;
      const items = kept.map(({ notification, inbox }) =>
        toFeedItem({ notification, inbox: newest.refresh(inbox) }),
      );
      runInContext(contextOf(envelope), () => pushes.created(envelope.id, items));
      for (const { notification } of items) onPushed?.(notification.kind);
    }
  }

  return async (told, assertCurrent) => {
    const events = (await late?.inEvents(told)) ?? told;
    const drafts = events.flatMap((event) => event.drafts);
    // Pushed as soon as it is certain, and even when stored by an earlier delivery: that one may
    // have died before its push.
    await store.add(drafts, (entries) => {
      assertCurrent?.();
      push(events, groupByEvent(entries));
    });
    assertCurrent?.();
    await tellWhoAnswered({ store, pushes, newest }, events);
  };
}

/**
 * Events in their order, as many together as one round of the store takes: what tells thousands is
 * stored alone, after those before it have been pushed.
 */
export function groupsOf(events: readonly PublishedEvent[]): Told[][] {
  const groups: Told[][] = [];
  let room = 0;
  for (const event of events) {
    const told = toldOf(event);
    room -= told.drafts.length;
    const group = groups.at(-1);
    if (group !== undefined && room >= 0) group.push(told);
    else {
      groups.push([told]);
      room = DRAFTS_PER_ROUND - told.drafts.length;
    }
  }
  return groups;
}

function toldOf(event: PublishedEvent): Told {
  const { envelope, publishedAt } = event;
  const { recipients, settles, kind, communityId, urgency, title, body, data } =
    tellingOf(envelope);
  const drafts = recipients.map((accountId) => ({
    ...{ accountId, kind, communityId, urgency, title, body, data },
    sourceEventId: envelope.id,
    occurredAt: new Date(envelope.time),
    publishedAt: new Date(publishedAt),
  }));
  return {
    ...event,
    kind,
    drafts,
    settlement: settles && { ...settles, says: { title, body, data } },
  };
}

function groupByEvent(entries: readonly FeedEntry[]): Map<string, FeedEntry[]> {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries) {
    const { sourceEventId } = entry.notification;
    const group = groups.get(sourceEventId);
    if (group) group.push(entry);
    else groups.set(sourceEventId, [entry]);
  }
  return groups;
}
