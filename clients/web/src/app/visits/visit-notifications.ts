import type { Notification, Unit, VisitKind } from '@gatehouse/client/gatehouse-client';
import type { ListedVisit } from './listed-visit';

/** What `visit-requested` carries. */
export interface RequestedData {
  visitId: string;
  visitorName: string;
  kind: VisitKind;
  unit: Unit;
  company?: string;
  note?: string;
  /** Older ones say neither this nor the two above. */
  requestedAt?: string;
  answerBy: string;
}

/**
 * What `visit-answered` carries, and `visit-requested` beside what it asked once it is answered;
 * older ones name neither visitor nor unit.
 */
export interface AnsweredData {
  visitId: string;
  outcome: 'approved' | 'denied' | 'expired';
  visitorName?: string;
  unit?: Unit;
  answeredBy?: { accountId: string; name: string };
  /** Who really answered, when it was somebody in the name of the one above. */
  answeredByActor?: { accountId: string; name: string };
  answeredAt?: string;
}

/** What `visit-lapsed` carries. */
export interface LapsedData {
  visitId: string;
  visitorName: string;
  unit: Unit;
  lapsedAt: string;
  lapsedBy?: { accountId: string; name: string };
}

// The contract leaves `data` open, because it depends on the kind; the kinds are the service's own,
// so that looking at what tells them apart is enough.

export function requestedData({ kind, data }: Notification): RequestedData | undefined {
  const asks = kind === 'visit-requested' && data['outcome'] === undefined;
  return asks && has(data, 'visitId', 'visitorName', 'unit', 'answerBy')
    ? (data as unknown as RequestedData)
    : undefined;
}

/** The visit that is asked for, as it was at that moment; undefined for what asks nothing (any more). */
export function requestedVisit(notification: Notification): ListedVisit | undefined {
  const data = requestedData(notification);
  if (data === undefined) return undefined;
  const { visitId: id, visitorName, company, note, kind, unit, answerBy } = data;
  const { communityId, timeline } = notification;
  return {
    ...{ id, communityId, unit, kind, state: 'requested', answerBy },
    visitor: { name: visitorName, ...(company !== undefined && { company }) },
    ...(note !== undefined && { note }),
    requestedAt: data.requestedAt ?? timeline.occurredAt,
  };
}

/** Whether it leaves nothing to ask for; those of a release before this one do. */
export function saysAll(notification: Notification): boolean {
  return requestedData(notification)?.requestedAt !== undefined;
}

export function answeredData({ data }: Notification): AnsweredData | undefined {
  return has(data, 'visitId', 'outcome') ? (data as unknown as AnsweredData) : undefined;
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

export function lapsedData({ kind, data }: Notification): LapsedData | undefined {
  return kind === 'visit-lapsed' && has(data, 'visitId', 'visitorName', 'unit', 'lapsedAt')
    ? (data as unknown as LapsedData)
    : undefined;
}

function has(data: Notification['data'], ...names: string[]): boolean {
  return names.every((name) => data[name] !== undefined);
}
