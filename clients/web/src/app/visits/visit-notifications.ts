import type { Notification, Unit, VisitKind } from '@gatehouse/client/gatehouse-client';

/** What `visit-requested` carries. */
export interface RequestedData {
  visitId: string;
  visitorName: string;
  kind: VisitKind;
  unit: Unit;
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
