import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

/** Calls `again` whenever the reader is told of a shift here. Called while a component is made. */
export function followShifts(again: () => void): void {
  const session = inject(Session);
  inject(Feed)
    .events.pipe(takeUntilDestroyed())
    .subscribe((event) => {
      const isNews =
        event.kind === 'arrived' &&
        event.notification.kind === 'shift-changed' &&
        event.notification.communityId === session.membership()?.communityId;
      if (isNews || event.kind === 'stale') again();
    });
}
