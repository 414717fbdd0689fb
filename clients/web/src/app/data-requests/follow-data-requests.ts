import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

const NEWS: readonly string[] = ['data-request-done', 'erasure-due'];

/**
 * Calls `again` whenever something is asked of somebody's data here, has come to another state, or has to be
 * done soon. Called while a component is made.
 */
export function followDataRequests(again: () => void): void {
  const session = inject(Session);
  const feed = inject(Feed);
  feed.dataRequests.pipe(takeUntilDestroyed()).subscribe(({ communityId }) => {
    if (communityId === session.membership()?.communityId) again();
  });
  feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    const isNews =
      event.kind === 'arrived' &&
      NEWS.includes(event.notification.kind) &&
      event.notification.communityId === session.membership()?.communityId;
    if (isNews || event.kind === 'stale') again();
  });
}
