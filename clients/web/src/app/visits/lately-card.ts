import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { VisitEntry } from './visit-entry';

const shown = 6;

/** Who came lately, and how it went. */
@Component({
  selector: 'gh-lately-card',
  imports: [RouterLink, Empty, Failed, Loading, VisitEntry],
  template: `
    <section class="stack" aria-labelledby="lately">
      <div class="spread">
        <h2 id="lately">{{ t('home.lately') }}</h2>
        <a [routerLink]="addresses.to('/visits')">{{ t('home.all') }}</a>
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
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LatelyCard {
  readonly #api = inject(Session).api.visits;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly visits = createPager<ListedVisit>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: shown }, { signal }),
  );

  constructor() {
    void this.visits.reload();
    followVisits(this.visits, { most: shown });
  }
}
