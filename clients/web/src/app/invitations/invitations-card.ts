import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Invitation } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { createPager } from '@gatehouse/ui/pager';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { ListCard } from '../shell/list-card';

/** As many as a page of the API holds; that there are more is said. */
const limit = 100;
const shown = 3;

/** Who was invited and has not answered, first those whose invitation ends soonest. */
@Component({
  selector: 'gh-invitations-card',
  imports: [ListCard],
  template: `
    <gh-list-card
      path="/invitations"
      [title]="t('invitations.open')"
      [list]="open"
      [count]="open.items().length"
      [query]="{ state: 'open' }"
      [emptyText]="t('invitations.noneOpen')"
    >
      <ul class="brief-list">
        @for (invitation of soonest(); track invitation.id) {
          <li data-testid="open-invitation">
            <span class="grow title ltr">{{ invitation.email }}</span>
            <span class="soft small-text">
              {{ t('invitations.until', { when: dates.moment(invitation.expiresAt) }) }}
            </span>
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationsCard {
  readonly #api = inject(Session).api.invitations;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly open = createPager<Invitation>((cursor, signal) =>
    this.#api.list({ ...cursor, state: 'open', limit }, { signal }),
  );
  protected readonly soonest = computed(() =>
    this.open
      .items()
      .toSorted((one, other) => one.expiresAt.localeCompare(other.expiresAt))
      .slice(0, shown),
  );

  constructor() {
    void this.open.reload();
    // Whoever moves in has accepted.
    inject(Feed)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        const isNews = event.kind === 'arrived' && event.notification.kind === 'resident-added';
        if (isNews || event.kind === 'stale') void this.open.reload();
      });
  }
}
