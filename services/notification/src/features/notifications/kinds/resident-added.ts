import { residentAdded as teller } from '@gatehouse/texts/people/told/tellers';
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
  teller,
  data: ({ data: { unit, resident, addedAt } }) => ({ unit, resident, addedAt }),
});
