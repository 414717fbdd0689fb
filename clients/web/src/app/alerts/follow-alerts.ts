import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';

/** What is told of an alert that no change of its state tells: that it has come to the next rung. */
const ESCALATED = 'alert-escalated';

/** Calls `again` whenever an alert of this community goes on. Called while a component is made. */
export function followAlerts(again: () => void): void {
  const session = inject(Session);
  const feed = inject(Feed);
  const isHere = ({ communityId }: { communityId: string }): boolean =>
    communityId === session.membership()?.communityId;
  feed.alerts.pipe(takeUntilDestroyed()).subscribe((change) => {
    if (isHere(change)) again();
  });
  feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    const isNext =
      event.kind === 'arrived' &&
      event.notification.kind === ESCALATED &&
      isHere(event.notification);
    if (isNext || event.kind === 'stale') again();
  });
}
