import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { EventOf, EventType } from './kinds/kind.js';
import type { NotificationDraft } from './notifications.drafts.js';
import type { FeedChange, FeedItem } from './notifications.view.js';
import type { Settlement } from './settled-questions.js';

/** An event and when its producer handed it to the broker. */
export interface PublishedEvent {
  envelope: Envelope & EventOf<EventType>;
  publishedAt: string;
}

/** Tells sockets, whichever edge holds them; at most once, never waits. */
export interface Pushes {
  /** What one event told several accounts. */
  created(sourceEventId: string, items: FeedItem[]): void;
  changed(change: FeedChange): void;
}

/** An event with what it tells. */
export interface Told extends PublishedEvent {
  /** As what. */
  kind: NotificationDraft['kind'];
  drafts: NotificationDraft[];
  /** The question that it answers. */
  settlement: Settlement | undefined;
}
