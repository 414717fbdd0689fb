import { defineKind } from './kind.js';

/** An approval ended unused: tells the guard who asked that nobody came in on it. */
export const visitLapsed = defineKind({
  kind: 'visit-lapsed',
  events: ['gatehouse.visit.lapsed.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  facts: ({ data }) => ({
    visitor: data.visitorName,
    unit: data.unit.name,
    guard: data.lapsedBy?.name,
  }),
  templates: {
    en: ({ visitor, unit, guard }) => ({
      title: `${visitor} did not come in`,
      body:
        guard === undefined
          ? `The approval of ${unit} has ended.`
          : `${guard} said so; the approval of ${unit} has ended.`,
    }),
  },
  data: ({ data }) => ({
    visitId: data.visitId,
    unit: data.unit,
    visitorName: data.visitorName,
    kind: data.kind,
    lapsedAt: data.lapsedAt,
    ...(data.lapsedBy && { lapsedBy: data.lapsedBy }),
  }),
});
