import { blockedAttempt as teller } from '@gatehouse/texts/blocks/told/tellers';
import { defineKind } from './kind.js';

/** Somebody who is not let in was at the gate: tells those who guard and manage the community. */
export const blockedAttempt = defineKind({
  kind: 'blocked-attempt',
  events: ['gatehouse.block.attempted.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { blockId, unit, visitorName, reason, at } }) => ({
    ...{ blockId, unit, visitorName, reason, at },
  }),
});
