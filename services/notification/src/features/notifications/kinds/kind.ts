import type { NotificationData } from '@gatehouse/contracts/kinds';
import type { ConsumedBy } from '@gatehouse/contracts/messages/notification';
import type { components } from '@gatehouse/contracts/notification';
import { en } from '@gatehouse/texts/generated/told/en';
import type { Teller } from '@gatehouse/texts/telling';
import { speaker } from '@gatehouse/texts/texts';

type Notification = components['schemas']['Notification'];

/** What concerns somebody, and what is announced to a whole community. */
export type TellingConcern = 'tell' | 'announce';

type Told = ConsumedBy['tell'] & ConsumedBy['announce'];

export type EventType = keyof Told;

/** An event as a kind sees it: switching on `type` tells what `data` is. */
export type EventOf<T extends EventType> = {
  [K in T]: { type: K; data: Told[K] };
}[T];

/** A feed keeps English for clients that have no words of their own; others have the same texts. */
const say = speaker(en, 'en');

/** One kind of notification. Each file of this folder answers the same questions. */
export interface Kind<K extends keyof NotificationData, T extends EventType, Data extends object> {
  kind: K;
  /** Which events does it tell of? */
  events: readonly T[];
  /** May it wait? */
  urgency: Notification['urgency'];
  /** Who is told? An account named twice is told once. */
  recipients(event: EventOf<T>): readonly string[];
  /** What do the words speak of, and the page that it opens? */
  data(event: EventOf<T>): NotificationData[K] & Data;
  /** In which words? */
  teller: Teller<Data, keyof typeof en>;
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

/** A kind as its users see it: it answers for an event, whatever it carries. */
export interface BoundKind<T extends EventType> {
  events: readonly T[];
  tell(event: EventOf<T>): Telling;
}

/** Lets a kind be used without knowing what it carries. */
export function defineKind<
  K extends keyof NotificationData,
  const T extends EventType,
  Data extends object,
>(kind: Kind<K, T, Data>): BoundKind<T> {
  const tell = (event: EventOf<T>): Telling => {
    const data = kind.data(event);
    return {
      kind: kind.kind,
      urgency: kind.urgency,
      recipients: [...new Set(kind.recipients(event))],
      communityId: event.data.communityId,
      ...kind.teller.tell(data, say),
      data,
      ...(kind.settles && { settles: kind.settles(event) }),
    };
  };
  return { events: kind.events, tell };
}
