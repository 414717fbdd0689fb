import { defineKind } from './kind.js';

/**
 * Somebody lives in a home who did not before: tells those who did, because whoever lives there answers
 * for it at the gate. Who was added knows.
 */
export const residentAdded = defineKind({
  kind: 'resident-added',
  events: ['gatehouse.resident.added.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds.filter((id) => id !== data.resident.accountId),
  facts: ({ data }) => ({ resident: data.resident.name, unit: data.unit.name }),
  templates: {
    en: ({ resident, unit }) => ({
      title: `${resident} was added to ${unit}`,
      body: 'They can let visitors in. If you do not know them, tell the management.',
    }),
  },
  data: ({ data: { unit, resident, addedAt } }) => ({ unit, resident, addedAt }),
});
