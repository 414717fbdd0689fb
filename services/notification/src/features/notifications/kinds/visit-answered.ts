import { visitAnswered as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind, type EventOf } from './kind.js';

type Answered = EventOf<
  | 'gatehouse.visit.approved.v1'
  | 'gatehouse.visit.denied.v1'
  | 'gatehouse.visit.expired.v1'
  | 'gatehouse.visit.withdrawn.v1'
>;

const OUTCOMES = {
  'gatehouse.visit.approved.v1': 'approved',
  'gatehouse.visit.denied.v1': 'denied',
  'gatehouse.visit.expired.v1': 'expired',
  'gatehouse.visit.withdrawn.v1': 'withdrawn',
} as const;

/**
 * The question at the gate is settled, or settled otherwise: tells the guard who asked, and the residents who did not
 * answer, so that their phones stop ringing. On all devices of the one who did, what rang says so.
 * In whose name somebody else answered did not answer, and is told who did. Where the gate decided, the
 * home is told who did, and why.
 */
export const visitAnswered = defineKind({
  kind: 'visit-answered',
  events: [
    'gatehouse.visit.approved.v1',
    'gatehouse.visit.denied.v1',
    'gatehouse.visit.expired.v1',
    'gatehouse.visit.withdrawn.v1',
  ],
  urgency: 'normal',
  recipients: (event) => [
    event.data.requestedById,
    ...event.data.residentIds.filter((accountId) => accountId !== knowerOf(event)),
  ],
  teller,
  data: (event) => {
    const answeredBy = answererOf(event);
    const answeredByActor = actorOf(event);
    return {
      visitId: event.data.visitId,
      unit: event.data.unit,
      visitorName: event.data.visitorName,
      ...(event.data.kind === undefined ? {} : { kind: event.data.kind }),
      outcome: OUTCOMES[event.type],
      ...(answeredBy === undefined ? {} : { answeredBy }),
      ...(answeredByActor === undefined ? {} : { answeredByActor }),
      ...decisionOf(event),
      answeredAt: momentOf(event),
    };
  },
  settles: (event) => ({
    kind: 'visit-requested',
    visitId: event.data.visitId,
    answererId: knowerOf(event),
  }),
});

interface Person {
  accountId: string;
  name: string;
}

/** In whose name it was answered. */
function answererOf({ data }: Answered): Person | undefined {
  if ('withdrawnBy' in data) return data.withdrawnBy;
  return 'answeredBy' in data ? data.answeredBy : undefined;
}

function momentOf({ data }: Answered): string {
  if ('withdrawnAt' in data) return data.withdrawnAt;
  return 'answeredAt' in data ? data.answeredAt : data.expiredAt;
}

/** What the gate decided by itself. */
function decisionOf({ data }: Answered) {
  if (!('via' in data)) return {};
  const { via, reason } = data;
  return { via, ...(reason !== undefined && { reason }) };
}

/** Who really answered, when it was somebody else. */
function actorOf({ data }: Answered): Person | undefined {
  return 'actedBy' in data ? data.actedBy : undefined;
}

/** Who knows the answer, because it is theirs. */
function knowerOf(event: Answered): string | undefined {
  // Who said it before anybody came does not know that somebody has.
  if ('via' in event.data && event.data.via === 'standing') return undefined;
  return actorOf(event) === undefined ? answererOf(event)?.accountId : undefined;
}
