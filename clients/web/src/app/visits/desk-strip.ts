import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { WallClock } from '@gatehouse/ui/wall-clock';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Addresses } from '../shell/addresses';
import { comingsOf, peopleInside } from './comings';
import { overstays } from './visit-words';
import { visitsIn } from './visits-in';

/** What a guard sees at a glance: the clock of the community, who is inside, and whether it rings here. */
@Component({
  selector: 'gh-desk-strip',
  imports: [Icon, RouterLink, WallClock],
  template: `
    <section class="desk-strip" data-testid="desk-strip" [attr.aria-label]="t('desk.strip')">
      <gh-wall-clock />
      <ul class="row">
        <li>
          <a class="row-link" data-testid="strip-inside" [routerLink]="addresses.to('/inside')">
            {{ t('nav.inside') }}&nbsp;<strong class="numbers">{{ insideNow() }}</strong>
          </a>
        </li>
        <li data-testid="strip-expected">
          {{ t('visits.expected') }}&nbsp;<strong class="numbers">{{
            dates.number(expected())
          }}</strong>
        </li>
        @if (late(); as count) {
          <li>
            <span class="badge warn" data-testid="strip-late">{{
              t('inside.late', { count })
            }}</span>
          </li>
        }
      </ul>
      <p role="status">
        @if (feed.isConnected()) {
          <span class="badge good">{{ t('desk.connected') }}</span>
        } @else {
          <span class="badge bad"><gh-icon name="offline" />{{ t('desk.cutOff') }}</span>
        }
      </p>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskStrip {
  /** How many may come in and have not. */
  readonly expected = input.required<number>();
  readonly #clock = inject(Clock);
  readonly #inside = visitsIn('inside');
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly feed = inject(Feed);
  protected readonly addresses = inject(Addresses);
  protected readonly insideNow = computed(() => {
    const count = this.dates.number(peopleInside(this.#inside.items()));
    return this.#inside.hasMore() ? `${count}+` : count;
  });
  protected readonly late = computed(
    () =>
      comingsOf(this.#inside.items().filter((visit) => overstays(visit, this.#clock.minute())))
        .length,
  );
}
