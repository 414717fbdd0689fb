import { visitLapsed as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind } from './kind.js';

/** An approval ended unused: tells the guard who asked that nobody came in on it. */
export const visitLapsed = defineKind({
  kind: 'visit-lapsed',
  events: ['gatehouse.visit.lapsed.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data }) => ({
    visitId: data.visitId,
    unit: data.unit,
    visitorName: data.visitorName,
    kind: data.kind,
    lapsedAt: data.lapsedAt,
    ...(data.lapsedBy && { lapsedBy: data.lapsedBy }),
  }),
});
