import { moveRequested as teller } from '@gatehouse/texts/moves/told/tellers';
import { defineKind } from './kind.js';

/** Somebody asks to move in or out: tells those who may approve it. */
export const moveRequested = defineKind({
  kind: 'move-requested',
  events: ['gatehouse.move.requested.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { moveId, unit, person, direction, day, at } }) => ({
    ...{ moveId, unit, person, direction, day, at },
  }),
});
