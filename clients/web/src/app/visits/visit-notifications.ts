import type { Notification, Unit, VisitKind } from '@gatehouse/client/gatehouse-client';

/** What `visit-requested` carries. */
export interface RequestedData {
  visitId: string;
  visitorName: string;
  kind: VisitKind;
  unit: Unit;
  answerBy: string;
}

/** What `visit-answered` carries; older ones name neither visitor nor unit. */
export interface AnsweredData {
  visitId: string;
  outcome: 'approved' | 'denied' | 'expired';
  visitorName?: string;
  unit?: Unit;
  answeredBy?: { accountId: string; name: string };
  answeredAt?: string;
}

// The contract leaves `data` open, because it depends on the kind; the kinds are the service's own,
// so that looking at what tells them apart is enough.

export function requestedData({ kind, data }: Notification): RequestedData | undefined {
  return kind === 'visit-requested' && has(data, 'visitId', 'visitorName', 'unit', 'answerBy')
    ? (data as unknown as RequestedData)
    : undefined;
}

export function answeredData({ kind, data }: Notification): AnsweredData | undefined {
  return kind === 'visit-answered' && has(data, 'visitId', 'outcome')
    ? (data as unknown as AnsweredData)
    : undefined;
}

function has(data: Notification['data'], ...names: string[]): boolean {
  return names.every((name) => data[name] !== undefined);
}
