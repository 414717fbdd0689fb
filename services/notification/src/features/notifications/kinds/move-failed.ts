import { moveFailed as teller } from '@gatehouse/texts/moves/told/tellers';
import { defineKind } from './kind.js';

/** A move could not be done when its time came: tells those who manage the community. */
export const moveFailed = defineKind({
  kind: 'move-failed',
  events: ['gatehouse.move.failed.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { moveId, unit, person, direction, day, at } }) => ({
    ...{ moveId, unit, person, direction, day, at },
  }),
});
