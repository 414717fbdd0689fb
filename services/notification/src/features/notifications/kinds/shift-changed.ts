import { shiftChanged as teller } from '@gatehouse/texts/rosters/told/tellers';
import { defineKind } from './kind.js';

/** Somebody's roster says something else from now on. */
export const shiftChanged = defineKind({
  kind: 'shift-changed',
  events: [
    'gatehouse.shift.assigned.v1',
    'gatehouse.shift.changed.v1',
    'gatehouse.shift.cancelled.v1',
  ],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ type, data: { shiftId, day, starts, ends } }) => ({
    ...{ shiftId, change: CHANGES[type], day, starts, ends },
  }),
});

const CHANGES = {
  'gatehouse.shift.assigned.v1': 'assigned',
  'gatehouse.shift.changed.v1': 'changed',
  'gatehouse.shift.cancelled.v1': 'cancelled',
} as const;
