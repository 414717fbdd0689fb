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
  data: ({ data: { visitId, unit, visitorName, kind, answerBy } }) => ({
    visitId,
    unit,
    visitorName,
    kind,
    answerBy,
  }),
});
