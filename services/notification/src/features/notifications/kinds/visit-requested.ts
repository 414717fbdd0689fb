import { visitRequested as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind } from './kind.js';

/** Somebody waits at the gate: rings the residents of the unit. */
export const visitRequested = defineKind({
  kind: 'visit-requested',
  events: ['gatehouse.visit.requested.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.residentIds,
  teller,
  // All that a page shows while it rings: nobody at the gate waits for a page that asks.
  data: ({ data: { visitId, unit, visitorName, kind, company, note, partySize, ...times } }) => ({
    visitId,
    unit,
    visitorName,
    kind,
    ...(company !== undefined && { company }),
    ...(note !== undefined && { note }),
    ...(partySize !== undefined && { partySize }),
    requestedAt: times.requestedAt,
    answerBy: times.answerBy,
  }),
});
