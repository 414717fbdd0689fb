import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { ListCard } from '../shell/list-card';
import { BriefVisits } from './brief-visits';
import { ownVisitsIn, visitsIn } from './visits-in';

/** Who may come in and has not yet. */
@Component({
  selector: 'gh-expected-card',
  imports: [BriefVisits, ListCard],
  template: `
    <gh-list-card
      data-testid="expected"
      path="/visits"
      [list]="visits"
      [title]="t('visits.expected')"
      [count]="shown().length"
      [query]="{ state: 'approved' }"
      [isEmpty]="shown().length === 0"
      [emptyText]="t('visits.nobodyExpected')"
    >
      <gh-brief-visits [visits]="shown()" />
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExpectedCard {
  protected readonly t = inject(I18n).t;
  protected readonly visits = inject(Session).mayIn('visits:answer')
    ? ownVisitsIn('approved')
    : visitsIn('approved');
  protected readonly shown = computed(() =>
    this.visits.items().filter(({ state }) => state === 'approved'),
  );
}
