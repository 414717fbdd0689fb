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
    ...event.data.residentIds.filter((accountId) => accountId !== answererOf(event)?.accountId),
  ],
  facts: (event) => ({
    outcome: OUTCOMES[event.type],
    visitor: event.data.visitorName,
    unit: event.data.unit.name,
    answerer: answererOf(event)?.name ?? '',
  }),
  templates: {
    en: ({ outcome, visitor, unit, answerer }) =>
      ({
        approved: { title: `${visitor} may come in`, body: `${answerer} said yes for ${unit}.` },
        denied: { title: `${visitor} may not come in`, body: `${answerer} said no for ${unit}.` },
        expired: { title: `No answer for ${visitor}`, body: `Nobody of ${unit} answered in time.` },
      })[outcome],
  },
  data: (event) => {
    const answeredBy = answererOf(event);
    return {
      visitId: event.data.visitId,
      unit: event.data.unit,
      visitorName: event.data.visitorName,
      ...(event.data.kind === undefined ? {} : { kind: event.data.kind }),
      outcome: OUTCOMES[event.type],
      ...(answeredBy === undefined ? {} : { answeredBy }),
      answeredAt: 'answeredAt' in event.data ? event.data.answeredAt : event.data.expiredAt,
    };
  },
  settles: (event) => ({
    kind: 'visit-requested',
    visitId: event.data.visitId,
    answererId: answererOf(event)?.accountId,
  }),
});

function answererOf({ data }: Answered): { accountId: string; name: string } | undefined {
  return 'answeredBy' in data ? data.answeredBy : undefined;
}
