import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

/** Calls `again` whenever somebody who is blocked was at the gate here. Called while a component is made. */
export function followBlocks(again: () => void): void {
  const session = inject(Session);
  inject(Feed)
    .events.pipe(takeUntilDestroyed())
    .subscribe((event) => {
      const isNews =
        event.kind === 'arrived' &&
        event.notification.kind === 'blocked-attempt' &&
        event.notification.communityId === session.membership()?.communityId;
      if (isNews || event.kind === 'stale') again();
    });
}
