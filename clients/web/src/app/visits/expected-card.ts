import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Card } from '@gatehouse/ui/card';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { BriefVisits } from './brief-visits';
import { ownVisitsIn, visitsIn } from './visits-in';

/** Who may come in and has not yet. */
@Component({
  selector: 'gh-expected-card',
  imports: [BriefVisits, Card],
  template: `
    <gh-card
      data-testid="expected"
      [title]="t('visits.expected')"
      [count]="shown().length"
      [isCountOpen]="visits.hasMore()"
      [link]="addresses.to('/visits')"
      [query]="{ state: 'approved' }"
      [linkText]="t('cards.all')"
      [isLoading]="visits.isLoading()"
      [error]="visits.hasFailed() ? visits.error() : undefined"
      [isEmpty]="shown().length === 0"
      [emptyText]="t('visits.nobodyExpected')"
      (again)="visits.reload()"
    >
      <gh-brief-visits [visits]="shown()" />
    </gh-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExpectedCard {
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly visits = inject(Session).mayIn('visits:answer')
    ? ownVisitsIn('approved')
    : visitsIn('approved');
  protected readonly shown = computed(() =>
    this.visits.items().filter(({ state }) => state === 'approved'),
  );
}
