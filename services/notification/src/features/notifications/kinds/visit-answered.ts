import { visitAnswered as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind, type EventOf } from './kind.js';

type Answered = EventOf<
  'gatehouse.visit.approved.v1' | 'gatehouse.visit.denied.v1' | 'gatehouse.visit.expired.v1'
>;

const OUTCOMES = {
  'gatehouse.visit.approved.v1': 'approved',
  'gatehouse.visit.denied.v1': 'denied',
  'gatehouse.visit.expired.v1': 'expired',
} as const;

/**
 * The question at the gate is settled: tells the guard who asked, and the residents who did not
 * answer, so that their phones stop ringing. On all devices of the one who did, what rang says so.
 * In whose name somebody else answered did not answer, and is told who did.
 */
export const visitAnswered = defineKind({
  kind: 'visit-answered',
  events: [
    'gatehouse.visit.approved.v1',
    'gatehouse.visit.denied.v1',
    'gatehouse.visit.expired.v1',
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
      answeredAt: 'answeredAt' in event.data ? event.data.answeredAt : event.data.expiredAt,
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
  return 'answeredBy' in data ? data.answeredBy : undefined;
}

/** Who really answered, when it was somebody else. */
function actorOf({ data }: Answered): Person | undefined {
  return 'actedBy' in data ? data.actedBy : undefined;
}

/** Who knows the answer, because it is theirs. */
function knowerOf(event: Answered): string | undefined {
  return actorOf(event) === undefined ? answererOf(event)?.accountId : undefined;
}
