import { joinDecided as teller } from '@gatehouse/texts/join/told/tellers';
import { defineKind } from './kind.js';

/** A request to join was decided or has expired: tells whoever asked, unless they took it back. */
export const joinDecided = defineKind({
  kind: 'join-decided',
  events: ['gatehouse.join.decided.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { requestId, unit, outcome, reason, from, at } }) => ({
    ...{ requestId, unit, outcome, at },
    ...(reason !== undefined && { reason }),
    ...(from !== undefined && { from }),
  }),
});
