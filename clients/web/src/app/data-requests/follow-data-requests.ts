import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

const NEWS: readonly string[] = ['data-request-done', 'erasure-due'];

/**
 * Calls `again` whenever something that was asked of one's data is done, or has to be soon. Called while a
 * component is made.
 */
export function followDataRequests(again: () => void): void {
  const session = inject(Session);
  inject(Feed)
    .events.pipe(takeUntilDestroyed())
    .subscribe((event) => {
      const isNews =
        event.kind === 'arrived' &&
        NEWS.includes(event.notification.kind) &&
        event.notification.communityId === session.membership()?.communityId;
      if (isNews || event.kind === 'stale') again();
    });
}
