import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed, type FeedEvent } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Rings } from './rings';

/**
 * Calls whenever this page hears that a visit of the open community has taken a step, or may have missed
 * it. Called while a component is made.
 */
export function onVisitNews(again: () => void): void {
  const session = inject(Session);
  const isHere = (communityId: string): boolean =>
    communityId === session.membership()?.communityId;
  const feed = inject(Feed);
  feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    const isNews = toldBy(event).some(
      ({ communityId, data }) => isHere(communityId) && data['visitId'] !== undefined,
    );
    if (isNews || event.kind === 'stale') again();
  });
  feed.visits.pipe(takeUntilDestroyed()).subscribe(({ communityId, photoAt }) => {
    if (isHere(communityId) && photoAt === undefined) again();
  });
  inject(Rings)
    .answers.pipe(takeUntilDestroyed())
    .subscribe(({ communityId }) => {
      if (isHere(communityId)) again();
    });
}

function toldBy(event: FeedEvent) {
  if (event.kind === 'stale') return [];
  return event.kind === 'arrived' ? [event.notification] : (event.change.revised ?? []);
}
