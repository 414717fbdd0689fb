import { defineKind } from './kind.js';

const VISITORS = {
  guest: 'Guest',
  delivery: 'Delivery',
  cab: 'Cab',
  service: 'Service',
} as const;

/** Somebody waits at the gate: rings the residents of the unit. */
export const visitRequested = defineKind({
  kind: 'visit-requested',
  events: ['gatehouse.visit.requested.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.residentIds,
  facts: ({ data }) => ({
    visitor: data.visitorName,
    what: VISITORS[data.kind],
    company: data.company,
    unit: data.unit.name,
  }),
  templates: {
    en: ({ visitor, what, company, unit }) => ({
      title: `${visitor} is at the gate`,
      body: `${company === undefined ? what : `${what} from ${company}`} for ${unit}. Let them in?`,
    }),
  },
  // All that a page shows while it rings: nobody at the gate waits for a page that asks.
  data: ({ data: { visitId, unit, visitorName, kind, company, note, requestedAt, answerBy } }) => ({
    visitId,
    unit,
    visitorName,
    kind,
    ...(company !== undefined && { company }),
    ...(note !== undefined && { note }),
    requestedAt,
    answerBy,
  }),
});
