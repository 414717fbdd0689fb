import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@gatehouse/ui/card';
import { Clock } from '@gatehouse/ui/clock';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { BriefVisits } from './brief-visits';
import { peopleInside } from './comings';
import { overstays } from './visit-words';
import { visitsIn } from './visits-in';

/** For whoever looks after the community: who waits for an answer, and how many are inside. */
@Component({
  selector: 'gh-at-gate-card',
  imports: [BriefVisits, Card, RouterLink],
  template: `
    <gh-card
      data-testid="at-gate"
      tone="waiting"
      [title]="t('desk.atGate')"
      [count]="waiting.items().length"
      [isCountOpen]="waiting.hasMore()"
      [link]="addresses.to('/visits')"
      [linkText]="t('cards.all')"
      [isLoading]="waiting.isLoading() || inside.isLoading()"
      [error]="error()"
      (again)="reload()"
    >
      @if (waiting.items().length > 0) {
        <gh-brief-visits [visits]="waiting.items()" />
      } @else {
        <p class="soft">{{ t('desk.quiet') }}</p>
      }
      <p class="row">
        <a
          class="row-link"
          data-testid="inside-now"
          [routerLink]="addresses.to('/visits')"
          [queryParams]="{ state: 'inside' }"
          >{{ t('inside.count', { count: people() }) }}</a
        >
        @if (late(); as count) {
          <span class="badge warn">{{ t('inside.late', { count }) }}</span>
        }
      </p>
    </gh-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AtGateCard {
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly waiting = visitsIn('requested');
  protected readonly inside = visitsIn('inside');
  protected readonly error = computed(
    () =>
      (this.waiting.hasFailed() ? this.waiting.error() : undefined) ??
      (this.inside.hasFailed() ? this.inside.error() : undefined),
  );
  protected readonly people = computed(() => peopleInside(this.inside.items()));
  protected readonly late = computed(
    () => this.inside.items().filter((visit) => overstays(visit, this.#clock.minute())).length,
  );

  protected reload(): void {
    void this.waiting.reload();
    void this.inside.reload();
  }
}
