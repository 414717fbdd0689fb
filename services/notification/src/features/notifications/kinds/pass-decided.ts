import { passDecided as teller } from '@gatehouse/texts/passes/told/tellers';
import { defineKind } from './kind.js';

/** What became of a pass that had to be approved: tells whoever asked for it. */
export const passDecided = defineKind({
  kind: 'pass-decided',
  events: ['gatehouse.pass.approved.v1', 'gatehouse.pass.refused.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ type, data }) => {
    const { passId, units, visitorName, at } = data;
    return {
      ...{ passId, units, visitorName, outcome: OUTCOMES[type], at },
      ...('reason' in data && { reason: data.reason }),
    };
  },
});

const OUTCOMES = {
  'gatehouse.pass.approved.v1': 'approved',
  'gatehouse.pass.refused.v1': 'refused',
} as const;
