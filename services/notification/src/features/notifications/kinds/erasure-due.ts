import { erasureDue as teller } from '@gatehouse/texts/data-requests/told/tellers';
import { defineKind } from './kind.js';

/** Somebody's data has to be erased soon and is not: tells the admins, who answer for it. */
export const erasureDue = defineKind({
  kind: 'erasure-due',
  events: ['gatehouse.data-request.due.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { dataRequestId, answerBy, waitsFor } }) => ({
    ...{ dataRequestId, answerBy },
    ...(waitsFor !== undefined && { waitsFor }),
  }),
});
