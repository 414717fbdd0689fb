import { dataRequestDone as teller } from '@gatehouse/texts/data-requests/told/tellers';
import { defineKind } from './kind.js';

/** What somebody has asked of their data can be fetched: tells whoever asked. */
export const dataRequestDone = defineKind({
  kind: 'data-request-done',
  events: ['gatehouse.data-request.ready.v1'],
  urgency: 'normal',
  recipients: ({ data }) => [data.accountId],
  teller,
  data: ({ data: { dataRequestId, kind: request, at, availableUntil } }) => ({
    ...{ dataRequestId, request, at },
    ...(availableUntil !== undefined && { availableUntil }),
  }),
});
