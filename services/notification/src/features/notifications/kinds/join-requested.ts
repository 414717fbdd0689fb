import { joinRequested as teller } from '@gatehouse/texts/join/told/tellers';
import { defineKind } from './kind.js';

/** Somebody asks to live in a unit: tells those who may decide. */
export const joinRequested = defineKind({
  kind: 'join-requested',
  events: ['gatehouse.join.requested.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { requestId, unit, applicant, requestedAt } }) => ({
    ...{ requestId, unit, applicant, requestedAt },
  }),
});
