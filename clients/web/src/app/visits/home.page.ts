import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Cards } from '../shell/cards';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { Rings } from './rings';
import { VisitEntry } from './visit-entry';

const shown = 6;

/** A resident's first page: whether somebody waits, and who came lately. */
@Component({
  selector: 'gh-home-page',
  imports: [RouterLink, Cards, Icon, Empty, Failed, Loading, VisitEntry],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('home.title', { name: name() }) }}</h1>
          <p>{{ t('home.lead') }}</p>
        </div>
      </div>
      <section
        class="gate card"
        data-testid="gate"
        [class]="{ rings: rings.current() !== undefined, deaf: feed.isCutOff() }"
        aria-live="polite"
      >
        <gh-icon [name]="icon()" />
        <div>
          @if (rings.current(); as ring) {
            <h2>{{ t('visitTold.requested', { visitor: ring.visitor.name }) }}</h2>
            <p>{{ t('home.rings') }}</p>
          } @else if (feed.isCutOff()) {
            <h2>{{ t('home.deaf') }}</h2>
            <p>{{ t(feed.isCrowded() ? 'home.crowded' : 'home.deafText') }}</p>
          } @else if (!feed.isConnected()) {
            <h2>{{ t('home.connecting') }}</h2>
            <p>{{ t('home.lead') }}</p>
          } @else {
            <h2>{{ t('home.quiet') }}</h2>
            <p>{{ t('home.quietText') }}</p>
          }
        </div>
      </section>
      <gh-cards />
      <section class="stack">
        <div class="spread">
          <h2>{{ t('home.lately') }}</h2>
          <a routerLink="/base/visits">{{ t('home.all') }}</a>
        </div>
        @if (visits.hasFailed()) {
          <gh-failed [error]="visits.error()" (again)="visits.reload()" />
        } @else if (visits.isLoading()) {
          <gh-loading />
        } @else {
          <ul class="list">
            @for (visit of visits.items(); track visit.id) {
              <li><gh-visit-entry [visit]="visit" /></li>
            } @empty {
              <li>
                <gh-empty icon="history" [title]="t('home.none')" [text]="t('home.noneText')" />
              </li>
            }
          </ul>
        }
      </section>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly rings = inject(Rings);
  protected readonly feed = inject(Feed);
  protected readonly icon = computed(() => {
    if (this.rings.current() !== undefined) return 'bell-ring';
    return this.feed.isCutOff() ? 'offline' : 'shield';
  });
  protected readonly name = computed(() => this.#session.user()?.givenName ?? '');
  protected readonly visits = createPager<ListedVisit>((cursor, signal) =>
    this.#session.api.visits.list({ ...cursor, limit: shown }, { signal }),
  );

  constructor() {
    void this.visits.reload();
    followVisits(this.visits, { most: shown });
  }
}
