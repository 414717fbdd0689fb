import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

/** Calls `again` whenever this community is told that somebody asks to join. Called while a component is made. */
export function followJoins(again: () => void): void {
  const session = inject(Session);
  inject(Feed)
    .events.pipe(takeUntilDestroyed())
    .subscribe((event) => {
      const isNews =
        event.kind === 'arrived' &&
        event.notification.kind === 'join-requested' &&
        event.notification.communityId === session.membership()?.communityId;
      if (isNews || event.kind === 'stale') again();
    });
}
