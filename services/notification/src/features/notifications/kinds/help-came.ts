import { helpCame as teller } from '@gatehouse/texts/help/told/tellers';
import { defineKind } from './kind.js';

/** Somebody who works for a home came through the gate: tells who lives there. */
export const helpCame = defineKind({
  kind: 'help-came',
  events: ['gatehouse.help.came.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.residentIds,
  teller,
  data: ({ data: { helpId, name, unit, at } }) => ({ helpId, name, unit, at }),
});
