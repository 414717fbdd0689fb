import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { IndexHints, type IndexHint } from 'sequelize';
import type { VisitState } from './visit-state.js';

/** The indexes of the table visits by which a community's visits are read. */
export const VISIT_INDEX = {
  newest: 'visits_community_id_id',
  ofUnit: 'visits_community_id_unit_id_id',
  inState: 'visits_community_id_state_id',
  ofTour: 'visits_community_id_tour_id_id',
  byTime: 'visits_community_id_requested_at_state_answered_at',
  byChange: 'visits_community_id_updated_at_id',
  withoutWords: 'visits_has_words_community_id_id',
} as const;

/** States that pass: few visits are in them at a time, however long the log. */
const PASSING: readonly VisitState[] = ['requested', 'approved', 'inside'];

export function isPassing(state: VisitState | undefined): boolean {
  return state !== undefined && PASSING.includes(state);
}

/** What of a search tells how many rows it leaves. */
interface Asked {
  state?: VisitState;
  unitId?: string;
  tourId?: string;
  stays?: readonly unknown[];
  from?: Date;
  to?: Date;
}

/**
 * By which index a list is to be read, so that it costs what its own community has. Left to itself the
 * database may go through the primary key, past the visits of every other community, or begin at the
 * newest visit however deep the page is: it cannot know how few rows a condition leaves.
 */
export function indexesFor({ state, unitId, tourId, stays, from, to }: Asked): IndexHint[] {
  if (tourId !== undefined) return forcedIndex(VISIT_INDEX.ofTour);
  if (isPassing(state)) return forcedIndex(VISIT_INDEX.inState);
  if (unitId !== undefined || stays !== undefined) return forcedIndex(VISIT_INDEX.ofUnit);
  if (state) return forcedIndex(VISIT_INDEX.inState);
  // A short span is better looked up and sorted, a long one read from its newest visit on.
  if (from ?? to)
    return [{ type: IndexHints.USE, values: [VISIT_INDEX.newest, VISIT_INDEX.byTime] }];
  return forcedIndex(VISIT_INDEX.newest);
}
