import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

const kinds: readonly string[] = ['move-requested', 'move-decided', 'move-failed'];

/** Calls `again` whenever this community is told of a move. Called while a component is made. */
export function followMoves(again: () => void): void {
  const session = inject(Session);
  inject(Feed)
    .events.pipe(takeUntilDestroyed())
    .subscribe((event) => {
      const isNews =
        event.kind === 'arrived' &&
        kinds.includes(event.notification.kind) &&
        event.notification.communityId === session.membership()?.communityId;
      if (isNews || event.kind === 'stale') again();
    });
}
