import {
  dataOf,
  type Notification,
  type NotificationData,
} from '@gatehouse/client/gatehouse-client';
import type { ListedVisit } from './listed-visit';

export type RequestedData = NotificationData['visit-requested'];

/** An answer, of what tells it or of what asked and is answered. */
export type AnsweredData = NotificationData['visit-answered'];

export type LapsedData = NotificationData['visit-lapsed'];

// Older ones lack some of it, and are shown by their title and body alone.

export function requestedData(notification: Notification): RequestedData | undefined {
  const data = dataOf(notification, 'visit-requested');
  return data?.outcome === undefined &&
    has(notification, 'visitId', 'visitorName', 'unit', 'answerBy')
    ? data
    : undefined;
}

/** The visit that is asked for, as it was at that moment; undefined for what asks nothing (any more). */
export function requestedVisit(notification: Notification): ListedVisit | undefined {
  const data = requestedData(notification);
  if (data === undefined) return undefined;
  const { visitId: id, visitorName, company, note, partySize, kind, unit, answerBy } = data;
  const { communityId, timeline } = notification;
  return {
    ...{ id, communityId, unit, kind, state: 'requested', answerBy },
    visitor: { name: visitorName, ...(company !== undefined && { company }) },
    ...(note !== undefined && { note }),
    ...(partySize !== undefined && { partySize }),
    requestedAt: data.requestedAt ?? timeline.occurredAt,
  };
}

/** Whether it leaves nothing to ask for; those of a release before this one do. */
export function saysAll(notification: Notification): boolean {
  return requestedData(notification)?.requestedAt !== undefined;
}

export function answeredData(notification: Notification): AnsweredData | undefined {
  const data = dataOf(notification, 'visit-answered') ?? dataOf(notification, 'visit-requested');
  return data?.outcome === undefined ? undefined : { ...data, outcome: data.outcome };
}

/** The notifications after an answer was told: what asked says the answer, as it does at the server. */
export function afterAnswer(
  items: readonly Notification[],
  told: Notification,
): readonly Notification[] {
  const answer = answeredData(told);
  if (answer === undefined) return items;
  return items.map((item) =>
    requestedData(item)?.visitId === answer.visitId
      ? { ...item, title: told.title, body: told.body, data: { ...item.data, ...told.data } }
      : item,
  );
}

export function lapsedData(notification: Notification): LapsedData | undefined {
  return has(notification, 'visitId', 'visitorName', 'unit', 'lapsedAt')
    ? dataOf(notification, 'visit-lapsed')
    : undefined;
}

function has({ data }: Notification, ...names: string[]): boolean {
  return names.every((name) => data[name] !== undefined);
}
