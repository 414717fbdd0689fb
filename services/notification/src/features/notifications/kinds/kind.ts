import type { components } from '../../../generated/api.js';
import type { ConsumedBy } from '../../../generated/messages.js';

type Notification = components['schemas']['Notification'];

type Told = ConsumedBy['tell'];

export type EventType = keyof Told;

/** An event as a kind sees it: switching on `type` tells what `data` is. */
export type EventOf<T extends EventType> = {
  [K in T]: { type: K; data: Told[K] };
}[T];

/** Every locale a text can be written in. The user's own follows once accounts have one here. */
export type Locale = 'en';
export const DEFAULT_LOCALE: Locale = 'en';

/** Turns the facts of a notification into words. */
export type Template<Facts> = (facts: Facts) => { title: string; body: string };

/** One kind of notification. Each file of this folder answers the same questions. */
export interface Kind<T extends EventType, Facts> {
  kind: Notification['kind'];
  /** Which events does it tell of? */
  events: readonly T[];
  /** May it wait? */
  urgency: Notification['urgency'];
  /** Who is told? An account named twice is told once. */
  recipients(event: EventOf<T>): readonly string[];
  /** What do the texts speak of? */
  facts(event: EventOf<T>): Facts;
  /** In which words? */
  templates: Record<Locale, Template<Facts>>;
  /** What does the page that it opens need? */
  data(event: EventOf<T>): Record<string, unknown>;
  /** Which question that was told before has it answered? */
  settles?(event: EventOf<T>): Settled;
}

/** A question that is answered: what asked it says the answer from now on. */
export interface Settled {
  /** What the question was told as, and the visit that it was about. */
  kind: Notification['kind'];
  visitId: string;
  /** Who has answered knows the answer: their feed is told silently, and counts it as read. */
  answererId: string | undefined;
}

/** Everything about one notification but to whom and when. */
export type Telling = Pick<
  Notification,
  'kind' | 'urgency' | 'title' | 'body' | 'data' | 'communityId'
> & {
  recipients: readonly string[];
  settles?: Settled;
};

/** A kind as its users see it: it answers for an event and keeps its facts to itself. */
export interface BoundKind<T extends EventType> {
  events: readonly T[];
  tell(event: EventOf<T>): Telling;
}

/** Lets a kind be used without knowing its facts. */
export function defineKind<const T extends EventType, Facts>(kind: Kind<T, Facts>): BoundKind<T> {
  return {
    events: kind.events,
    tell: (event) => ({
      kind: kind.kind,
      urgency: kind.urgency,
      recipients: [...new Set(kind.recipients(event))],
      communityId: event.data.communityId,
      ...kind.templates[DEFAULT_LOCALE](kind.facts(event)),
      data: kind.data(event),
      ...(kind.settles && { settles: kind.settles(event) }),
    }),
  };
}
