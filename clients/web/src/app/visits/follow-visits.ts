import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { inPlace, type Pager } from '@gatehouse/ui/pager';
import { Feed, type FeedEvent } from '../notifications/feed';
import { Session } from '../sessions/session';
import type { ListedVisit } from './listed-visit';
import { Rings } from './rings';
import { afterTold } from './told-visits';

interface Follow {
  /** Whether the list leaves none out, so that a new visit belongs to it. */
  isWhole?: () => boolean;
  /** More are not shown. */
  most?: number;
}

/**
 * Keeps a list of one's visits as they are, by what the page is told anyway; it is read again only
 * where that does not say enough. Called while a component is made.
 */
export function followVisits(
  visits: Pager<ListedVisit>,
  { isWhole = () => true, most = Infinity }: Follow = {},
): void {
  const session = inject(Session);
  const show = (change: (shown: readonly ListedVisit[]) => readonly ListedVisit[]): void => {
    visits.outdate();
    visits.update((shown) => change(shown).slice(0, most));
  };
  const take = (told: Notification): void => {
    if (told.communityId !== session.membership()?.communityId) return;
    const isKnown = !visits.hasFailed() && isWhole();
    const after = isKnown ? afterTold(visits.items(), told) : undefined;
    if (after !== undefined) show(() => after);
    else if (told.data['visitId'] !== undefined) void visits.reload();
  };

  inject(Rings)
    .answers.pipe(takeUntilDestroyed())
    .subscribe((visit) => show(inPlace<ListedVisit>(visit)));
  const feed = inject(Feed);
  feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    if (event.kind === 'stale') void visits.reload();
    else toldBy(event).forEach(take);
  });
  feed.visits.pipe(takeUntilDestroyed()).subscribe(({ visitId, photoAt }) => {
    if (photoAt === undefined) return;
    show((shown) => shown.map((visit) => (visit.id === visitId ? { ...visit, photoAt } : visit)));
  });
}

function toldBy(event: Exclude<FeedEvent, { kind: 'stale' }>): readonly Notification[] {
  return event.kind === 'arrived' ? [event.notification] : (event.change.revised ?? []);
}
