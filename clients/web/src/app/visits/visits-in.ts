import { effect, inject, untracked } from '@angular/core';
import type { VisitState } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { createPager, type Pager } from '@gatehouse/ui/pager';
import { Session } from '../sessions/session';
import { watchWaking } from '../notifications/waking';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { onVisitNews } from './on-visit-news';

/** As many as a page of the API holds; that there are more is said. */
const limit = 100;

/**
 * The visits of the community that are in a state now, for whoever works there. They are read again when
 * the page is told of a step; and with the minutes, because whoever keeps no gate is not told of all of
 * them. Called while a component is made.
 */
export function visitsIn(state: VisitState): Pager<ListedVisit> {
  const visits = listIn(state);
  const { minute } = inject(Clock);
  effect(() => {
    minute();
    untracked(() => void visits.reload());
  });
  onVisitNews(() => void visits.reload());
  return visits;
}

/**
 * The same of one's own homes, for residents: they are told of rings and answers, and a ring asks for
 * nothing. That somebody came in they are not told: it is looked for when the page is looked at again.
 * What has left the state stays in the list, as it is now. Called while a component is made.
 */
export function ownVisitsIn(state: VisitState): Pager<ListedVisit> {
  const visits = listIn(state);
  void visits.reload();
  followVisits(visits);
  watchWaking(() => void visits.reload());
  return visits;
}

function listIn(state: VisitState): Pager<ListedVisit> {
  const { visits: api } = inject(Session).api;
  return createPager<ListedVisit>((cursor, signal) =>
    api.list({ ...cursor, state, limit }, { signal }),
  );
}
