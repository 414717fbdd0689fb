import { moveDecided as teller } from '@gatehouse/texts/moves/told/tellers';
import { defineKind } from './kind.js';

/** What became of a move: tells whoever asked and whoever moves, but for who did it. */
export const moveDecided = defineKind({
  kind: 'move-decided',
  events: [
    'gatehouse.move.approved.v1',
    'gatehouse.move.refused.v1',
    'gatehouse.move.cancelled.v1',
    'gatehouse.move.done.v1',
  ],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ type, data }) => {
    const { moveId, unit, person, direction, day, at } = data;
    return {
      ...{ moveId, unit, person, direction, day, outcome: OUTCOMES[type], at },
      ...('reason' in data && { reason: data.reason }),
    };
  },
});

const OUTCOMES = {
  'gatehouse.move.approved.v1': 'approved',
  'gatehouse.move.refused.v1': 'refused',
  'gatehouse.move.cancelled.v1': 'cancelled',
  'gatehouse.move.done.v1': 'done',
} as const;
